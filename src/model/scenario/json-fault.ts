/** Why a text is not JSON, in the same words in every engine: JSON.parse has others in each. */
import { shown } from './problem.ts'

type State = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'after' | 'end'

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  'first item': 'a value or "]"',
  'first key': 'a name in double quotes or "}"',
  key: 'a name in double quotes',
  colon: 'a colon',
  after: 'a comma or a closing bracket',
  end: 'nothing more',
}

const TOKEN = /[[\]{}:,]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{}:,"]+|\S/gsu

/** A sentence with the line and column of the first fault of a text that JSON.parse refuses. */
export function jsonFault(text: string): string {
  if (text.trim() === '') return 'The text is empty; a scenario in JSON should stand here.'
  const open: string[] = []
  let state: State = 'value'
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const next = after(state, token, open)
    if (token === '"') return fault(text, index, 'opens a quotation that does not close')
    if (next === undefined) return fault(text, index, needs(state, shown(token)))
    state = next
  }
  return fault(text, text.length, needs(state, 'the end of the text'))
}

const needs = (state: State, found: string): string => `needs ${EXPECTED[state]}, not ${found}`

/** The state after a token, `undefined` where it cannot stand; `open` are the brackets so far. */
function after(state: State, token: string, open: string[]): State | undefined {
  switch (state) {
    case 'value':
      return afterValue(token, open)
    case 'first item':
      return token === ']' ? closed(open) : afterValue(token, open)
    case 'first key':
      return token === '}' ? closed(open) : afterKey(token)
    case 'key':
      return afterKey(token)
    case 'colon':
      return token === ':' ? 'value' : undefined
    case 'after':
      return afterItem(token, open)
    case 'end':
      return undefined
  }
}

function afterValue(token: string, open: string[]): State | undefined {
  if (token === '{' || token === '[') {
    open.push(token)
    return token === '{' ? 'first key' : 'first item'
  }
  if (!isScalar(token)) return undefined
  return open.length === 0 ? 'end' : 'after'
}

function afterItem(token: string, open: string[]): State | undefined {
  const inObject = open.at(-1) === '{'
  if (token === ',') return inObject ? 'key' : 'value'
  return token === (inObject ? '}' : ']') ? closed(open) : undefined
}

const afterKey = (token: string): State | undefined =>
  token.startsWith('"') && isScalar(token) ? 'colon' : undefined

function closed(open: string[]): State {
  open.pop()
  return open.length === 0 ? 'end' : 'after'
}

function isScalar(token: string): boolean {
  try {
    JSON.parse(token)
    return true
  } catch {
    return false
  }
}

function fault(text: string, index: number, what: string): string {
  const lines = text.slice(0, index).split('\n')
  const column = (lines.at(-1)?.length ?? 0) + 1
  return `This is not JSON: line ${lines.length}, column ${column} ${what}.`
}
