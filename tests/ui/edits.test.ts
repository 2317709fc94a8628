import { describe, expect, test } from 'vitest'
import { PLATFORMS, problemsWith } from '../../src/engine/catalogue.ts'
import { parseScenario } from '../../src/model/scenario/parse.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import * as edits from '../../src/ui/stores/edits.ts'
import { emptyScenario } from '../../src/ui/stores/empty.ts'

/** Two hosts, two LUNs, three VMs, a client of vm-01, a rule, and three incidents. */
function cluster(): Scenario {
  let scenario = emptyScenario(PLATFORMS)
  for (const _ of [1, 2]) scenario = edits.addHost(scenario).scenario
  for (const _ of [1, 2]) scenario = edits.addLun(scenario).scenario
  for (const home of ['host-1', 'host-2', 'host-2']) {
    scenario = edits.addVm(scenario, home)?.scenario ?? scenario
  }
  scenario = edits.addClient(scenario, 'vm-01')?.scenario ?? scenario
  scenario = edits.addRule(scenario, 'keep-apart', ['vm-01', 'vm-02'])
  scenario = edits.addIncident(scenario, { kind: 'host-fails', atMs: 120_000, host: 'host-2' })
  scenario = edits.addIncident(scenario, { kind: 'vm-powers-off', atMs: 60_000, vm: 'vm-01' })
  return edits.addIncident(scenario, {
    kind: 'vm-migrates',
    atMs: 90_000,
    vm: 'vm-01',
    to: 'host-2',
  })
}

/** Whatever an edit makes must be a scenario that can run. */
function expectSound(scenario: Scenario): void {
  const parsed = parseScenario(scenario)
  expect(parsed.ok ? [] : parsed.problem).toEqual([])
  expect(problemsWith(scenario)).toEqual([])
}

describe('placing', () => {
  test('everything placed from nothing is sound', () => {
    expectSound(emptyScenario(PLATFORMS))
    expectSound(cluster())
  })

  test('names count up and are never given twice', () => {
    const scenario = edits.rename(cluster(), 'host-2', 'lun-3')
    expect(edits.addLun(scenario).id).toBe('lun-4')
    expect(edits.addHost(scenario).id).toBe('host-2')
  })

  test('a VM goes to the emptiest host and gets a LUN where there is none', () => {
    const bare = edits.addHost(edits.addHost(emptyScenario(PLATFORMS)).scenario).scenario
    const first = edits.addVm(bare)
    expect(first?.scenario.vms[0]).toMatchObject({ home: 'host-1', lun: 'lun-1' })
    const second = edits.addVm(first?.scenario ?? bare)
    expect(second?.scenario.vms[1]?.home).toBe('host-2')
  })

  test('a VM without a host and a client without a VM are refused', () => {
    const nothing = emptyScenario(PLATFORMS)
    expect(edits.addVm(nothing)).toBeUndefined()
    expect(edits.addClient(nothing)).toBeUndefined()
  })

  test('a client goes to the first VM that has none', () => {
    expect(edits.addClient(cluster())?.scenario.clients.at(-1)?.vm).toBe('vm-02')
  })
})

describe('changing', () => {
  test('a field set to undefined is taken out of the document', () => {
    const limited = edits.changeVm(cluster(), 'vm-01', { cpuLimitMHz: 500 })
    const free = edits.changeVm(limited, 'vm-01', { cpuLimitMHz: undefined })
    expect(limited.vms[0]?.cpuLimitMHz).toBe(500)
    expect(free.vms[0]).not.toHaveProperty('cpuLimitMHz')
    expectSound(free)
  })

  test('what did not change keeps its identity', () => {
    const before = cluster()
    const after = edits.changeHost(before, 'host-1', { ramMB: 4_096 })
    expect(after.vms).toBe(before.vms)
    expect(after.hosts[1]).toBe(before.hosts[1])
  })

  test('a new name is used wherever the old one was', () => {
    const own = edits.changeCompared(cluster(), 0, {
      storage: { 'vm-01': 'lun-2' },
      settings: { quorumOwner: 'host-2' },
    })
    let scenario = edits.rename(own, 'host-2', 'anna')
    scenario = edits.rename(scenario, 'vm-01', 'web')
    scenario = edits.rename(scenario, 'lun-2', 'data')
    expectSound(scenario)
    expect(JSON.stringify(scenario)).not.toMatch(/host-2|vm-01|lun-2/)
    expect(scenario.platforms[0]).toMatchObject({
      storage: { web: 'data' },
      settings: { quorumOwner: 'anna' },
    })
  })
})

