/** What may come next in a sentence of the script. */
import type { Item } from './grammar.ts'
import { expectedAfter } from './match.ts'
import { timed } from './parse.ts'
import type { Names } from './slots.ts'
import { asWord, wordsOf } from './words.ts'

export type Completion = {
  /** The whole line with it. */
  readonly line: string
  /** What it adds. */
  readonly word: string
}

/** Words and names that go on from the end of the line, those of the grammar first. */
export function completions(line: string, names: Names): readonly Completion[] {
  const all = wordsOf(line)
  const open = line === '' || /\s$/.test(line) ? undefined : all.at(-1)
  const done = open === undefined ? all : all.slice(0, -1)
  const begun = open?.text.toLowerCase() ?? ''
  const head = open === undefined ? line : line.slice(0, open.from)
  return expectedAfter(timed(done).deed, names)
    .flatMap((item) => choices(item, names))
    .filter((word) => word.toLowerCase().startsWith(begun) && word.toLowerCase() !== begun)
    .map((word) => ({ line: `${head}${asWord(word)} `, word }))
}

const choices = (item: Item, names: Names): readonly string[] =>
  'word' in item ? [item.word] : (names[item.type] ?? [])
