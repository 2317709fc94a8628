import { describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { parseScenario } from '../../src/model/scenario/parse.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { clipFrom, clipOf, clipText, isClipText } from '../../src/ui/stores/edits/clip.ts'
import { changeAll, common, removeAll } from '../../src/ui/stores/edits/many.ts'
import { paste } from '../../src/ui/stores/edits/paste.ts'
import { emptyScenario } from '../../src/ui/stores/empty.ts'
import { drawn } from './stage/drawn.ts'

const vm = (id: string) => ({ kind: 'vm', id }) as const
const host = (id: string) => ({ kind: 'host', id }) as const
const lun = (id: string) => ({ kind: 'lun', id }) as const

function expectSound(scenario: Scenario): void {
  const parsed = parseScenario(scenario)
  expect(parsed.ok ? [] : parsed.problem).toEqual([])
}

function through(scenario: Scenario, into = scenario, ...things: Parameters<typeof clipOf>[1]) {
  const clip = clipFrom(clipText(clipOf(scenario, things)), into)
  if (!clip.ok) throw new Error(JSON.stringify(clip.problem))
  const pasted = paste(into, clip.value)
  expectSound(pasted.scenario)
  return pasted
}

describe('copy and paste', () => {
  test('a copy of a VM has the next name of its series and stays on its host and LUN', () => {
    const { scenario, things } = through(drawn(2, 3), drawn(2, 3), vm('vm-2'))
    expect(things).toEqual([vm('vm-4')])
    expect(scenario.vms.at(-1)).toMatchObject({ id: 'vm-4', home: 'host-2', lun: 'lun-1' })
  })

  test('a host and its VM that are copied together stay together', () => {
    const { scenario } = through(drawn(2, 2), drawn(2, 2), host('host-1'), vm('vm-1'), lun('lun-1'))
    expect(scenario.vms.at(-1)).toMatchObject({ id: 'vm-3', home: 'host-3', lun: 'lun-2' })
    expect(scenario.arrays).toHaveLength(1)
  })

  test('in a scenario with nothing in it a VM gets a host and a LUN', () => {
    const { scenario } = through(drawn(2, 2), emptyScenario(PLATFORMS), vm('vm-2'))
    expect(scenario.vms).toMatchObject([{ id: 'vm-2', home: 'host-1' }])
  })

  test('a text that is damaged is told, and what is none of ours is not meant', () => {
    const text = clipText(clipOf(drawn(1, 1), [vm('vm-1')])).replace('512', '-5')
    const clip = clipFrom(text, drawn(1, 1))
    expect(clip.ok ? '' : clip.problem[0]?.path).toBe('vms[0].ramMB')
    expect(isClipText('{"version":1}')).toBe(false)
    expect(clipFrom('{"failoverLabParts":9}', drawn(1, 1)).ok).toBe(false)
  })
})

describe('several at once', () => {
  test('one change to all of them, and what they have in common', () => {
    const after = changeAll(drawn(2, 3), 'vm', { ids: ['vm-1', 'vm-3'], patch: { ramMB: 900 } })
    expect(after.vms.map(({ ramMB }) => ramMB)).toEqual([900, 512, 900])
    expect(common(after.vms, 'ramMB')).toBeUndefined()
    expect(common(after.vms, 'lun')).toBe('lun-1')
    expectSound(after)
  })

  test('removed together, what is left is sound', () => {
    const { scenario } = removeAll(drawn(3, 4), [host('host-1'), vm('vm-2'), host('host-2')])
    expect(scenario.hosts.map(({ id }) => id)).toEqual(['host-3'])
    expect(scenario.vms.map(({ home }) => home)).toEqual(['host-3', 'host-3', 'host-3'])
    expectSound(scenario)
  })
})
