import { describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../../src/engine/catalogue.ts'
import { ARRAY_PARTS } from '../../../src/model/parts/arrays.ts'
import { GUEST_PARTS } from '../../../src/model/parts/guests.ts'
import { HOST_PARTS } from '../../../src/model/parts/hosts.ts'
import { parseScenario } from '../../../src/model/scenario/parse.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import * as edits from '../../../src/ui/stores/edits.ts'
import { emptyScenario } from '../../../src/ui/stores/empty.ts'

const ALL = [...HOST_PARTS, ...ARRAY_PARTS, ...GUEST_PARTS]

function withAll(): Scenario {
  let scenario = emptyScenario(PLATFORMS)
  for (const part of HOST_PARTS) scenario = edits.addHost(scenario, undefined, part).scenario
  for (const part of ARRAY_PARTS) scenario = edits.addLun(scenario, undefined, part).scenario
  for (const part of GUEST_PARTS) {
    scenario = edits.addVm(scenario, undefined, part)?.scenario ?? scenario
  }
  return scenario
}

describe('parts', () => {
  test('each has a name of its own, a mark and a source', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
    for (const { label, source } of ALL) {
      expect(label.length).toBeLessThan(45)
      expect(source.length).toBeGreaterThan(20)
    }
  })

  test('one of each makes a scenario that passes the door', () => {
    const parsed = parseScenario(withAll())
    expect(parsed.ok ? [] : parsed.problem).toEqual([])
  })

  test('they are placed with what they say', () => {
    const { hosts, arrays, luns, vms } = withAll()
    expect(hosts.at(-1)).toMatchObject({ id: 'host-5', sockets: 4, coresPerSocket: 2 })
    expect(arrays.slice(-4).map(({ link }) => link)).toEqual([
      'iscsi-1g',
      'iscsi-1g',
      'fc-2g',
      'fc-4g',
    ])
    expect(luns.map(({ array }) => array)).toEqual(arrays.slice(-4).map(({ id }) => id))
    expect(vms.find(({ id }) => id === 'sql-01')).toMatchObject({ role: 'SQL server' })
  })
})
