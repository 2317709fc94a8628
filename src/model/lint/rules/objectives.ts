/** What is asked of a recovery against the least that it takes. */
import { inSeconds } from '../../../base/clock.ts'
import type { VmSpec } from '../../scenario/schema.ts'
import { changeVm } from '../changes.ts'
import { type Found, type Rule, vms } from '../rule.ts'
import type { LintView, PaneView } from '../view.ts'

const TOO_SHORT: Rule = {
  id: 'objective-too-short',
  title: 'A recovery objective that no restart can meet',
  mark: 'derived',
  source: 'Detection and power-on of the platform’s sheet, and the median boot of the guest',
  find: (view) =>
    view.panes.flatMap((pane) =>
      [...pane.topology.vms.values()].flatMap((vm): Found[] => {
        const wanted = vm.objective.longestOutageMs
        const least = leastOutageMs(view, pane, vm)
        if (wanted === undefined || wanted >= least) return []
        const longestOutageMs = Math.ceil(least / 1_000) * 1_000
        return [
          {
            where: vms([vm.id]),
            pane: pane.index,
            why:
              `${vm.id} is to be back within ${inSeconds(wanted)}. To notice a lost host, to ` +
              `start the VM and to boot it takes ${inSeconds(longestOutageMs)} at least.`,
            fix: {
              label: `Ask for ${inSeconds(longestOutageMs)} of ${vm.id}`,
              change: (now) =>
                changeVm(now, vm.id, { objective: { ...vm.objective, longestOutageMs } }),
            },
          },
        ]
      }),
    ),
}

/** Of a VM whose host fails, with nobody to share anything with. */
export function leastOutageMs({ hardware }: LintView, { values }: PaneView, vm: VmSpec): number {
  const { heartbeatPeriod = 0, missedHeartbeats = 0, regroup = 0 } = values
  const { heartbeatInterval = 0, failureDetection = 0, powerOn = 0, register = 0 } = values
  // The next heartbeat may have been due just after: one period less is the least.
  const missed = heartbeatPeriod * Math.max(0, missedHeartbeats - 1)
  const declared = Math.max(0, failureDetection - heartbeatInterval)
  const detection = missed + regroup + declared
  const boot = vm.bootMs ?? hardware.guestBoot * 1_000
  const application = vm.applicationStartMs ?? hardware.applicationStart * 1_000
  return Math.round((detection + register + powerOn) * 1_000) + boot + application
}

export const OBJECTIVES: readonly Rule[] = [TOO_SHORT]
