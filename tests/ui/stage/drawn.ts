/** Small clusters for the tests of the stage. */
import { parseScenario } from '../../../src/model/scenario/parse.ts'
import type { Incident, Scenario } from '../../../src/model/scenario/schema.ts'

const numbered = <Item>(amount: number, item: (number: number) => Item): Item[] =>
  Array.from({ length: amount }, (_, index) => item(index + 1))

/** VMs take turns on hosts; all stand on one LUN, compared on the first two platforms. */
export function drawn(hosts: number, vms: number, incidents: readonly Incident[] = []): Scenario {
  const parsed = parseScenario({
    version: 1,
    title: 'Drawn',
    hosts: numbered(hosts, (host) => ({ id: `host-${host}` })),
    arrays: [{ id: 'array-1' }],
    luns: [{ id: 'lun-1', array: 'array-1' }],
    vms: numbered(vms, (vm) => ({
      id: `vm-${vm}`,
      home: `host-${((vm - 1) % hosts) + 1}`,
      lun: 'lun-1',
      ramMB: 512,
    })),
    incidents,
    platforms: [{ platform: 'virtual-server-2005-r2' }, { platform: 'esx-3.0' }],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value
}
