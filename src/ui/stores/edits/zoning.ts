/** Which hosts have a path to a LUN. A LUN that every host sees has no list. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { isZoned } from '../../../model/storage.ts'
import { changeLun } from './change.ts'

/** Gives the host a path to the LUN or takes it; nothing changes where it is so already. */
export function zone(
  scenario: Scenario,
  lun: string,
  { host, path }: { readonly host: string; readonly path: boolean },
): Scenario {
  const spec = scenario.luns.find(({ id }) => id === lun)
  if (spec === undefined || isZoned(spec, host) === path) return scenario
  const all = scenario.hosts.map(({ id }) => id)
  const zoned = all.filter((id) => (id === host ? path : isZoned(spec, id)))
  return changeLun(scenario, lun, { hosts: zoned.length === all.length ? undefined : zoned })
}
