/** The figures beside a row's lanes: bad time on each platform, and by how much the two differ. */
import { duration } from '../../format.ts'
import type { Lane, Row } from './lane-rows.ts'

export const isDown = ({ downtimeMs }: Lane): boolean => downtimeMs !== null && downtimeMs > 0

const cannotRun = ({ segments }: Lane): boolean =>
  segments[0]?.look === 'outside' && segments[0].word === undefined

export function figure(lane: Lane): string {
  if (lane.downtimeMs === null) return ''
  return cannotRun(lane) ? 'cannot run' : duration(lane.downtimeMs)
}

export function meaning({ kind, id }: Pick<Row, 'kind' | 'id'>, lane: Lane, brief: string): string {
  if (lane.downtimeMs === null) return `${id} has not been run on ${brief} yet`
  if (cannotRun(lane)) return `${id} cannot run on ${brief}: ${lane.segments[0]?.label}`
  const bad = kind === 'vm' ? 'down' : 'in doubt or failed'
  const told = isDown(lane) ? `${bad} for ${figure(lane)}` : `never ${bad}`
  return `${id} on ${brief}: ${told} in the whole run`
}

/** By how much a lane is worse than another of its row: positive where it is. */
export type Difference = { readonly ms: number; readonly of: number; readonly than: number }

/**
 * What the lanes of a row are held against: the second platform against the first; with a branch
 * beside it, each lane of the run against that of the branch on the same platform. Those that do
 * not differ, cannot run or are not known yet are null.
 */
export function differences(
  { lanes }: Pick<Row, 'lanes'>,
  platforms: number,
): readonly (Difference | null)[] {
  if (lanes.length === 2 * platforms) {
    return lanes.slice(0, platforms).map((_, of) => differenceOf(lanes, of, of + platforms))
  }
  return lanes.length === 2 ? [differenceOf(lanes, 1, 0)] : []
}

function differenceOf(lanes: readonly Lane[], of: number, than: number): Difference | null {
  const [one, other] = [lanes[of], lanes[than]]
  if (one === undefined || other === undefined || cannotRun(one) || cannotRun(other)) return null
  if (one.downtimeMs === null || other.downtimeMs === null) return null
  const ms = one.downtimeMs - other.downtimeMs
  return ms === 0 ? null : { ms, of, than }
}

/** With a true minus sign. */
export const signed = (ms: number): string => `${ms < 0 ? '−' : '+'}${duration(Math.abs(ms))}`

export function meaningOfDifference(
  { kind, id }: Pick<Row, 'kind' | 'id'>,
  { ms, of, than }: Difference,
  briefs: readonly string[],
): string {
  const bad = kind === 'vm' ? 'down' : 'in doubt or failed'
  const longer = ms > 0 ? 'longer' : 'less'
  const places = `on ${briefs[of]} than on ${briefs[than]}`
  return `${id} is ${bad} ${duration(Math.abs(ms))} ${longer} ${places}`
}
