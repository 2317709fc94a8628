/**
 * The defaults of every kind of row, read off the schema by parsing the least that it accepts, so
 * that they stand in one place only.
 */
import { scenarioSchema } from './schema.ts'
import { SCENARIO_VERSION } from './vocabulary.ts'

export type Row = Readonly<Record<string, unknown>>

const LEAST = {
  version: SCENARIO_VERSION,
  title: 'x',
  hosts: [{ id: 'x' }],
  arrays: [{ id: 'x' }],
  luns: [{ id: 'x', array: 'x' }],
  vms: [{ id: 'x', home: 'x', lun: 'x' }],
  clients: [{ id: 'x', vm: 'x' }],
  pools: [{ id: 'x' }],
  platforms: [{ platform: 'x' }],
}
const filled = scenarioSchema.parse(LEAST)

/** Of the fields beside the tables, those that may be left out. */
export const SCENARIO_DEFAULTS = added(LEAST, filled)

/** Rules and incidents have no defaults: what they do not say does not happen. */
export const TABLE_DEFAULTS = {
  hosts: added(LEAST.hosts[0], filled.hosts[0]),
  arrays: added(LEAST.arrays[0], filled.arrays[0]),
  luns: added(LEAST.luns[0], filled.luns[0]),
  vms: added(LEAST.vms[0], filled.vms[0]),
  clients: added(LEAST.clients[0], filled.clients[0]),
  pools: added(LEAST.pools[0], filled.pools[0]),
  rules: {},
  incidents: {},
  platforms: added(LEAST.platforms[0], filled.platforms[0]),
} satisfies Record<string, Row>

export type Table = keyof typeof TABLE_DEFAULTS

type Added<Given, Filled> = Omit<Filled, keyof Given>

function added<Given extends object, Filled extends object>(
  given: Given | undefined,
  full: Filled | undefined,
): Added<Given, Filled> {
  const required = Object.keys(given ?? {})
  const rest = Object.entries(full ?? {}).filter(([key]) => !required.includes(key))
  return Object.fromEntries(rest) as Added<Given, Filled>
}
