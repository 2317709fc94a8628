/** A sentence of the script as an incident, or how far it went and what could stand there. */
import type { Incident } from '../scenario/schema.ts'
import { GRAMMAR, type Item, type Sentence } from './grammar.ts'
import { type Names, readSlot, type Value } from './slots.ts'
import type { Word } from './words.ts'

type Timeless<One> = One extends Incident ? Omit<One, 'atMs'> : never
/** An incident that has no time yet. */
export type Deed = Timeless<Incident>

/** Where the sentence went wrong: the word, and what could stand there instead. */
export type Stop = {
  /** Of `words`, or their number where more was expected. */
  readonly at: number
  readonly expected: readonly Item[]
}

export type Matched =
  | { readonly deed: Deed; readonly stop: null }
  | { readonly deed: null; readonly stop: Stop }

export function matchDeed(words: readonly Word[], names: Names): Matched {
  const walks = GRAMMAR.map((sentence) => walk(sentence, words, names))
  const whole = walks.find(({ deed }) => deed !== null)
  if (whole?.deed) return { deed: whole.deed, stop: null }
  return { deed: null, stop: furthest(walks) }
}

/** What may stand behind `words`, whether or not they are whole already. */
export function expectedAfter(words: readonly Word[], names: Names): readonly Item[] {
  const open = { text: '', from: 0, to: 0, quoted: false }
  const walks = GRAMMAR.map((sentence) => walk(sentence, [...words, open], names))
  const there = walks.filter(({ at }) => at === words.length)
  return unlike(there.flatMap(({ expected }) => expected))
}

type Walk = Stop & { readonly deed: Deed | null }

function walk({ kind, items, fixed }: Sentence, words: readonly Word[], names: Names): Walk {
  const fields: Record<string, Value> = { ...fixed }
  let at = 0
  for (const item of items) {
    const word = words[at]
    if (word === undefined || !takes(item, word, names, fields)) {
      return { at, expected: [item], deed: null }
    }
    at += 1
    if ('field' in item && item.type === 'hosts') at = moreHosts(item, words, { at, names, fields })
  }
  if (at === words.length) return { at, expected: [], deed: deedOf(kind, fields) }
  const last = items.at(-1)
  const goesOn = last !== undefined && 'field' in last && last.type === 'hosts'
  return { at, expected: goesOn ? [last] : [], deed: null }
}

function takes(item: Item, word: Word, names: Names, fields: Record<string, Value>): boolean {
  if ('word' in item) return !word.quoted && item.word.toLowerCase() === word.text.toLowerCase()
  if (word.text === '') return false
  const value = readSlot(item.type, word.text, names)
  if (value === null) return false
  fields[item.field] = item.type === 'hosts' ? [String(value)] : value
  return true
}

type Hosts = Item & { readonly field: string }
type So = {
  readonly at: number
  readonly names: Names
  readonly fields: Record<string, Value>
}

function moreHosts({ field }: Hosts, words: readonly Word[], { at, names, fields }: So): number {
  const hosts = [...(fields[field] as readonly string[])]
  let next = at
  for (let word = words[next]; word !== undefined && word.text !== ''; word = words[next]) {
    const host = readSlot('host', word.text, names)
    if (host === null) break
    hosts.push(String(host))
    next += 1
  }
  fields[field] = hosts
  return next
}

/** 'profile.kind' goes into a profile. */
function deedOf(kind: Incident['kind'], fields: Readonly<Record<string, Value>>): Deed {
  const deed: Record<string, unknown> = { kind }
  const profile: Record<string, Value> = {}
  for (const [field, value] of Object.entries(fields)) {
    const inner = field.startsWith('profile.') ? field.slice('profile.'.length) : null
    if (inner === null) deed[field] = value
    else profile[inner] = value
  }
  if (Object.keys(profile).length > 0) deed['profile'] = profile
  return deed as Deed
}

function furthest(walks: readonly Walk[]): Stop {
  const at = walks.reduce((most, walk) => Math.max(most, walk.at), 0)
  return { at, expected: unlike(walks.flatMap((walk) => (walk.at === at ? walk.expected : []))) }
}

function unlike(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => ['word' in item ? item.word : item.type, item])).values()]
}
