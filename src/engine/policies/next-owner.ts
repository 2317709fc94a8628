/**
 * Which node takes a group: by preference or by chance, blind to load and memory.
 * Source: Microsoft KB 299631, failover behaviour on clusters of three or more nodes.
 */
import type { Candidate } from '../../model/events/vm.ts'
import type { HostId } from '../../model/ids.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Choice } from './choose.ts'
import { remedyFor, smallest, type Trouble, trouble } from './remedy.ts'

export type OwnerView = {
  /** Every node of the cluster by node id. */
  readonly nodes: readonly OwnerNode[]
  readonly current: HostId
  /** In order of preference; may be empty. */
  readonly preferred: readonly HostId[]
  /** Nodes with a group that shares an AntiAffinityClassNames string with this one. */
  readonly conflicting: ReadonlySet<HostId>
}

export type OwnerNode = {
  readonly host: HostId
  readonly unfit: string | null
  /** All that makes it unfit, where that is known with what would mend it. */
  readonly troubles?: readonly Trouble[]
}

/** `draw` picks one of several at random; it is asked only when chance decides. */
export type Draw = (hosts: readonly HostId[]) => HostId

/** The node was lost: down the list from the lost owner, or by chance without preferences. */
export function ownerAfterNodeLoss(view: OwnerView, draw: Draw): Choice {
  const fit = kept(view)
  if (view.preferred.length > 0) return nextInList(view, fit)
  if (fit.length === 0) return noOwner(view)
  return {
    host: draw(fit),
    candidates: candidates(view, fit),
    rule: 'drawn at random, no preferred owner',
  }
}

/**
 * A resource failed on a node that lives: always the next one down the list. `remedy`: what would
 * have let it be there.
 */
export function ownerAfterResourceFailure(view: OwnerView, remedy: Remedy | null): Choice {
  const unfit = 'is where its start failed'
  const failed = { unfit, troubles: (remedy ?? []).map((change) => trouble(unfit, change)) }
  const nodes = view.nodes.map((node) =>
    node.host === view.current ? { ...node, ...failed } : node,
  )
  const others = { ...view, nodes }
  return nextInList(others, kept(others))
}

/** An operator asked for the best possible node: top of the preferred list, else by chance. */
export function bestPossibleOwner(view: OwnerView, draw: Draw): Choice {
  const fit = kept(view)
  const top = view.preferred.find((host) => fit.includes(host))
  if (top !== undefined)
    return { host: top, candidates: candidates(view, fit), rule: 'top of its preferred owners' }
  if (fit.length === 0) return noOwner(view)
  return {
    host: draw(fit),
    candidates: candidates(view, fit),
    rule: 'drawn at random among active nodes',
  }
}

/** The list wraps: a node that is back is the last that its own groups try. */
function nextInList(view: OwnerView, fit: readonly HostId[]): Choice {
  const list = [...view.preferred, ...ids(view).filter((host) => !view.preferred.includes(host))]
  const from = list.indexOf(view.current) + 1
  const after = [...list.slice(from), ...list.slice(0, from)]
  const host = after.find((one) => fit.includes(one)) ?? null
  if (host === null) return noOwner(view)
  return { host, candidates: candidates(view, fit), rule: `next owner after ${view.current}` }
}

function noOwner(view: OwnerView): Choice {
  const remedy = smallest(view.nodes.map(({ troubles = [] }) => remedyFor(troubles)))
  return { host: null, candidates: candidates(view, []), rule: 'none is left', remedy }
}

/** Anti-affinity is soft: when every node conflicts, it is ignored. */
function kept({ nodes, conflicting }: OwnerView): readonly HostId[] {
  const able: HostId[] = []
  for (const { host, unfit } of nodes) if (unfit === null) able.push(host)
  if (conflicting.size === 0) return able
  const apart = able.filter((host) => !conflicting.has(host))
  return apart.length > 0 ? apart : able
}

/** Of those that fit either none conflicts, or all that were left did and it was ignored. */
function candidates(
  { nodes, conflicting }: OwnerView,
  [fit]: readonly HostId[],
): readonly Candidate[] {
  const ignored = fit !== undefined && conflicting.has(fit)
  return nodes.map(({ host, unfit }) => {
    const apart = conflicting.has(host) && !ignored
    const dropped = unfit ?? (apart ? 'has a group that it should be kept apart from' : null)
    return { host, dropped, score: null }
  })
}

const ids = ({ nodes }: OwnerView): readonly HostId[] => nodes.map(({ host }) => host)
