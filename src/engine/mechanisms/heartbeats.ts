/**
 * Heartbeats without ticks: what a listener knows is when it last heard, and that follows from the
 * sender's period and phase. Nothing is simulated while all beats arrive.
 */

/** All integer milliseconds. */
export type Beat = { readonly periodMs: number; readonly phaseMs: number }

/** The last beat sent at or before `silentFrom`; may be before 0:00. */
export function lastBeat({ periodMs, phaseMs }: Beat, silentFrom: number): number {
  return silentFrom - modulo(silentFrom - phaseMs, periodMs)
}

/** The first beat due after `instant`. */
export function nextBeat({ periodMs, phaseMs }: Beat, instant: number): number {
  return lastBeat({ periodMs, phaseMs }, instant) + periodMs
}

function modulo(value: number, period: number): number {
  const rest = value % period
  return rest < 0 ? rest + period : rest
}
