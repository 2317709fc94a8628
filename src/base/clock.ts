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

/** An instant to the millisecond, as it is typed: '2:00', '2:00.5', '2:00.437', '1:02:03'. */
export function exactClock(ms: number): string {
  const head = clock(ms).slice(0, -2)
  const fraction = ms % SECOND
  return fraction === 0 ? head : `${head}.${`${fraction}`.padStart(3, '0').replace(/0+$/, '')}`
}

/**
 * Clock text as a user types it, as whole milliseconds: '2:00', '2:00.5', '1:02:03', and plain
 * seconds '90' or '90 s'. Null when it is not a time.
 */
export function parseClock(text: string): number | null {
  const plain = /^(\d{1,9}(?:\.\d{1,3})?)\s*s?$/.exec(text.trim())
  if (plain !== null) return Math.round(Number(plain[1]) * SECOND)
  const parts = /^(?:(\d{1,5}):)?(\d{1,5}):(\d{2}(?:\.\d{1,3})?)$/.exec(text.trim())
  if (parts === null) return null
  const [, hours = '0', minutes = '', seconds = ''] = parts
  if (Number(seconds) >= 60 || (parts[1] !== undefined && Number(minutes) >= 60)) return null
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Math.round(Number(seconds) * SECOND)
}

/** A length of time in the same words, rounded half up to a tenth of a second. */
export const nearest = (ms: number): string => clock(Math.round(ms / TENTH) * TENTH)

/** A length of time to the millisecond, as people write it: '90 s', '4.655 s'. */
export const inSeconds = (ms: number): string => `${ms / SECOND} s`

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
