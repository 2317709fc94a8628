/** Figures as the screen writes them. None of them shows what is not so: 99.99 % is not 100 %. */
import { exactClock } from '../base/clock.ts'

export { exactClock, parseClock } from '../base/clock.ts'

const TENTH = 100
const SECOND = 1_000
const MINUTE = 60 * SECOND

/**
 * An instant: '2:00', '2:00.4', '1:02:03'. Cut to tenths, so that it never runs ahead; lengths are
 * rounded half up.
 */
export function clock(ms: number): string {
  return exactClock(Math.floor(ms / TENTH) * TENTH)
}

/** A length of time: '4:12', '41 s', '0.3 s', '0.04 s', and '—' for none. */
export function duration(ms: number): string {
  if (ms <= 0) return '—'
  if (ms < 100) return `${(ms / SECOND).toFixed(ms < 10 ? 3 : 2)} s`
  if (ms < 9_950) return `${trimmed((ms / SECOND).toFixed(1))} s`
  const whole = Math.round(ms / SECOND) * SECOND
  return whole < MINUTE ? `${whole / SECOND} s` : clock(whole)
}

/**
 * The length of a stretch whose ends are shown beside it: the difference of the two as `clock`
 * shows them, and to the millisecond where that would be nothing.
 */
export function span(from: number, to: number): string {
  const shown = (Math.floor(to / 100) - Math.floor(from / 100)) * 100
  if (shown < 100) return duration(to - from)
  return shown < MINUTE ? `${shown / SECOND} s` : clock(shown)
}

/** '512 MB', '1,024 MB', '1.5 MB'. */
export const megabytes = (value: number): string => `${number(value)} MB`

/** From MHz: '2.8 GHz', '5.6 GHz', '0.4 GHz'. */
export const gigahertz = (mhz: number): string => `${trimmed((mhz / 1_000).toFixed(2))} GHz`

// Made once: a formatter costs far more than a figure, and a screen has thousands of figures.
const twoDecimals = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const allDecimals = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 })

/** With a comma at the thousands and at most two decimals. */
export const number = (value: number): string => twoDecimals.format(value)

/** With every decimal it has, for a field: what is shown there is what is kept. */
export const exactNumber = (value: number): string => allDecimals.format(value)

/**
 * A share as a percentage: '92 %', '0.3 %'. Digits are added near 0 and near 100 until the figure
 * is neither, so that only a true 0 or 1 reads as one.
 */
export function percent(share: number): string {
  for (let digits = 0; digits < 6; digits++) {
    const text = (share * 100).toFixed(digits)
    const told = Number(text)
    if ((told !== 100 || share === 1) && (told !== 0 || share === 0)) return `${text} %`
  }
  return share > 0.5 ? 'just under 100 %' : 'just over 0 %'
}

/** '1 host', '3 hosts'. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${number(amount)} ${amount === 1 ? noun : plural}`
}

const trimmed = (text: string): string => text.replace(/\.?0+$/, '')
