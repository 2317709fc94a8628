/** An incident as a user would type it: what is read from it is the same incident. */
import { assert } from '../../base/assert.ts'
import { exactClock } from '../../base/clock.ts'
import type { Incident, Profile } from '../scenario/schema.ts'
import { type Item, type Sentence, sentencesOf } from './grammar.ts'
import { type Value, writeSlot } from './slots.ts'

/** Without its time. */
export function printIncident(incident: Incident): string {
  const said = flat(incident)
  const sentence = sentencesOf(incident.kind).find((one) => saysAll(one, said))
  assert(sentence !== undefined, 'an incident that no sentence says', { kind: incident.kind })
  return sentence.items.map((item) => written(item, said)).join(' ')
}

/** '2:00 fail host-2'. */
export const printLine = (incident: Incident): string =>
  `${exactClock(incident.atMs)} ${printIncident(incident)}`

/** One line an incident, in the order of the script. */
export const printScript = (incidents: readonly Incident[]): string =>
  incidents.map(printLine).join('\n')

/** As in 'burst to 300 % every 10:00 for 1:00'. */
export function printProfile(profile: Profile): string {
  const sentence = printIncident({ kind: 'demand-follows', atMs: 0, vm: 'x', profile })
  return sentence.slice('demand of x follows '.length)
}

type Said = ReadonlyMap<string, Value>

/** Every field by name, those of a profile as `profile.kind`; what is absent is left out. */
function flat(incident: object, before = ''): Said {
  const fields = Object.entries(incident).flatMap(([key, value]): (readonly [string, Value])[] => {
    if (key === 'atMs' || (before === '' && key === 'kind') || value === undefined) return []
    const whole = typeof value === 'object' && value !== null && !Array.isArray(value)
    return whole ? [...flat(value, `${key}.`)] : [[before + key, value as Value]]
  })
  return new Map(fields)
}

function saysAll({ items, fixed }: Sentence, said: Said): boolean {
  const fields = items.flatMap((item) => ('field' in item ? [item.field] : []))
  const others = Object.entries(fixed)
  return (
    fields.length + others.length === said.size &&
    fields.every((field) => said.has(field)) &&
    others.every(([field, value]) => said.get(field) === value)
  )
}

const written = (item: Item, said: Said): string =>
  'word' in item ? item.word : writeSlot(item.type, said.get(item.field) ?? '')
