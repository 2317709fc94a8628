import { describe, expect, test } from 'vitest'
import { admissionRefusal, slotsRuleA } from '../../../src/engine/policies/admission.ts'

const HOSTS = [16_384, 24_576, 32_768, 32_768].map((ramMB) => ({ cpuMHz: 9_000, ramMB }))

const vmsOf = (count: number, ramMB: number) =>
  Array.from({ length: count }, () => ({ cpuReservationMHz: 0, ramMB }))

const slots = (vms: readonly { cpuReservationMHz: number; ramMB: number }[], hosts = HOSTS) =>
  slotsRuleA({ hosts, vms, configured: 1, slotMinimumMHz: 256 })

describe('policies: slot rule A', () => {
  /** Worked example V1 of the fact sheet of ESX 3.0: 24 VMs are promised to survive one failure. */
  test.each([
    [8, 3],
    [9, 2],
    [16, 2],
    [17, 1],
    [24, 1],
    [25, 0],
    [32, 0],
    [33, -1],
  ])('%i VMs of 2 GB on hosts of 16, 24, 32 and 32 GB survive %i failures', (count, current) => {
    expect(slots(vmsOf(count, 2_048))).toMatchObject({
      current,
      used: count,
      slot: { cpuMHz: 256, ramMB: 2_048 },
    })
  })

  test.each([
    [12, 1],
    [13, 0],
  ])('with one VM of 4 GB among %i they survive %i failures', (count, current) => {
    const vms = [...vmsOf(count - 1, 2_048), ...vmsOf(1, 4_096)]
    expect(slots(vms)).toMatchObject({ current, slot: { ramMB: 4_096 } })
  })

  test('the largest CPU reservation sets the slot, when it is above the minimum', () => {
    const [reserved] = vmsOf(1, 512)
    const vms = [{ ...reserved, cpuReservationMHz: 4_500, ramMB: 512 }, ...vmsOf(7, 512)]
    // Two slots of 4,500 MHz a host, whatever the memory.
    expect(slots(vms)).toMatchObject({ current: 0, slot: { cpuMHz: 4_500, ramMB: 512 } })
  })

  test('without VMs every host but one may be lost; without hosts none', () => {
    expect(slots([]).current).toBe(3)
    expect(slots([], []).current).toBe(-1)
  })

  test('strict admission refuses what leaves less than was promised, and says by how much', () => {
    expect(admissionRefusal(slots(vmsOf(24, 2_048)), 4)).toBeNull()
    expect(admissionRefusal(slots(vmsOf(25, 2_048)), 4)).toEqual({
      reason: '25 VMs need 25 slots of 2048 MB and 256 MHz; with 1 of 4 hosts lost 24 are left',
      remedy: [{ kind: 'fewer-slots', amount: 1 }],
      sum: {
        ...{ kind: 'slots', slot: { cpuMHz: 256, ramMB: 2_048 } },
        ...{ slotsPerHost: [8, 8, 8, 8], lost: 1, left: 24, used: 25 },
      },
    })
  })
})
