/**
 * How each state of a VM is painted in its lane. Words and the same patterns for the DOM stand in
 * `ui/looks.ts` and `theme.css`; this is the part that only a canvas needs.
 */
import type { Look } from '../../trace/lanes.ts'
import type { Pattern } from './patterns.ts'

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
  slow: { colour: '--color-state-slow', pattern: 'dots', severity: 3 },
  live: { colour: '--color-state-live', pattern: 'falling', severity: 4 },
  still: { colour: '--color-state-still', pattern: 'checks', severity: 5 },
  saved: { colour: '--color-state-saved', pattern: 'level', severity: 6 },
  boot: { colour: '--color-state-boot', pattern: 'rising', severity: 7 },
  failover: { colour: '--color-state-failover', pattern: 'bars', severity: 8 },
  refused: { colour: '--color-state-refused', pattern: 'upright', severity: 9 },
  detect: { colour: '--color-state-detect', pattern: 'plain', severity: 10 },
  abandoned: { colour: '--color-state-abandoned', pattern: 'hatch', severity: 11 },
}

/** From what is well to what is worst: the order of a legend. */
export const LOOK_ORDER: readonly Look[] = (Object.keys(LOOKS) as Look[]).sort(
  (a, b) => LOOKS[a].severity - LOOKS[b].severity,
)
