/** One form for each kind of thing that can be selected. */
import { memo } from 'react'
import { useScenario } from '../stores/scenario.ts'
import type { Selection } from '../stores/view.ts'
import { ClientInspector } from './ClientInspector.tsx'
import { HostInspector } from './HostInspector.tsx'
import { IncidentInspector } from './IncidentInspector.tsx'
import { PoolInspector } from './PoolInspector.tsx'
import { AddedLun, ArrayInspector, LunInspector } from './StorageInspectors.tsx'
import { VmInspector } from './VmInspector.tsx'

const HostForm = memo(HostInspector)
const VmForm = memo(VmInspector)
const LunForm = memo(LunInspector)
const ArrayForm = memo(ArrayInspector)
const PoolForm = memo(PoolInspector)
const ClientForm = memo(ClientInspector)

/** The selected thing must exist. Its form is drawn again when its own row has changed. */
export function Details({ selection }: { readonly selection: Selection }) {
  const scenario = useScenario((state) => state.scenario)
  if (selection.kind === 'incident') {
    const incident = scenario.incidents[selection.index]
    return incident && <IncidentInspector index={selection.index} incident={incident} />
  }
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row | undefined =>
    rows.find(({ id }) => id === selection.id)
  switch (selection.kind) {
    case 'host': {
      const host = byId(scenario.hosts)
      return host && <HostForm host={host} />
    }
    case 'vm': {
      const vm = byId(scenario.vms)
      return vm && <VmForm vm={vm} />
    }
    case 'lun': {
      const lun = byId(scenario.luns)
      return lun === undefined ? <AddedLun id={selection.id} /> : <LunForm lun={lun} />
    }
    case 'array': {
      const array = byId(scenario.arrays)
      return array && <ArrayForm array={array} />
    }
    case 'pool': {
      const pool = byId(scenario.pools)
      return pool && <PoolForm pool={pool} />
    }
    case 'client': {
      const client = byId(scenario.clients)
      return client && <ClientForm client={client} />
    }
  }
}
