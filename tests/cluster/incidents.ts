/** Lines of a cluster that happen at a time, worded as the lab words them. */
import { parseClock } from '../../src/base/clock.ts'
import type { Incident, Profile } from '../../src/model/scenario/schema.ts'
import { parseLine, parseSentence } from '../../src/model/script-text/parse.ts'

/** `2:00`, `1:02:03` or `2:00.5`, as milliseconds. */
export function instantMs(text: string): number {
  const ms = parseClock(text)
  if (ms === null) throw new Error(`a cluster does not know the time "${text}"`)
  return ms
}

/** `constant`, `daily`, or `burst to 300 % every 10:00 for 1:00`. */
export function profileFrom(text: string): Profile {
  const read = parseSentence(`demand of x follows ${text}`)
  if (!read.ok || read.value.deed.kind !== 'demand-follows') {
    throw new Error(`a cluster does not know the profile "${text}"`)
  }
  return read.value.deed.profile
}

/** `2:00 fail host-2`. */
export function incidentFrom(line: string): Incident {
  const read = parseLine(line)
  if (!read.ok) throw new Error(`"${line}": ${read.problem.sentence}`)
  return read.value
}
