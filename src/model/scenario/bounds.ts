/** How much and how deep a document may be, before anything else looks at it. */
import { LIMITS } from './limits.ts'
import { grouped, type Problem } from './problem.ts'

/** A scenario needs six. */
const DEPTH = 20
/** The longest list of a scenario has a fifth; a little too long is told beside other problems. */
const ENTRIES = 10_000

/**
 * The cost of a value is about the length of its JSON. Text is bounded by its length already; a
 * link may name one long value a thousand times, and here is where that ends.
 */
export function boundsProblem(document: unknown): Problem | undefined {
  let left: number = LIMITS.documentLength
  const waiting: { value: unknown; depth: number }[] = [{ value: document, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next
    if (depth > DEPTH) return refuse(`nests deeper than ${DEPTH} levels`)
    left -= typeof value === 'string' ? value.length : 1
    if (left < 0) return refuse(`is larger than the ${MOST}`)
    if (typeof value !== 'object' || value === null) continue
    const entries = Object.entries(value)
    if (entries.length > ENTRIES) return refuse(tooMany(entries.length))
    for (const [key, inner] of entries) {
      // Records pass over this key without a word; a field of that name would be lost.
      if (key === '__proto__') return refuse('has a key "__proto__", which nothing has')
      if (!Array.isArray(value)) left -= key.length
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return undefined
}

export function lengthProblem(text: string): Problem | undefined {
  if (text.length <= LIMITS.documentLength) return undefined
  return refuse(`has ${grouped(text.length)} characters, more than the ${MOST}`)
}

const MOST = `${grouped(LIMITS.documentLength)} characters allowed`

function tooMany(count: number): string {
  return `has a list of ${grouped(count)} entries, more than the ${grouped(ENTRIES)} allowed`
}

const refuse = (why: string): Problem => ({ path: '', sentence: `The document ${why}.` })
