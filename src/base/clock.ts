const TENTH = 100
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/**
 * An instant of a run as a reader sees it: '2:00.0', '1:02:03.4'. Cut to tenths of a second, as a
 * clock does: it never shows an instant that has not come.
 */
export function clock(ms: number): string {
  const minutes = Math.floor((ms % HOUR) / MINUTE)
  const seconds = two(Math.floor((ms % MINUTE) / SECOND))
  const tenths = Math.floor((ms % SECOND) / TENTH)
  const hours = Math.floor(ms / HOUR)
  const head = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`
  return `${head}:${seconds}.${tenths}`
}

/** A length of time in the same words, rounded half up to a tenth of a second. */
export const nearest = (ms: number): string => clock(Math.round(ms / TENTH) * TENTH)

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