describe('removing', () => {
  test('the VMs of a host move to another one, and its incidents go', () => {
    const { scenario, also } = edits.remove(cluster(), 'host', 'host-2')
    expectSound(scenario)
    expect(scenario.vms.map(({ home }) => home)).toEqual(['host-1', 'host-1', 'host-1'])
    expect(scenario.incidents).toHaveLength(2)
    expect(scenario.incidents[1]).not.toHaveProperty('to')
    expect(also).toEqual(['2 VMs moved to host-1', '1 incident removed'])
  })

  test('with the last host its VMs go too, and with them all that names them', () => {
    const one = edits.remove(cluster(), 'host', 'host-2').scenario
    const { scenario, also } = edits.remove(one, 'host', 'host-1')
    expectSound(scenario)
    expect(scenario).toMatchObject({ vms: [], clients: [], rules: [], incidents: [] })
    expect(also[0]).toBe('3 VMs removed')
  })

  test('a rule that names one VM only is no rule', () => {
    const { scenario } = edits.remove(cluster(), 'vm', 'vm-02')
    expect(scenario.rules).toEqual([])
    expect(scenario.clients).toHaveLength(1)
  })

  test('incidents of a LUN or an array that is removed go with it', () => {
    const lost = edits.addIncident(cluster(), { kind: 'lun-fails', atMs: 1_000, lun: 'lun-1' })
    const both = edits.addIncident(lost, { kind: 'array-fails', atMs: 2_000, array: 'array-1' })
    const lunless = edits.remove(both, 'lun', 'lun-1')
    expect(lunless.also).toContain('1 incident removed')
    expectSound(lunless.scenario)
    const arrayless = edits.remove(both, 'array', 'array-1').scenario
    expect(arrayless.incidents.some(({ kind }) => kind === 'array-fails')).toBe(false)
    expectSound(edits.rename(both, 'array-1', 'san'))
  })

  test('VMs move to another LUN, LUNs to another array', () => {
    const two = edits.addArray(cluster()).scenario
    const lunless = edits.remove(two, 'lun', 'lun-1').scenario
    expect(lunless.vms.every(({ lun }) => lun === 'lun-2')).toBe(true)
    const moved = edits.remove(lunless, 'array', 'array-1').scenario
    expect(moved.luns[0]?.array).toBe('array-2')
    expectSound(moved)
  })

  test('the maps of the panes follow when a LUN is removed', () => {
    const two = edits.addLun(cluster()).scenario
    const own = edits.changeCompared(two, 0, { storage: { 'vm-01': 'lun-1' } })
    const { scenario } = edits.remove(own, 'lun', 'lun-1')
    expect(scenario.platforms[0]?.storage).toEqual({ 'vm-01': 'lun-2' })
    expectSound(scenario)
  })

  test('the quorum owner is forgotten with its host', () => {
    const owned = edits.changeCompared(cluster(), 0, { settings: { quorumOwner: 'host-2' } })
    expect(edits.remove(owned, 'host', 'host-2').scenario.platforms[0]?.settings).toEqual({})
  })

  test('every kind can be removed until nothing is left', () => {
    let scenario = cluster()
    for (const [kind, table] of [
      ['client', 'clients'],
      ['array', 'arrays'],
      ['lun', 'luns'],
      ['vm', 'vms'],
      ['host', 'hosts'],
    ] as const) {
      for (const { id } of scenario[table]) scenario = edits.remove(scenario, kind, id).scenario
      expectSound(scenario)
    }
    expect(scenario).toMatchObject({ hosts: [], arrays: [], luns: [], vms: [], clients: [] })
  })
})

describe('the script', () => {
  test('stands in order of time', () => {
    expect(cluster().incidents.map(({ atMs }) => atMs)).toEqual([60_000, 90_000, 120_000])
  })

  test('an incident that is moved past others is where it is said to be', () => {
    const scenario = cluster()
    for (const atMs of [0, 60_000, 75_000, 90_000, 100_000, 120_000, 300_000]) {
      for (const index of scenario.incidents.keys()) {
        const moved = edits.changeIncident(scenario, index, { atMs })
        const place = edits.indexAfterMove(scenario, index, atMs)
        expect(moved.incidents[place]).toEqual({ ...scenario.incidents[index], atMs })
      }
    }
  })
})

