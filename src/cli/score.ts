/** The score of each run as a table for the terminal. */
import { nearest } from '../base/clock.ts'
import type { Trace } from '../model/trace.ts'
import { migrations } from '../trace/migrations.ts'
import { totals } from '../trace/totals.ts'
import { left, right, table } from './table.ts'

const HEADINGS = [
  'platform',
  'VM downtime',
  'of it planned',
  'longest outage',
  'never back',
  'cannot run',
  'unprotected',
  'starts refused',
  'moves',
  'LUNs',
] as const

export function scoreTable(traces: readonly Trace[]): string {
  const [platform, ...figures] = HEADINGS
  const columns = [left(platform), ...figures.map(right)]
  return table(columns, traces.map(scoreOf))
}

function scoreOf(trace: Trace): string[] {
  const score = totals(trace)
  const longest = score.longestOutageVm === null ? '' : ` (${score.longestOutageVm})`
  return [
    trace.platform,
    nearest(score.downtimeMs),
    nearest(score.plannedMs),
    nearest(score.longestOutageMs) + longest,
    String(score.neverBack.length),
    String(score.cannotRun.length),
    String(score.unprotected.length),
    String(score.refusedStarts),
    movesOf(trace),
    String(score.luns),
  ]
}

/** Those that were asked for, and of them those that came to nothing. */
function movesOf(trace: Trace): string {
  const moves = migrations(trace)
  const failed = moves.filter(({ outcome }) => outcome === 'failed').length
  return failed === 0 ? String(moves.length) : `${moves.length} (${failed} failed)`
}
