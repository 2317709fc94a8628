/** A new name by itself, before everything that would refer to it: what is wrong is said once. */

import type { Scenario } from '../../model/scenario/schema.ts'
import { scenarioSchema } from '../../model/scenario/schema.ts'
import { asSentence } from '../actions/tell.ts'

const OWNERS = {
  hosts: 'host',
  arrays: 'storage array',
  luns: 'LUN',
  vms: 'VM',
  clients: 'client',
  pools: 'resource pool',
} as const

const name = scenarioSchema.shape.hosts.def.element.shape.id

/** Null when nothing is wrong with it. */
export function wrongName(scenario: Scenario, wanted: string): string | null {
  if (wanted === '') return 'A name is missing.'
  const { success, error } = name.safeParse(wanted)
  if (!success) return asSentence(error.issues[0]?.message ?? 'This is not a name')
  for (const table of ['hosts', 'arrays', 'luns', 'vms', 'clients', 'pools'] as const) {
    if (!scenario[table].some(({ id }) => id === wanted)) continue
    const owner = OWNERS[table]
    return `There is a ${owner} ${wanted} already.`
  }
  return null
}
