/**
 * How each state of a VM is painted in its lane. Words and the same patterns for the DOM stand in
 * `ui/looks.ts` and `theme.css`; this is the part that only a canvas needs.
 */
import type { Look } from '../../trace/lanes.ts'
import type { Pattern } from './lanes/patterns.ts'

export type LookStyle = {
  /** The CSS variable of its colour; with '-2' behind it that of its pattern. */
  readonly colour: string
  readonly pattern: Pattern
  /** Which of two shows where there is room for one: the higher. */
  readonly severity: number
}

export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  running: { colour: '--color-state-running', pattern: 'plain', severity: 0 },
  off: { colour: '--color-state-off', pattern: 'plain', severity: 1 },
  outside: { colour: '--color-state-off', pattern: 'sparse-falling', severity: 2 },
  warned: { colour: '--color-state-slow', pattern: 'sparse-falling', severity: 3 },
  slow: { colour: '--color-state-slow', pattern: 'dots', severity: 4 },
  live: { colour: '--color-state-live', pattern: 'falling', severity: 5 },
  still: { colour: '--color-state-still', pattern: 'checks', severity: 6 },
  saved: { colour: '--color-state-saved', pattern: 'level', severity: 7 },
  boot: { colour: '--color-state-boot', pattern: 'rising', severity: 8 },
  failover: { colour: '--color-state-failover', pattern: 'bars', severity: 9 },
  refused: { colour: '--color-state-refused', pattern: 'upright', severity: 10 },
  detect: { colour: '--color-state-detect', pattern: 'plain', severity: 11 },
  failed: { colour: '--color-state-detect', pattern: 'hatch', severity: 12 },
  abandoned: { colour: '--color-state-abandoned', pattern: 'hatch', severity: 13 },
}

/** From what is well to what is worst: the order of a legend. */
export const LOOK_ORDER: readonly Look[] = (Object.keys(LOOKS) as Look[]).sort(
  (a, b) => LOOKS[a].severity - LOOKS[b].severity,
)
