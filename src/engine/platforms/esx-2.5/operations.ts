/** What an operator does in VirtualCenter 1.x, and at the console of a host. */
import type { HostId, VmId } from '../../../model/ids.ts'
import type { Vm } from '../../../model/world.ts'
import type { Process } from '../../kernel/process.ts'
import { msOf, onHost } from '../../mechanisms/run.ts'
import { mostUnreserved, withTroubles } from '../../policies/capacity.ts'
import { type Choice, noneOf } from '../../policies/choose.ts'
import { addHost, type Joining } from '../esx-3.0/add-host.ts'
import type { Cluster } from '../esx-3.0/cluster.ts'
import { registerAndPowerOn, startOf } from '../esx-3.0/ha/restart.ts'
import { giveUpStart, operations as laterOperations, resetVm } from '../esx-3.0/operations.ts'
import { capacityView, needOf } from '../esx-3.0/resources/room.ts'
import { takeLock } from '../esx-3.0/storage/locks.ts'
import { silence, silenceTrouble } from '../esx-3.0/vmotion/vmotion.ts'
import type { Answer, Operations } from '../platform.ts'

type Ways = {
  /** Seconds until a VM is registered on a host that did not know it. */
  readonly registerS: number
  readonly joining: Joining
}

export function operations(farm: Cluster, { registerS, joining }: Ways): Operations {
  const { migrate, powerOff, managementServer, quorumDisk, repairQuorum } = laterOperations(farm)
  const registerMs = msOf(registerS)
  const powerOnHere: Operations['powerOn'] = (vm, on) => powerOn(farm, vm, { on, registerMs })
  const none = () => 'VirtualCenter 1.x has no maintenance mode'
  const reset = (vm: VmId) => resetVm(farm, vm, powerOnHere)
  const add = (host: HostId) => addHost(farm, host, joining)
  const quorum = { quorumDisk, repairQuorum }
  const unused = () => null
  const rest = { reset, evacuate: none, resume: none, addHost: add, unused, ...quorum }
  return { migrate, powerOff, managementServer, powerOn: powerOnHere, ...rest }
}

type Request = { readonly on: HostId | undefined; readonly registerMs: number }

function powerOn(farm: Cluster, id: VmId, { on, registerMs }: Request): Answer {
  const { run, hosts } = farm
  const vm = run.world.vms.get(id)
  const { kind } = vm?.state ?? {}
  if (vm === undefined || (kind !== 'off' && kind !== 'abandoned' && kind !== 'crashed')) {
    return `${id} is not off`
  }
  if (on !== undefined && !hosts.includes(on)) return `${on} is not in the farm`
  return () => {
    const choice = hostFor(farm, vm, on)
    if (choice.host !== null) return start(farm, vm, { choice, host: choice.host, registerMs })
    const refused = { kind: 'start-refused', vm: id, host: on ?? null, what: 'power-on' } as const
    run.emit({ ...refused, ...noneOf(choice) })
  }
}

/** It is up and nothing is between it and VirtualCenter. */
const answers = (farm: Cluster, host: HostId): boolean => silence(farm, host) === null

/** Unless told otherwise the host that knows the VM, and another one when that does not answer. */
function hostFor(farm: Cluster, { id, host }: Vm, on: HostId | undefined): Choice {
  const spec = farm.run.topology.vms.get(id)
  if (spec === undefined) return { host: null, candidates: [], rule: '' }
  const wanted = on ?? (host !== null && answers(farm, host) ? host : undefined)
  const views = farm.hosts
    .filter((one) => wanted === undefined || one === wanted)
    .map((one) => withTroubles(capacityView(farm, spec, one), [silenceTrouble(farm, one)]))
  return mostUnreserved(views, needOf(farm, spec))
}

type Start = { readonly choice: Choice; readonly host: HostId; readonly registerMs: number }

function start(farm: Cluster, vm: Vm, { choice, host, registerMs }: Start): void {
  const { run, managed } = farm
  const { candidates, rule } = choice
  const known = vm.host === host || (managed && vm.host !== null && answers(farm, vm.host))
  const unknownMs = known ? 0 : registerMs
  run.emit({ kind: 'vm-placed', vm: vm.id, host, candidates, rule })
  const body = startOn(farm, vm.id, { host, unknownMs })
  run.kernel.spawn(`start of ${vm.id}`, [onHost(host), startOf(vm.id)], body)
}

/**
 * The VM's configuration is on a disk of the host that knows it. While that answers VirtualCenter,
 * if it is there, takes it over; otherwise it is made anew.
 */
function* startOn(
  farm: Cluster,
  vm: VmId,
  { host, unknownMs }: { host: HostId; unknownMs: number },
): Process {
  const why = `is registered by hand on ${host}`
  if (unknownMs > 0) farm.run.emit({ kind: 'vm-waits', vm, phase: 'register', host, why })
  yield unknownMs
  const refusal = (yield* takeLock(farm, vm, host)) ?? (yield* registerAndPowerOn(farm, vm, host))
  if (refusal !== null) giveUpStart(farm, vm, { host, refusal })
}
