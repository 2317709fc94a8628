/** What may stand in a slot of a sentence, how it is written and how it is read. */
import { exactClock, parseClock } from '../../base/clock.ts'
import type { Scenario } from '../scenario/schema.ts'
import { NETWORKS } from '../scenario/vocabulary.ts'
import type { SlotType } from './grammar.ts'
import { asWord } from './words.ts'

export type Value = string | number | readonly string[]

/** The names that a slot may hold; a type that is missing takes any name. */
export type Names = { readonly [Type in SlotType]?: readonly string[] }

export function namesFor(scenario: Scenario): Names {
  const { hosts, vms, luns, arrays } = scenario
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  return {
    host: ids(hosts),
    hosts: ids(hosts),
    vm: ids(vms),
    array: ids(arrays),
    lun: luns.filter(({ purpose }) => purpose === 'vms').map(({ id }) => id),
    chassis: distinct(hosts.map(({ chassis }) => chassis)),
    switch: distinct(hosts.map((host) => host.switch)),
    network: NETWORKS,
  }
}

const distinct = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.filter((name) => name !== undefined && name !== ''))] as readonly string[]

/** A LUN that a storage layout adds has a name that the drawing does not know. */
const OPEN: ReadonlySet<SlotType> = new Set(['lun'])

const SLOT_WORDS: Readonly<Record<SlotType, string>> = {
  host: 'a host',
  hosts: 'a host',
  vm: 'a VM',
  lun: 'the name of a LUN',
  array: 'the name of an array',
  chassis: 'the name of a chassis',
  switch: 'the name of a switch',
  network: 'a network',
  whole: 'a whole number',
  amount: 'a number',
  length: 'a length of time as 1:00',
}

/** 'a host (host-1, host-2)': as an error says what was expected. */
export function slotWords(type: SlotType, names: Names): string {
  const known = names[type]
  if (known === undefined) return SLOT_WORDS[type]
  if (known.length === 0) return `${SLOT_WORDS[type]} (there is none)`
  const more = known.length > SHOWN ? `, … ${known.length} in all` : ''
  return `${SLOT_WORDS[type]} (${known.slice(0, SHOWN).join(', ')}${more})`
}

const SHOWN = 4

/** Null where the word cannot stand there. */
export function readSlot(type: SlotType, text: string, names: Names): Value | null {
  if (type === 'whole') return /^\d{1,9}$/.test(text) ? Number(text) : null
  if (type === 'amount') return /^\d[\d.]*(e[+-]?\d+)?$/.test(text) ? finite(text) : null
  if (type === 'length') return text.includes(':') ? parseClock(text) : null
  const known = names[type] ?? (type === 'network' ? NETWORKS : undefined)
  if (known === undefined || known.includes(text)) return text
  const alike = known.find((name) => name.toLowerCase() === text.toLowerCase())
  return alike ?? (OPEN.has(type) ? text : null)
}

const finite = (text: string): number | null =>
  Number.isFinite(Number(text)) ? Number(text) : null

export function writeSlot(type: SlotType, value: Value): string {
  if (typeof value === 'object') return value.map(asWord).join(' ')
  if (type === 'length') return exactClock(Number(value))
  return asWord(String(value))
}
