import { expect, test } from 'vitest'
import { problemsWith } from '../../../src/engine/catalogue.ts'
import { LIMITS } from '../../../src/model/scenario/limits.ts'
import { sampleScenario } from '../../../src/model/scenario/sample.ts'
import type { Scenario, VmSpec } from '../../../src/model/scenario/schema.ts'

const large = sampleScenario({ hosts: 16, luns: 8, vms: 200, incidents: 10 })

test.each([
  [1, 1, 0, 5],
  [1, 1, 1, 1],
  [2, 1, 3, 20],
  [3, 2, 7, 3],
  [8, 20, 60, 30],
  [LIMITS.hosts, LIMITS.luns, LIMITS.vms, LIMITS.incidents],
])('scenario: sample: %i hosts, %i LUNs, %i VMs: as asked, and legal', (hosts, luns, vms, most) => {
  const sample = sampleScenario({ hosts, luns, vms, incidents: most, seed: 4 })
  expect([sample.hosts.length, sample.luns.length, sample.vms.length]).toEqual([hosts, luns, vms])
  expect(sample.incidents.length).toBe(hosts + vms > 1 ? most : 0)
  expect(problemsWith(sample)).toEqual([])
})

test('scenario: sample: the same seed gives the same, another gives another', () => {
  const size = { hosts: 3, luns: 2, vms: 9 }
  expect(sampleScenario({ ...size, seed: 5 })).toEqual(sampleScenario({ ...size, seed: 5 }))
  expect(sampleScenario({ ...size, seed: 6 }).vms).not.toEqual(sampleScenario(size).vms)
})

test('scenario: sample: many roles, unlike each other, some changed by hand', () => {
  const stems = new Set(large.vms.map(({ id }) => id.replace(/-\d+$/, '')))
  expect(stems.size).toBeGreaterThanOrEqual(8)
  expect(new Set(large.vms.map(({ cpuDemandMHz }) => cpuDemandMHz)).size).toBeGreaterThan(30)
  expect(large.vms.filter(({ ramMB }) => ramMB % 128 !== 0).length).toBeGreaterThan(0)
  expect(large.vms.filter(({ bootMs }) => bootMs !== undefined).length).toBeGreaterThan(0)
  expect(large.clients.length).toBeGreaterThan(20)
})

test('scenario: sample: a name means the same VM whatever the size', () => {
  const few = sampleScenario({ hosts: 2, luns: 1, vms: 6 }).vms[0]
  const many = large.vms.find(({ id }) => id === few?.id)
  expect(many).toMatchObject({ id: few?.id, ramMB: few?.ramMB, cpuDemandMHz: few?.cpuDemandMHz })
})

test('scenario: sample: guests are small enough for either platform', () => {
  const outside = large.vms.filter(({ vcpus, ramMB }) => vcpus > 1 || ramMB < 256 || ramMB > 3_600)
  expect(outside).toEqual([])
})

const OVERHEAD_MB = 32
const RESERVE_MB = 768
const takes = ({ ramMB }: VmSpec): number => ramMB + OVERHEAD_MB

function freeAt({ hosts, vms }: Scenario, host: string): number {
  const home = vms.filter((vm) => vm.home === host)
  const ramMB = hosts.find(({ id }) => id === host)?.ramMB ?? 0
  return ramMB - RESERVE_MB - home.reduce((sum, vm) => sum + takes(vm), 0)
}

/** The least clever placement: each VM of the lost host on the first that has room. */
function restartsAll(scenario: Scenario, lost: string): boolean {
  const others = scenario.hosts.filter(({ id }) => id !== lost)
  const free = new Map(others.map(({ id }) => [id, freeAt(scenario, id)]))
  return scenario.vms
    .filter(({ home }) => home === lost)
    .every((vm) => {
      const target = [...free].find(([, left]) => left >= takes(vm))
      if (target !== undefined) free.set(target[0], target[1] - takes(vm))
      return target !== undefined
    })
}

test.each([
  [2, 5],
  [3, 7],
  [16, 200],
])(
  'scenario: sample: %i hosts, %i VMs: homes fit, and so it does without any one',
  (hosts, vms) => {
    for (let seed = 1; seed <= 10; seed++) {
      const sample = sampleScenario({ hosts, luns: 2, vms, seed })
      for (const { id } of sample.hosts) {
        expect(freeAt(sample, id), `${id}, seed ${seed}`).toBeGreaterThanOrEqual(0)
        expect(restartsAll(sample, id), `without ${id}, seed ${seed}`).toBe(true)
      }
    }
  },
)

test('scenario: sample: homes are uneven, and the places are left to the layout', () => {
  const counts = large.hosts.map(({ id }) => large.vms.filter(({ home }) => home === id).length)
  expect(Math.max(...counts)).toBeGreaterThan(Math.min(...counts) + 3)
  for (const thing of [...large.hosts, ...large.luns]) expect(thing).not.toHaveProperty('position')
})

test('scenario: sample: the script fails no failed host and returns only that', () => {
  const { incidents } = sampleScenario({ hosts: 4, luns: 2, vms: 20, incidents: 200 })
  let down: string | null = null
  for (const incident of incidents) {
    if (incident.kind === 'host-fails') {
      expect(down).toBeNull()
      down = incident.host
    }
    if (incident.kind === 'host-returns') {
      expect(incident.host).toBe(down)
      down = null
    }
    if (incident.kind === 'vm-migrates') expect(incident.to).not.toBe(down)
  }
  const times = incidents.map(({ atMs }) => atMs)
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(new Set(incidents.map(({ kind }) => kind)).size).toBe(6)
})
