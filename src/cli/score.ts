/** The score of each run as a table for the terminal. */
import { clock } from '../base/clock.ts'
import type { Trace } from '../model/trace.ts'
import { migrations } from '../trace/migrations.ts'
import { totals } from '../trace/totals.ts'

const HEADINGS = [
  'platform',
  'VM downtime',
  'of it planned',
  'longest outage',
  'never back',
  'cannot run',
  'starts refused',
  'moves',
  'LUNs',
]

export function scoreTable(traces: readonly Trace[]): string {
  const rows = [HEADINGS, ...traces.map(scoreOf)]
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) => aligned(row, widths)).join('\n')
}

function scoreOf(trace: Trace): string[] {
  const score = totals(trace)
  const longest = score.longestOutageVm === null ? '' : ` (${score.longestOutageVm})`
  return [
    trace.platform,
    clock(score.downtimeMs),
    clock(score.plannedMs),
    clock(score.longestOutageMs) + longest,
    String(score.neverBack.length),
    String(score.cannotRun.length),
    String(score.refusedStarts),
    String(migrations(trace).length),
    String(score.luns),
  ]
}

function aligned(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0
    return column === 0 ? cell.padEnd(width) : cell.padStart(width)
  })
  return cells.join('  ')
}
