import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { isDown, isOff } from '../../src/ui/actions/script-state.ts'
import { parseNumber } from '../../src/ui/inspector/edit.ts'
import { rangeOf } from '../../src/ui/inspector/ranges.ts'
import { fetchDoor } from '../../src/ui/stores/door.ts'
import { addHost, addVm, changeHost, changeScenario } from '../../src/ui/stores/edits.ts'
import { emptyScenario } from '../../src/ui/stores/empty.ts'
import { playhead } from '../../src/ui/stores/playhead.ts'
import {
  asOpened,
  editScenario,
  openScenario,
  redo,
  startWith,
  undo,
  useScenario,
} from '../../src/ui/stores/scenario.ts'
import { keepSelection } from '../../src/ui/stores/selection.ts'
import { select, useView } from '../../src/ui/stores/view.ts'

keepSelection()

beforeAll(fetchDoor)

const title = (): string => useScenario.getState().scenario.title
const retitle = (text: string, merge?: string) =>
  editScenario(
    (scenario) => changeScenario(scenario, { title: text }),
    merge === undefined ? {} : { merge },
  )

beforeEach(() => {
  startWith({ ...emptyScenario(PLATFORMS), title: 'start' })
})

describe('the scenario store', () => {
  test('an edit can be undone and redone', () => {
    retitle('one')
    retitle('two')
    undo()
    expect(title()).toBe('one')
    undo()
    expect(title()).toBe('start')
    redo()
    expect(title()).toBe('one')
  })

  test('what it was when it was opened goes back with undo beyond an opening', () => {
    retitle('mine')
    openScenario({ ...emptyScenario(PLATFORMS), title: 'theirs' })
    retitle('theirs, changed')
    expect(asOpened().title).toBe('theirs')
    undo()
    undo()
    expect([title(), asOpened().title]).toEqual(['mine', 'start'])
    redo()
    expect([title(), asOpened().title]).toEqual(['theirs', 'theirs'])
  })

  test('nothing is undone beyond the start', () => {
    undo()
    expect(title()).toBe('start')
  })

  test('edits with the same key are one step, an edit in between parts them', () => {
    retitle('a', 'typing')
    retitle('ab', 'typing')
    retitle('abc', 'typing')
    undo()
    expect(title()).toBe('start')
    redo()
    expect(title()).toBe('abc')
    retitle('x')
    retitle('xy', 'typing')
    undo()
    expect(title()).toBe('x')
  })

  test('an edit that cannot run is not applied and says why', () => {
    editScenario((scenario) => addHost(scenario).scenario)
    const before = useScenario.getState().scenario
    const problems = editScenario((scenario) => changeHost(scenario, 'host-1', { ramMB: 5 }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ path: 'hosts[0].ramMB' })
    expect(problems[0]?.sentence).toContain('256')
    expect(useScenario.getState().scenario).toBe(before)
  })

  test('opening another scenario is a step of undo', () => {
    openScenario({ ...emptyScenario(PLATFORMS), title: 'other' })
    undo()
    expect(title()).toBe('start')
  })
})

describe('what follows an edit', () => {
  test('the playhead stays within the run', () => {
    playhead.seek(500_000)
    editScenario((scenario) => changeScenario(scenario, { horizonMs: 60_000 }))
    expect(playhead.ms).toBe(60_000)
  })

  test('what was taken away is no longer selected', () => {
    editScenario((scenario) => addHost(scenario).scenario)
    select({ kind: 'host', id: 'host-1' })
    undo()
    expect(useView.getState().selection).toBeNull()
  })

  test('an incident stays selected while others come before it', () => {
    editScenario((scenario) => addHost(scenario).scenario)
    const fails = (atMs: number) => ({ kind: 'host-fails' as const, atMs, host: 'host-1' })
    editScenario((scenario) => ({ ...scenario, incidents: [fails(5_000)] }))
    select({ kind: 'incident', index: 0 })
    editScenario((scenario) => ({ ...scenario, incidents: [fails(1_000), ...scenario.incidents] }))
    expect(useView.getState().selection).toEqual({ kind: 'incident', index: 1 })
  })
})

describe('what the script has made of a thing', () => {
  test('the last word before the instant counts', () => {
    const host = addHost(emptyScenario(PLATFORMS)).scenario
    const scenario = {
      ...(addVm(host)?.scenario ?? host),
      incidents: [
        { kind: 'host-fails' as const, atMs: 1_000, host: 'host-1' },
        { kind: 'vm-powers-off' as const, atMs: 2_000, vm: 'vm-01' },
        { kind: 'host-returns' as const, atMs: 3_000, host: 'host-1' },
      ],
    }
    expect([0, 1_000, 2_999, 3_000].map((at) => isDown(scenario, 'host-1', at))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isOff(scenario, 'vm-01', 1_999)).toBe(false)
    expect(isOff(scenario, 'vm-01', 2_000)).toBe(true)
  })
})

describe('numbers in fields', () => {
  test.each([
    ['1,024', 1_024],
    [' 0.035 ', 0.035],
    ['2 800', 2_800],
    ['-3', -3],
    ['', null],
    ['many', null],
    ['1,02', null],
  ])('%j is %s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  test('the range comes from the schema', () => {
    expect(rangeOf('hosts', 'ramMB')).toBe('256 to 1,048,576')
    expect(rangeOf('vms', 'cpuLimitMHz')).toBe('1 to 320,000')
    expect(rangeOf('hosts', 'cpuFamily')).toBeUndefined()
  })
})
