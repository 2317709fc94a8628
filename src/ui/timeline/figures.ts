/** The figures beside a row's lanes: bad time on each platform, and by how much the two differ. */
import { duration } from '../format.ts'
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

/**
 * The bad time on the second platform less that on the first, with its sign; null where they do not
 * differ, one is not known, or there are not two to hold against each other. With two runs of one
 * platform, now and in a branch, it is this run less the branch.
 */
export function differenceMs({ lanes }: Pick<Row, 'lanes'>, platforms: number): number | null {
  const [first, second] = lanes
  if (lanes.length !== 2 || first === undefined || second === undefined) return null
  if (first.downtimeMs === null || second.downtimeMs === null) return null
  if (cannotRun(first) || cannotRun(second)) return null
  const more = second.downtimeMs - first.downtimeMs
  return platforms === 1 ? -more : more
}

export function difference(row: Pick<Row, 'lanes'>, platforms: number): string | null {
  const ms = differenceMs(row, platforms)
  return ms === null || ms === 0 ? null : signed(ms)
}

/** With a true minus sign. */
export const signed = (ms: number): string => `${ms < 0 ? '−' : '+'}${duration(Math.abs(ms))}`

export function meaningOfDifference(row: Row, briefs: readonly string[]): string {
  const [first = '', second = ''] = briefs
  const ms = differenceMs(row, 2) ?? 0
  const [worse, better] = ms > 0 ? [second, first] : [first, second]
  const bad = row.kind === 'vm' ? 'down' : 'in doubt or failed'
  return `${row.id} is ${bad} ${duration(Math.abs(ms))} longer on ${worse} than on ${better}`
}
