/** VMs dropped on a LUN: drawn there, and told where a storage layout has them elsewhere. */
import type { VmSpec } from '../../../model/scenario/schema.ts'
import { tellEdit } from '../../actions/tell.ts'
import { doorkeeper } from '../../stores/door.ts'
import { changeCompared, moveToLun, type Storage } from '../../stores/edits/compared.ts'
import { useScenario } from '../../stores/scenario.ts'
import { type ToastAction, toast } from '../../stores/toasts.ts'
import { refuse, tryEdit } from './edit.ts'
import { type Judge, unlessRefused } from './judge.ts'

export function dropOnLun(vms: readonly VmSpec[], id: string, judge: Judge): void {
  const { scenario } = useScenario.getState()
  const lun = scenario.luns.find((drawn) => drawn.id === id)
  if (lun === undefined) {
    const text = `${id} comes from the storage layout of ${judge.words.title}.`
    toast(text, { tone: 'trouble', action: asDrawn(judge) })
    return
  }
  if (lun.purpose === 'quorum') {
    refuse(`${id} is the quorum disk and takes no VM`)
    return
  }
  unlessRefused(
    judge,
    (now) => vms.map((vm) => doorkeeper().edits.pathRule(now, vm.home, id)),
    () => putOn(vms, id, judge),
  )
}

function putOn(vms: readonly VmSpec[], id: string, judge: Judge): void {
  const ids = vms.map((vm) => vm.id)
  const storage = useScenario.getState().scenario.platforms[judge.index]?.storage ?? 'as-drawn'
  const elsewhere = layoutWords(storage)
  const told = () =>
    elsewhere === null
      ? tellEdit(`${ids.join(', ')} on ${id}`)
      : tellEdit(
          `Drawn on ${id}: ${ids.join(', ')}. But ${judge.words.title} ${elsewhere}.`,
          asDrawn(judge),
        )
  tryEdit((scenario) => moveToLun(scenario, judge.index, { ids, lun: id }), told)
}

/** How a layout has it, whatever is drawn; null where what is drawn counts. */
function layoutWords(storage: Storage): string | null {
  if (storage === 'lun-per-vm') return 'gives each VM a LUN of its own'
  return storage === 'shared-volume' ? 'has all VMs on one shared volume' : null
}

function asDrawn({ index, words }: Judge): ToastAction {
  const run = () =>
    tryEdit(
      (scenario) => changeCompared(scenario, index, { storage: 'as-drawn' }),
      () => tellEdit(`${words.title} has its LUNs as drawn`),
    )
  return { label: 'LUNs as drawn here', run }
}
