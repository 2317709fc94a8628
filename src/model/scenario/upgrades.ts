/**
 * Older versions, lifted one step at a time. Upgrader i takes a document of version i and gives one
 * of version i + 1. It moves what it knows and leaves what it does not to the schema, which reads
 * the result like any other: an upgrader never judges.
 */
import type { Row } from './defaults.ts'
import { isRow } from './draft.ts'
import { SCENARIO_VERSION } from './vocabulary.ts'

const UPGRADERS: readonly ((document: Row) => Row)[] = [secondsToMilliseconds]

/** `version` is a whole number from 0 to the version of today. */
export function lifted(document: Row, version: number): Row {
  const raised = UPGRADERS.slice(version).reduce((older, upgrade) => upgrade(older), document)
  return { ...raised, version: SCENARIO_VERSION }
}

/** Version 0 was a draft that told time in seconds: `horizonS`, and `atS` in incidents. */
function secondsToMilliseconds(document: Row): Row {
  const { incidents } = document
  const moved = renamed(document, 'horizonS', 'horizonMs')
  if (!Array.isArray(incidents)) return moved
  const row = (incident: unknown) => (isRow(incident) ? renamed(incident, 'atS', 'atMs') : incident)
  return { ...moved, incidents: incidents.map(row) }
}

function renamed(row: Row, from: string, to: string): Row {
  if (!Object.hasOwn(row, from)) return row
  const { [from]: seconds, ...rest } = row
  return { ...rest, [to]: typeof seconds === 'number' ? Math.round(seconds * 1_000) : seconds }
}
