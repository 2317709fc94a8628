import type { VmId } from '../../model/ids.ts'
import { PRIORITIES, type RestartPriority } from '../../model/scenario/vocabulary.ts'

export type Restartable = { readonly vm: VmId; readonly priority: RestartPriority }

/** High before medium before low; equals in the order given; disabled ones are left out. */
export function restartOrder(vms: readonly Restartable[]): readonly VmId[] {
  return vms
    .filter(({ priority }) => priority !== 'disabled')
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => rank(b.priority) - rank(a.priority) || a.index - b.index)
    .map(({ vm }) => vm)
}

const rank = (priority: RestartPriority): number => PRIORITIES.indexOf(priority)
