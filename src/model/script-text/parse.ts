/** Lines of the script: '2:00 fail host-2', or 'fail host-2 at 2:00'. */
import { parseClock } from '../../base/clock.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { choiceOf } from '../scenario/problem.ts'
import type { Incident } from '../scenario/schema.ts'
import type { Item } from './grammar.ts'
import { type Deed, matchDeed, type Stop } from './match.ts'
import { type Names, slotWords } from './slots.ts'
import { type Word, wordsOf } from './words.ts'

/** What is wrong with a line, and the characters of it that are meant. */
export type Fault = { readonly sentence: string; readonly from: number; readonly to: number }

export type LineFault = Fault & { readonly line: number }

/** What a line says; `atMs` is null where it names no time. */
export type Read = { readonly deed: Deed; readonly atMs: number | null }

/** Names are checked as far as they are given. */
export function parseSentence(line: string, names: Names = {}): Result<Read, Fault> {
  const words = wordsOf(line)
  const { deed: rest, time } = timed(words)
  const atMs = time === null ? null : parseClock(time.text)
  if (time !== null && atMs === null) {
    return err({ ...place(time), sentence: `“${time.text}” is not a time: write it as 2:00` })
  }
  const { deed, stop } = matchDeed(rest, names)
  if (deed !== null) return ok({ deed, atMs })
  return err(faultAt(stop, rest, names, line))
}

/** A line of the script, which must say when. */
export function parseLine(line: string, names: Names = {}): Result<Incident, Fault> {
  const read = parseSentence(line, names)
  if (!read.ok) return read
  const { deed, atMs } = read.value
  if (atMs !== null) return ok({ ...deed, atMs } as Incident)
  const sentence = `Expected a time first: “2:00 ${line.trim()}”`
  return err({ sentence, from: 0, to: line.length })
}

export type ReadScript = {
  readonly incidents: readonly Incident[]
  /** The line of each incident, from 0. */
  readonly lines: readonly number[]
  readonly faults: readonly LineFault[]
}

/** Empty lines say nothing. */
export function parseScript(text: string, names: Names = {}): ReadScript {
  const incidents: Incident[] = []
  const lines: number[] = []
  const faults: LineFault[] = []
  for (const [line, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue
    const read = parseLine(content, names)
    if (!read.ok) faults.push({ ...read.problem, line })
    else {
      incidents.push(read.value)
      lines.push(line)
    }
  }
  return { incidents, lines, faults }
}

type Timed = { readonly deed: readonly Word[]; readonly time: Word | null }

/** The first word where it has a colon, else the last behind 'at'. */
export function timed(words: readonly Word[]): Timed {
  const [first] = words
  if (first !== undefined && isTime(first)) return { deed: words.slice(1), time: first }
  const [before, last] = words.slice(-2)
  const behind = before?.text.toLowerCase() === 'at' && last !== undefined && isTime(last)
  return behind ? { deed: words.slice(0, -2), time: last } : { deed: words, time: null }
}

const isTime = ({ text, quoted }: Word): boolean => !quoted && /^\d+:/.test(text)

const place = ({ from, to }: Word) => ({ from, to })

function faultAt(
  { at, expected }: Stop,
  words: readonly Word[],
  names: Names,
  line: string,
): Fault {
  const word = words[at]
  const wanted = choiceOf(expected.map((item) => itemWords(item, names)))
  if (word === undefined) {
    const end = words.at(-1)?.to ?? line.length
    const behind = words.at(-1) === undefined ? '' : ` behind “${words.at(-1)?.text}”`
    return { from: end, to: line.length, sentence: `Expected ${wanted}${behind}` }
  }
  if (expected.length === 0) {
    const before = words[at - 1]?.text ?? ''
    const sentence = `The sentence ends at “${before}”: “${word.text}” is too much`
    return { ...place(word), sentence }
  }
  if (at === 0) return { ...place(word), sentence: `“${word.text}” begins no sentence: ${VERBS}` }
  return { ...place(word), sentence: `Expected ${wanted}, not “${word.text}”` }
}

const VERBS = 'write fail, return, migrate, evacuate, isolate, power on or another one'

const itemWords = (item: Item, names: Names): string =>
  'word' in item ? `“${item.word}”` : slotWords(item.type, names)
