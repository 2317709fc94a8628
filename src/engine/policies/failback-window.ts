/** When groups may fail back. Source: MSCS group properties FailbackWindowStart and End. */
export type FailbackWindow = {
  /** Whole local hours, 0 to 23; it may lie over midnight. The same twice is the whole day. */
  readonly from: number
  readonly to: number
}

const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/** Milliseconds until the window is open, 0 while it is; `nowMs` after a midnight. */
export function untilWindow(nowMs: number, { from, to }: FailbackWindow): number {
  const open = (DAY_HOURS + to - from) % DAY_HOURS || DAY_HOURS
  const dayMs = DAY_HOURS * HOUR_MS
  const sinceOpened = (nowMs + dayMs - from * HOUR_MS) % dayMs
  return sinceOpened < open * HOUR_MS ? 0 : dayMs - sinceOpened
}
