/** A list that an administrator keeps for each VM: the first host of it that can take the VM. */
import type { HostId } from '../../model/ids.ts'
import { type CapacityView, type Need, remedyOf, shortage } from './capacity.ts'
import { type Choice, choose } from './choose.ts'

/** Hosts that are not on the list come after it in their own order. */
export function firstInList(
  views: readonly CapacityView[],
  need: Need,
  list: readonly HostId[],
): Choice {
  const rest = views.map(({ host }) => host).filter((host) => !list.includes(host))
  const order = [...list, ...rest]
  return choose(views, {
    drop: (view) => view.unfit ?? shortage(view, need),
    remedy: (view) => remedyOf(view, need),
    score: ({ host }) => order.length - order.indexOf(host),
    rule: 'the first of its failover list that can take it',
  })
}
