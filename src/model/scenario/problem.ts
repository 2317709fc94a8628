/** One thing that is wrong with a document, told to whoever wrote it. */
export type Problem = {
  /** Where, as in `vms[3].home`; empty where the document as a whole is meant. */
  readonly path: string
  readonly sentence: string
}

/** So many are shown; the rest is a number. */
export const SHOWN_PROBLEMS = 200

/** `untold` more were found and not put into words. */
export function capped(problems: readonly Problem[], untold: number): readonly Problem[] {
  const more = problems.length + untold - SHOWN_PROBLEMS
  if (more <= 0) return problems
  const sentence =
    more === 1 ? 'There is 1 more problem.' : `There are ${grouped(more)} more problems.`
  return [...problems.slice(0, SHOWN_PROBLEMS), { path: '', sentence }]
}

/** `['vms', 3, 'home']` as `vms[3].home`. */
export function pathOf(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>(within, '')
}

/** One step further: an index of a list or a key of an object. */
export function within(path: string, segment: PropertyKey): string {
  if (typeof segment === 'number') return `${path}[${segment}]`
  const key = String(segment)
  if (!/^[\w-]+$/.test(key)) return `${path}[${clipped(key)}]`
  return path === '' ? key : `${path}.${key}`
}

const CLIP = 40

/** What was found, short enough for a sentence and never deeper than its outside. */
export function shown(found: unknown): string {
  if (typeof found === 'string') return clipped(found)
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list'
  if (typeof found === 'object' && found !== null) return 'an object'
  return String(found)
}

function clipped(text: string): string {
  const short = text.length > CLIP ? `${text.slice(0, CLIP)}…` : text
  return JSON.stringify(short)
}

const NAMES_SHOWN = 6

/** `a, b and c`; of a long list the first few and how many more. */
export function listed(names: readonly string[]): string {
  const few = names.length > NAMES_SHOWN + 1 ? names.slice(0, NAMES_SHOWN) : names
  if (few.length < names.length) return `${few.join(', ')} and ${names.length - few.length} more`
  return joined(names, 'and')
}

/** `a, b or c`, however many. */
export function choiceOf(options: readonly string[]): string {
  return joined(options, 'or')
}

function joined(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** `1234567` as `1,234,567`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