describe('the platforms compared', () => {
  test('swapping takes settings along; another platform starts from its sheet', () => {
    const set = edits.setOverride(cluster(), 0, { key: 'regroup', value: 3 })
    expect(edits.swapPanes(set).platforms[1]?.overrides).toEqual({ regroup: 3 })
    expect(edits.choosePlatform(set, 0, 'esx-3.0').platforms[0]?.overrides).toEqual({})
  })

  test('any platform goes in any pane, and four of them side by side', () => {
    for (const { id } of PLATFORMS) {
      expectSound(edits.choosePlatform(edits.choosePlatform(cluster(), 0, id), 1, id))
    }
    const [first] = cluster().platforms
    if (first === undefined) throw new Error('a cluster compares platforms')
    const platforms = PLATFORMS.slice(-4).map(({ id }) => ({
      ...first,
      platform: id,
      settings: {},
    }))
    expectSound({ ...cluster(), platforms })
  })

  test('panes are added up to four, and all but the last removed', () => {
    let scenario = cluster()
    for (let panes = 3; panes <= 6; panes++) {
      scenario = edits.addPane(scenario, PLATFORMS)
      expect(scenario.platforms).toHaveLength(Math.min(panes, 4))
      expectSound(scenario)
    }
    const titles = new Set(scenario.platforms.map(({ platform }) => platform))
    expect(titles.size).toBe(4)
    for (let panes = 3; panes >= 0; panes--) {
      scenario = edits.removePane(scenario, 0)
      expect(scenario.platforms).toHaveLength(Math.max(panes, 1))
    }
  })

  test('a platform beside itself stands on other storage', () => {
    const one = edits.addPane(cluster(), [PLATFORMS[0]!])
    const [first] = one.platforms.filter(({ platform }) => platform === PLATFORMS[0]?.id)
    const again = edits.addPane(one, [PLATFORMS[0]!])
    expectSound(again)
    expect(again.platforms).toHaveLength(4)
    expect(first?.platform).toBe(again.platforms[3]?.platform)
  })

  test('a number or choice that is the sheet’s own is not written down', () => {
    const set = edits.setHardware(cluster(), 'guestBoot', 60)
    expect(set.overrides).toEqual({ guestBoot: 60 })
    expect(edits.setHardware(set, 'guestBoot', undefined).overrides).toEqual({})
    const choice = { key: 'admissionControl', usual: 'strict' }
    const relaxed = edits.setChoice(set, 1, { ...choice, value: 'relaxed' })
    expect(relaxed.platforms[1]?.settings).toEqual({ admissionControl: 'relaxed' })
    expect(
      edits.setChoice(relaxed, 1, { ...choice, value: 'strict' }).platforms[1]?.settings,
    ).toEqual({})
  })
})

describe('resource pools', () => {
  const pooled = () => {
    const two = edits.addPool(edits.addPool(cluster()).scenario).scenario
    const inside = edits.changePool(two, 'pool-2', { parent: 'pool-1', cpuReservationMHz: 500 })
    return edits.changeVm(inside, 'vm-01', { pool: 'pool-2' })
  }

  test('a pool takes a free name and stands at the top', () => {
    const { scenario, id } = edits.addPool(cluster())
    expectSound(scenario)
    expect(id).toBe('pool-1')
    expect(scenario.pools[0]).not.toHaveProperty('parent')
  })

  test('a pool under another name is still the pool of its VMs and the parent of others', () => {
    const outer = edits.rename(pooled(), 'pool-1', 'prod')
    const scenario = edits.rename(outer, 'pool-2', 'web')
    expectSound(scenario)
    expect(scenario.pools).toMatchObject([{ id: 'prod' }, { id: 'web', parent: 'prod' }])
    expect(scenario.vms[0]).toMatchObject({ pool: 'web' })
  })

  test('what stood in a pool that is removed stands in its parent, or in none', () => {
    const inner = edits.removePool(pooled(), 'pool-2')
    expect(inner.vms[0]).toMatchObject({ pool: 'pool-1' })
    const none = edits.removePool(inner, 'pool-1')
    expectSound(none)
    expect(none.vms[0]).not.toHaveProperty('pool')
    expect(edits.removePool(pooled(), 'pool-1').pools[0]).not.toHaveProperty('parent')
  })
})
