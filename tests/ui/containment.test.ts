import { expect, test } from 'vitest'
import { platformSheet } from '../../src/engine/catalogue.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { changeHost, changeVm } from '../../src/ui/stores/edits/change.ts'
import { hostRule, vmRule } from '../../src/ui/stores/edits/containment.ts'
import { zone } from '../../src/ui/stores/edits/zoning.ts'
import { drawn } from './stage/drawn.ts'

function on(platform: string, overrides: Readonly<Record<string, number>> = {}) {
  const sheet = platformSheet(platform)
  if (sheet === undefined) throw new Error(platform)
  return { sheet, overrides }
}

const virtualServer = on('virtual-server-2005-r2')
const esx = on('esx-3.0')

function rule(limits: typeof esx, scenario: Scenario): string | null {
  const vm = scenario.vms.find(({ id }) => id === 'vm-1')
  if (vm === undefined) throw new Error('vm-1')
  return vmRule(limits, scenario, { vm, home: 'host-1' })
}

test('what fits is refused by none', () => {
  expect(rule(virtualServer, drawn(2, 2))).toBeNull()
  expect(hostRule(virtualServer, drawn(7, 1))).toBeNull()
})

test('each platform has its own limits', () => {
  const two = changeVm(drawn(2, 2), 'vm-1', { vcpus: 2 })
  expect(rule(virtualServer, two)).toBe('a VM has at most 1 virtual CPU here, and vm-1 has 2')
  expect(rule(esx, two)).toBeNull()
  const large = changeVm(drawn(2, 2), 'vm-1', { ramMB: 5_000 })
  expect(rule(virtualServer, large)).toMatch(/^a VM has at most \d+ MB here, and vm-1 has 5000 MB$/)
  expect(hostRule(virtualServer, drawn(8, 1))).toMatch(/at most 8 hosts here, and 8 are drawn$/)
  expect(hostRule(esx, drawn(8, 1))).toBeNull()
})

test('a limit that the scenario raises is the raised one', () => {
  const raised = on('virtual-server-2005-r2', { maxNodes: 16 })
  expect(hostRule(raised, drawn(8, 1))).toBeNull()
})

test('a host needs a path to the LUN, and adapters that its array understands', () => {
  const cut = zone(drawn(2, 2), 'lun-1', { host: 'host-1', path: false })
  expect(rule(esx, cut)).toBe('lun-1 is not zoned to host-1')
  const fibre = changeHost(drawn(2, 2), 'host-1', { storageLink: 'fc-2g' })
  expect(rule(esx, fibre)).toMatch(/^host-1 has Fibre Channel adapters, and array-1/)
})

test('a VM that is on at 0:00 needs memory that is left, with overhead and what the host keeps', () => {
  const full = changeHost(changeVm(drawn(2, 4), 'vm-3', { ramMB: 3_000 }), 'host-1', {
    ramMB: 4_096,
  })
  expect(rule(virtualServer, full)).toBe(
    'host-1 has 3328 MB for VMs and 296 MB of them left, and vm-1 takes 544 MB to start',
  )
  expect(rule(virtualServer, changeVm(full, 'vm-1', { on: false }))).toBeNull()
  expect(rule(virtualServer, changeVm(full, 'vm-3', { on: false }))).toBeNull()
  expect(rule(esx, full)).toBeNull()
  const reserved = changeVm(full, 'vm-3', { ramReservationMB: 3_000 })
  const both = changeVm(reserved, 'vm-1', { ramReservationMB: 512 })
  expect(rule(esx, both)).toMatch(/^host-1 has \d+ MB for VMs and \d+ MB of them left, and vm-1/)
})
