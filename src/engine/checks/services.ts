import type { HostSpec } from '../../model/scenario/schema.ts'
import { diskTrouble } from '../../model/storage.ts'
import type { Trace } from '../../model/trace.ts'
import { type Host, isLinked, type World } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

/** Enough for a slow boot, an operator's repair and every retry of a service. */
const SETTLED_AFTER_MS = 45 * 60_000

/**
 * Long enough after the last incident no cluster service stands still that could join the others,
 * or that could form a cluster: the quorum disk answers, or all nodes that vote can be reached.
 */
export const services: Check = {
  name: 'services',
  onEnd(world, trace) {
    const last = trace.events.findLast(({ kind }) => kind === 'incident')?.at ?? 0
    if (trace.horizonMs - last < SETTLED_AFTER_MS) return NONE
    const inside = [...world.hosts.values()].filter((host) => host.membership !== 'outside')
    const powered = inside.filter(({ power }) => power === 'on')
    const stopped = powered.filter(({ membership }) => membership === 'stopped')
    if (!powered.every(isReached) || !stopped.some(mayStart(world, inside, trace))) return NONE
    return stopped.map(({ id }) => `the cluster service of ${id} has stopped and could run`)
  },
}

const isReached = (host: Host): boolean => !host.cut && isLinked(host, 'management')

const mayStart =
  (world: World, inside: readonly Host[], { topology, events }: Trace) =>
  ({ id }: Host): boolean => {
    if (inside.some(({ power, membership }) => power === 'on' && membership === 'member')) {
      return true
    }
    const disk = [...topology.luns.values()].find(({ purpose }) => purpose === 'quorum')
    if (disk === undefined) return inside.every(({ power }) => power === 'on')
    const last = events.findLast(({ kind }) => kind.startsWith('quorum-disk'))
    if (last?.kind === 'quorum-disk-lost') return false
    if (diskTrouble({ world, topology }, id, disk.id) !== null) return false
    return speaks(topology.hosts.get(id), topology.arrays.get(disk.array)?.link)
  }

const speaks = (host: HostSpec | undefined, link: HostSpec['storageLink'] | undefined): boolean =>
  (host?.storageLink === 'iscsi-1g') === (link === 'iscsi-1g')
