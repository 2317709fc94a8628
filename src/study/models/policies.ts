import { choice, list, number, object, otherwise } from '../../engine/physics/fields.ts'
import { always, defineModel } from '../../engine/physics/model.ts'
import { type Slots, slotsRuleA, slotsRuleB } from '../../engine/policies/admission.ts'
import { balancePriority, loadDeviation } from '../../engine/policies/imbalance.ts'

/** VirtualCenter 2.5, unless more is reserved. Source: Failover Lab fact sheet ESX 3.0, 2.3. */
const SLOT_MINIMUM = { cpuMHz: 256, ramMB: 256 } as const

/** Beyond it a quotient could overflow; no cluster comes near. */
const MOST = 1e12

const MHz = number('MHz', { atLeast: 0, atMost: MOST })
const MB = number('MB', { atLeast: 0, atMost: MOST })

type SlotVm = {
  readonly cpuReservationMHz: number
  readonly ramReservationMB: number
  readonly ramMB: number
  readonly overheadMB: number
}

type FailoverCapacityInput = {
  readonly rule: 'A' | 'B'
  readonly configured: number
  readonly hosts: readonly { readonly cpuMHz: number; readonly ramMB: number }[]
  readonly vms: readonly SlotVm[]
  readonly slotMinimumMHz: number
  readonly slotMinimumMB: number
}

export const failoverCapacityModel = defineModel<FailoverCapacityInput>({
  name: 'failover-capacity',
  summary: 'slots and host failures survived, by rule A (VirtualCenter 2.0) or B (2.5 on)',
  fields: {
    rule: choice('A', 'B'),
    configured: number('hosts', { whole: true, atLeast: 0 }),
    hosts: list(object({ cpuMHz: MHz, ramMB: MB })),
    vms: list(
      object<SlotVm>({
        cpuReservationMHz: MHz,
        ramReservationMB: MB,
        ramMB: MB,
        overheadMB: otherwise(MB, 0, '0'),
      }),
    ),
    slotMinimumMHz: otherwise(
      number('MHz', { atLeast: 1, atMost: MOST }),
      SLOT_MINIMUM.cpuMHz,
      `${SLOT_MINIMUM.cpuMHz}`,
    ),
    slotMinimumMB: otherwise(MB, SLOT_MINIMUM.ramMB, `for rule B only, ${SLOT_MINIMUM.ramMB}`),
  },
  example: {
    rule: 'A',
    configured: 1,
    hosts: [{ cpuMHz: 9000, ramMB: 16_384 }],
    vms: [{ cpuReservationMHz: 0, ramReservationMB: 0, ramMB: 2048 }],
  },
  solve: always((input) => answerOf(input.rule === 'A' ? slotsRuleA(input) : slotsRuleB(input))),
})

function answerOf({ slot, slotsPerHost, current, used, available }: Slots) {
  return { slot, slotsPerHost, current, used, available }
}

export const drsPriorityModel = defineModel<{ readonly loads: readonly number[] }>({
  name: 'drs-priority',
  summary: 'how uneven the hosts of a cluster are loaded, and how urgent DRS finds that',
  fields: { loads: list(number('the capacity of a host', { atLeast: 0, atMost: MOST })) },
  example: { loads: [0.9, 0.3, 0.3] },
  solve: always(({ loads }) => {
    const sigma = loadDeviation(loads)
    return { sigma, priority: balancePriority(sigma, loads.length) }
  }),
})
