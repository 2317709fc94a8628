import { arrayOf } from '../../model/storage.ts'
import type { Trace } from '../../model/trace.ts'
import { type Host, isLinked, serves, type Vm, type World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Enough for every retry, a slow boot and a disk check. */
const SETTLED_AFTER_MS = 45 * 60_000

/** More than any delay between two tries of a start that does not fit. */
const RETRIED_WITHIN_MS = 10 * 60_000

/** More than any step of a boot takes at full speed: short of CPU or memory it takes longer. */
const BOOT_STEP_MS = 10 * 60_000

/**
 * Long enough after the last incident every VM that should serve does, or its state says why not.
 * With no host up that others can hear nobody can.
 */
export const recovery: Check = {
  name: 'recovery',
  onEnd(world, trace) {
    if (trace.horizonMs - lastIncidentAt(trace) < SETTLED_AFTER_MS || !anyHostUp(world)) return NONE
    const coordinated = isCoordinated(world)
    if (!coordinated && isUnmanaged(trace)) return NONE
    const triedSinceMs = coordinated ? trace.horizonMs - RETRIED_WITHIN_MS : 0
    return [...world.vms.values()]
      .filter((vm) => isStuck(vm, isWatched(vm, world, trace), triedSinceMs))
      .filter((vm) => !isAlone(vm, world) && !isOnSlowDisk(vm, world, trace))
      .filter((vm) => !isBootingYet(vm, trace))
      .map(({ id, state, since }) => {
        const phase = state.kind === 'down' ? state.phase : state.kind
        return `${id} should serve and is stuck since ${since} ms: ${phase}`
      })
  },
}

/** Where one host decides restarts and is gone for good nobody tries again what was refused. */
function isCoordinated({ cluster, hosts }: World): boolean {
  const coordinator = hosts.get(cluster.coordinator ?? '')
  return coordinator === undefined || isReached(coordinator)
}

/** Nobody is left who could even say so. */
const isUnmanaged = ({ events }: Trace): boolean =>
  events.findLast(({ kind }) => kind.startsWith('management-server'))?.kind ===
  'management-server-lost'

/** Who owns a VM's disk watches the VM as well; where files are locked nobody does. */
function isWatched({ id }: Vm, { luns }: World, { topology }: Trace): boolean {
  return luns.get(topology.vms.get(id)?.lun ?? '')?.state !== 'shared'
}

/** It comes back with its host, and a guest that stops on it stays so until somebody looks. */
const isAlone = ({ unprotected, host, state }: Vm, { hosts }: World): boolean =>
  unprotected !== null && (state.kind === 'crashed' || hosts.get(host ?? '')?.power !== 'on')

/** It waits for its disk, or reads it so slowly that a boot may take longer. */
function isOnSlowDisk({ id, stalled, state }: Vm, { arrays }: World, { topology }: Trace): boolean {
  const array = arrays.get(arrayOf(topology, topology.vms.get(id)?.lun ?? ''))
  const crawls = array !== undefined && array.percent < 100
  return stalled || (crawls && (state.kind === 'booting' || state.kind === 'moving'))
}

/** It is under way, as slowly as its host lets it. */
const isBootingYet = ({ state, since, slowdown }: Vm, { horizonMs }: Trace): boolean =>
  state.kind === 'booting' && horizonMs - since < BOOT_STEP_MS * slowdown

function lastIncidentAt({ events }: Trace): number {
  return events.findLast(({ kind }) => kind === 'incident')?.at ?? 0
}

const anyHostUp = ({ hosts }: World): boolean =>
  [...hosts.values()].some(
    (host) => host.membership === 'member' && !host.paused && isReached(host),
  )

const isReached = (host: Host): boolean =>
  host.power === 'on' && !host.cut && isLinked(host, 'management')

/** `triedSinceMs`: who is refused is tried again, and at least once since then. */
function isStuck(vm: Vm, watched: boolean, triedSinceMs: number): boolean {
  const { state, since, expected, hung } = vm
  if (hung) return false
  if (state.kind === 'crashed') return watched
  if (state.kind === 'off' || state.kind === 'outside' || state.kind === 'abandoned') return false
  const refused = state.kind === 'down' && state.refusal !== null && since >= triedSinceMs
  const pending = state.kind === 'down' || state.kind === 'booting' || state.kind === 'moving'
  return (expected || pending) && !refused && !serves(vm)
}
