import { describe, expect, test } from 'vitest'
import { problemsWith } from '../../src/engine/catalogue.ts'
import { parseScenario } from '../../src/model/scenario/parse.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { topologyFor } from '../../src/model/topology.ts'
import { remove } from '../../src/ui/stores/edits/remove.ts'
import { rename } from '../../src/ui/stores/edits/rename.ts'
import { zone } from '../../src/ui/stores/edits/zoning.ts'
import { drawn } from './stage/drawn.ts'

const hostsOf = ({ luns }: Scenario) => luns[0]?.hosts
const cut = (scenario: Scenario, host: string) => zone(scenario, 'lun-1', { host, path: false })
const join = (scenario: Scenario, host: string) => zone(scenario, 'lun-1', { host, path: true })

describe('zoning', () => {
  test('a host that is cut leaves the others; the last one joined leaves no list', () => {
    const without = cut(drawn(3, 2), 'host-2')
    expect(hostsOf(without)).toEqual(['host-1', 'host-3'])
    expect(hostsOf(join(without, 'host-2'))).toBeUndefined()
    expect(join(without, 'host-1')).toBe(without)
    expect(problemsWith(without)).toEqual([])
    expect(parseScenario(without).ok).toBe(true)
  })

  test('a renamed host is renamed in it, a removed one goes', () => {
    const without = cut(drawn(3, 2), 'host-2')
    expect(hostsOf(rename(without, 'host-3', 'blade-3'))).toEqual(['host-1', 'blade-3'])
    expect(hostsOf(remove(without, 'host', 'host-3').scenario)).toEqual(['host-1'])
  })

  test('a LUN that a layout adds is zoned as the one that was drawn for its VM', () => {
    const without = cut(drawn(3, 2), 'host-2')
    const compared = { platform: 'x', storage: 'lun-per-vm', settings: {}, overrides: {} } as const
    const { luns } = topologyFor(without, compared, { quorumLun: true })
    expect(luns.get('lun-vm-1')?.hosts).toEqual(['host-1', 'host-3'])
    expect(luns.get('quorum')?.hosts).toBeUndefined()
  })

  test('a host that is not there, or twice, is told', () => {
    const scenario = { ...drawn(2, 1) }
    const luns = [{ ...scenario.luns[0], hosts: ['host-9', 'host-1', 'host-1'] }]
    const parsed = parseScenario({ ...scenario, luns })
    const problem = parsed.ok ? [] : parsed.problem
    expect(problem.map(({ path }) => path)).toEqual(['luns[0].hosts[0]', 'luns[0].hosts[2]'])
  })
})
