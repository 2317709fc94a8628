/** Where an operator's VM goes best, and what is against every host where none takes it. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import { mostUnreserved, withTroubles } from '../../../policies/capacity.ts'
import type { Choice } from '../../../policies/choose.ts'
import type { Cluster } from '../cluster.ts'
import { capacityView, needOf } from '../resources/room.ts'
import { noHost } from '../resources/sums.ts'
import { networkTrouble } from '../vmotion/network.ts'
import { familyTrouble, silenceTrouble } from '../vmotion/vmotion.ts'

/** Among the hosts that are allowed; one that runs the VM already is none of them. */
export function bestHost(cluster: Cluster, vm: VmId, allowed: (host: HostId) => boolean): Choice {
  const { run } = cluster
  const spec = run.topology.vms.get(vm)
  const source = run.world.vms.get(vm)?.host
  if (spec === undefined) return { host: null, candidates: [], rule: '' }
  const running = run.world.vms.get(vm)?.state.kind === 'running'
  const views = cluster.hosts
    .filter((host) => allowed(host) && !(running && host === source))
    .map((host) => {
      const view = capacityView(cluster, spec, host)
      const ends = running && source ? { source, target: host } : null
      const wrong = ends && [
        familyTrouble(cluster, ends.source, host),
        networkTrouble(cluster, ends),
      ]
      return withTroubles(view, [silenceTrouble(cluster, host), ...(wrong ?? [])])
    })
  return mostUnreserved(views, needOf(cluster, spec))
}

/** DRS asks only the hosts that it may use; where there are none, all say what is against them. */
export function nowhere(cluster: Cluster, vm: VmId, choice: Choice): Refused {
  const asked = choice.candidates.length > 0 ? choice : bestHost(cluster, vm, () => true)
  return noHost(cluster, cluster.run.topology.vms.get(vm), { choice: asked })
}
