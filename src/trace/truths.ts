/** Beliefs beside the truth: who errs, and what nobody has noticed yet. */
import type { HostId } from '../model/ids.ts'
import { type Host, isLinked, serves, type World } from '../model/world.ts'
import type { Belief, Taken } from './beliefs.ts'

export type Truth = 'no power' | 'hangs' | 'starting' | 'cut off' | 'stopped' | 'well'

export type Judged = {
  readonly about: HostId
  /** Who believes it; empty where nobody has noticed that `about` is not well. */
  readonly beliefs: readonly Belief[]
  readonly truth: Truth
  /** VMs that answer their users there all the same. */
  readonly serving: number
  /** What is believed is not so: one that runs is taken for dead, one that does not for alive. */
  readonly wrong: boolean
}

export function truthOf(host: Host): Truth {
  if (host.power === 'off') return 'no power'
  if (host.power === 'hung') return 'hangs'
  if (host.power === 'starting') return 'starting'
  if (host.membership === 'stopped') return 'stopped'
  const deaf = !isLinked(host, 'management') && !isLinked(host, 'heartbeat')
  return host.cut || deaf ? 'cut off' : 'well'
}

/** One row for each host that is not well or is believed not to be, in the order drawn. */
export function judge(world: World, beliefs: readonly Belief[]): readonly Judged[] {
  const serving = servingOn(world)
  return [...world.hosts.values()].flatMap((host): Judged[] => {
    const about = beliefs.filter((belief) => belief.about === host.id)
    const truth = truthOf(host)
    if (about.length === 0 && !unseen(host, truth)) return []
    const others = about.filter(({ by }) => by !== host.id)
    const wrong =
      others.length === 0 ? truth !== 'well' : others.some(({ takes }) => errs(takes, truth))
    return [{ about: host.id, beliefs: about, truth, serving: serving.get(host.id) ?? 0, wrong }]
  })
}

/** Down or cut off, and the cluster still counts on it. */
const unseen = ({ membership }: Host, truth: Truth): boolean =>
  membership === 'member' && truth !== 'well' && truth !== 'starting'

const ALIVE: ReadonlySet<Truth> = new Set(['well', 'cut off', 'stopped'])

const errs = (takes: Taken, truth: Truth): boolean => takes === 'dead' && ALIVE.has(truth)

function servingOn({ vms }: World): ReadonlyMap<HostId, number> {
  const counts = new Map<HostId, number>()
  for (const vm of vms.values()) {
    if (vm.host !== null && serves(vm)) counts.set(vm.host, (counts.get(vm.host) ?? 0) + 1)
  }
  return counts
}
