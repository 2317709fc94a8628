import { describe, expect, test } from 'vitest'
import { slotsRuleA, slotsRuleB } from '../../../src/engine/policies/admission.ts'

const HOSTS = [
  { cpuMHz: 8_000, ramMB: 8_192 },
  { cpuMHz: 4_000, ramMB: 4_096 },
]
const idle = (ramMB: number) => ({
  cpuReservationMHz: 0,
  ramReservationMB: 0,
  overheadMB: 64,
  ramMB,
})
const MINIMUM = { slotMinimumMHz: 256, slotMinimumMB: 256 }

describe('engine: policies: slot rules', () => {
  test('rule A: the largest VM and the smallest host set every slot', () => {
    const view = { hosts: HOSTS, vms: [idle(512), idle(1_024)], configured: 1, ...MINIMUM }
    expect(slotsRuleA(view)).toEqual({
      configured: 1,
      slot: { cpuMHz: 256, ramMB: 1_024 },
      slotsPerHost: [4, 4],
      used: 2,
      current: 1,
      available: 2,
    })
  })

  test('rule B: reservations set the slot, each host has its own, the largest are lost first', () => {
    const busy = { ...idle(4_096), cpuReservationMHz: 1_000, ramReservationMB: 1_000 }
    const view = { hosts: HOSTS, vms: [busy, idle(512)], configured: 1, ...MINIMUM }
    expect(slotsRuleB(view)).toEqual({
      configured: 1,
      slot: { cpuMHz: 1_000, ramMB: 1_064 },
      slotsPerHost: [7, 3],
      used: 2,
      current: 1,
      available: 1,
    })
    expect(slotsRuleB({ ...view, vms: Array(4).fill(busy) }).current).toBe(0)
    expect(slotsRuleB({ ...view, vms: Array(11).fill(busy) }).current).toBe(-1)
  })

  test('rule B: a slot of no memory leaves it to the CPU', () => {
    const light = [{ cpuReservationMHz: 0, ramReservationMB: 0, overheadMB: 0 }]
    const view = { hosts: HOSTS, vms: light, configured: 1, ...MINIMUM, slotMinimumMB: 0 }
    expect(slotsRuleB(view).slotsPerHost).toEqual([31, 15])
  })

  test('more hosts promised than there are leave nothing, and no host survives nothing', () => {
    const view = { hosts: HOSTS, vms: [idle(512)], configured: 4, ...MINIMUM }
    expect(slotsRuleA(view)).toMatchObject({ current: 1, available: 0 })
    expect(slotsRuleA({ ...view, vms: [] })).toMatchObject({ current: 1, available: 0 })
    expect(slotsRuleA({ ...view, hosts: [] })).toMatchObject({ slotsPerHost: [], current: -1 })
  })
})
