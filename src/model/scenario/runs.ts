/** Lists in which names count on: `web-01`, `web-02`, `web-03` as `web-01` and two more. */
import { isRow } from './draft.ts'
import { LIMITS } from './limits.ts'

/** Stands for so many names, each the one after the name before it. */
type Run = { readonly '+': number }

export function withRuns(values: readonly unknown[]): unknown[] {
  const short: unknown[] = []
  let run = 0
  values.forEach((value, index) => {
    const before = values[index - 1]
    const counts = typeof before === 'string' && nextName(before) === value
    if (run > 0 && counts) short.pop()
    run = counts ? run + 1 : 0
    short.push(counts ? ({ '+': run } satisfies Run) : value)
  })
  return short
}

/** At most as many values as a table has rows, whatever the runs claim. */
export function withoutRuns(short: readonly unknown[]): unknown[] {
  const values: unknown[] = []
  for (const value of short) {
    if (values.length >= LIMITS.vms) break
    if (isRow(value)) values.push(...countedOn(values.at(-1), Number(value['+'])))
    else values.push(value)
  }
  return values
}

function countedOn(name: unknown, count: number): unknown[] {
  const names: unknown[] = []
  let last = name
  while (names.length < Math.min(count, LIMITS.vms)) {
    last = typeof last === 'string' ? nextName(last) : null
    names.push(last)
  }
  return names
}

/** The name with one more at its end, as wide as before; null where it ends in no number. */
function nextName(name: string): string | null {
  const number = name.length > LIMITS.nameLength ? '' : (/[0-9]{1,9}$/.exec(name)?.[0] ?? '')
  if (number === '') return null
  const next = String(Number(number) + 1).padStart(number.length, '0')
  return name.slice(0, -number.length) + next
}
