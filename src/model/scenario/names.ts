/**
 * Lists of names, short: `web-01, web-02, web-05` as `"web-01", 1, 3`. In a list with texts in it a
 * bare number is so many more than the name before; any other value stands in a list of its own. A
 * list without texts stays as it is.
 */
import { LIMITS } from './limits.ts'

const hasTexts = (values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === 'string')

export function shortened(values: readonly unknown[]): readonly unknown[] {
  if (!hasTexts(values)) return values
  let before: string | null = null
  return values.map((value) => {
    if (value === null) return null
    if (typeof value !== 'string') return [value]
    const step = before === null ? null : stepBetween(before, value)
    before = value
    return step ?? value
  })
}

export function restored(short: readonly unknown[]): readonly unknown[] {
  if (!hasTexts(short)) return short
  let before: string | null = null
  return short.map((value) => {
    if (Array.isArray(value)) return value[0] ?? null
    if (typeof value === 'number') before = before === null ? null : stepped(before, value)
    else before = typeof value === 'string' ? value : before
    return value === null ? null : before
  })
}

function stepBetween(before: string, name: string): number | null {
  const step = numberOf(name) - numberOf(before)
  return Number.isNaN(step) || stepped(before, step) !== name ? null : step
}

const NUMBER = /[0-9]{1,9}$/

function numberOf(name: string): number {
  const digits = name.length > LIMITS.nameLength ? undefined : NUMBER.exec(name)?.[0]
  return Number(digits ?? Number.NaN)
}

/** As wide as before where that began with a zero; null where there is no number to step. */
function stepped(name: string, step: number): string | null {
  const number = numberOf(name) + step
  const digits = NUMBER.exec(name)?.[0] ?? ''
  if (!Number.isSafeInteger(number) || number < 0) return null
  const width = digits.startsWith('0') ? digits.length : 0
  return name.slice(0, name.length - digits.length) + String(number).padStart(width, '0')
}
