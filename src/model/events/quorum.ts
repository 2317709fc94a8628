import type { HostId, LunId } from '../ids.ts'
import { type Family, nothing, setLun } from './family.ts'

/** The quorum of a server cluster is lost, counted and repaired; who holds it is in membership. */
export type QuorumFact =
  | { readonly kind: 'quorum-disk-lost'; readonly lun: LunId }
  /** `host` still holds its reservation: it has not been missed. */
  | { readonly kind: 'quorum-disk-back'; readonly lun: LunId; readonly host: HostId | null }
  | { readonly kind: 'quorum-disk-replaced'; readonly lun: LunId }
  | { readonly kind: 'quorum-unreachable'; readonly by: HostId; readonly lun: LunId }
  | VotesCounted
  /** `what` in the platform's words. */
  | { readonly kind: 'cluster-down'; readonly what: string }
  /** `what` in the platform's words. */
  | { readonly kind: 'quorum-repair-started'; readonly what: string }
  | { readonly kind: 'quorum-repair-ended'; readonly what: string }

/** Of `of` nodes that may vote `votes` are up and reached; a majority is `needed`. */
export type VotesCounted = {
  readonly kind: 'votes-counted'
  readonly by: HostId
  readonly votes: number
  readonly needed: number
  readonly of: number
}

export const quorumEvents: Family<QuorumFact> = {
  'quorum-disk-lost': {
    tone: 'trouble',
    apply(world, { lun }) {
      setLun(world, lun, { state: 'offline', owner: null })
      world.cluster = { ...world.cluster, quorum: null }
    },
    tell: ({ lun }) => `quorum disk ${lun} fails`,
  },
  'quorum-disk-back': {
    tone: 'good',
    apply(world, { lun, host }) {
      if (host !== null) setLun(world, lun, { state: 'online', owner: host })
      world.cluster = { ...world.cluster, quorum: host }
    },
    tell: ({ lun, host }) =>
      host === null ? `quorum disk ${lun} is back` : `quorum disk ${lun} is back, still ${host}'s`,
  },
  'quorum-disk-replaced': {
    tone: 'good',
    apply: nothing,
    tell: ({ lun }) => `another disk takes the place of quorum disk ${lun}`,
  },
  'quorum-unreachable': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ by, lun }) => `${by} cannot reserve quorum disk ${lun}: it does not answer`,
  },
  'votes-counted': {
    tone: 'notice',
    apply: nothing,
    tell: ({ by, votes, needed, of }) =>
      `${by} counts ${votes} of ${of} votes, and a majority is ${needed}`,
  },
  'cluster-down': {
    tone: 'trouble',
    apply(world, { what }) {
      world.cluster = { ...world.cluster, reason: what }
    },
    tell: ({ what }) => what,
  },
  'quorum-repair-started': {
    tone: 'notice',
    apply: nothing,
    tell: ({ what }) => what,
  },
  'quorum-repair-ended': {
    tone: 'good',
    apply: nothing,
    tell: ({ what }) => what,
  },
}
