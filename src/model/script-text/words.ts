/** A line as words. A name with blanks, quotes or a percent sign stands in quotes. */
export type Word = {
  readonly text: string
  /** Where it stands in the line, in characters; `to` is after its last one. */
  readonly from: number
  readonly to: number
  /** It stood in quotes: a name, never a word of the grammar. */
  readonly quoted: boolean
}

const WORD = /"(?:[^"\\]|\\.)*"?|%|[^\s%"]+/g

export function wordsOf(line: string): readonly Word[] {
  return [...line.matchAll(WORD)].map(({ 0: text, index }) => {
    const quoted = text.startsWith('"')
    return { text: quoted ? unquoted(text) : text, from: index, to: index + text.length, quoted }
  })
}

/** As it must be written to be read as one word. */
export const asWord = (name: string): string =>
  /^[^\s%"]+$/.test(name) ? name : JSON.stringify(name)

/** A quote that is not closed yet, or escapes nothing, is taken as it stands. */
function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string
  } catch {
    return text.replace(/^"|"$/g, '')
  }
}
