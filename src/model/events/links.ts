import type { ArrayId, HostId } from '../ids.ts'
import { type Family, nothing } from './family.ts'

/** What flows over wires and arrays: figures for charts, in which no VM or host changes. */
export type LinkFact = LinkLoadsChanged

export type LinkKind =
  | 'storage reads'
  | 'storage writes'
  | 'network out'
  | 'network into'
  | "users' network out"
  | 'bandwidth'
  | 'I/Os'

/** Whole bytes/ms. The I/Os of an array are counted as the bytes that a boot reads with them. */
export type LinkLoad = {
  readonly link: LinkKind
  readonly of: HostId | ArrayId
  readonly used: number
  readonly capacity: number
}

/** Those links alone whose load or capacity is another; at 0:00 all that there are. */
export type LinkLoadsChanged = {
  readonly kind: 'link-loads-changed'
  readonly loads: readonly LinkLoad[]
}

export const linkEvents: Family<LinkFact> = {
  'link-loads-changed': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ loads }) => loads.map(tellLoad).join('; '),
  },
}

const tellLoad = ({ link, of, used, capacity }: LinkLoad): string =>
  `${link} of ${of}: ${megabytes(used)} of ${megabytes(capacity)} MB/s`

const megabytes = (bytesPerMs: number): string => (bytesPerMs / 1_000).toFixed(1)
