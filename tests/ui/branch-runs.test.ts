import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import { useBeside } from '../../src/ui/stores/beside.ts'
import { compareWith, resumeComparing } from '../../src/ui/stores/branch-runs.ts'
import { keepBranch, restoreBranches, useBranches } from '../../src/ui/stores/branches.ts'
import { fetchDoor } from '../../src/ui/stores/door.ts'
import { startWith } from '../../src/ui/stores/scenario.ts'
import { useToasts } from '../../src/ui/stores/toasts.ts'
import type { RunListener } from '../../src/worker/client.ts'

const started = vi.hoisted(() => ({ runs: [] as RunListener[] }))

vi.mock('../../src/worker/client.ts', () => ({
  startRun: (_scenario: unknown, _compared: unknown, listener: RunListener) => {
    started.runs.push(listener)
    return { cancel: () => {}, reachedMs: () => 0 }
  },
  warmUp: () => {},
}))

const scenario = sampleScenario({ hosts: 2, luns: 1, vms: 3, seed: 1 })
const notes = () => useToasts.getState().toasts
const failure = { message: 'Two events at once', seed: 7, details: '' }

beforeAll(fetchDoor)

beforeEach(() => {
  compareWith(null)
  restoreBranches([])
  useToasts.setState({ toasts: [] })
  started.runs.length = 0
  startWith(scenario)
})

test('branches: a run of one that breaks is told with where and why, and can be tried again', () => {
  compareWith(keepBranch('before', scenario)?.branch.id ?? null)
  expect(started.runs).toHaveLength(2)
  for (const { onFailed } of started.runs) onFailed(failure)
  expect(notes()[0]).toMatchObject({ tone: 'trouble', stays: true })
  expect(notes()[0]?.text).toMatch(/^The run of “before” on VS 2005 and on ESX 3.0 broke: Two ev/)
  expect(useBeside.getState().run?.traces).toEqual([null, null])
  notes()[0]?.action?.run()
  expect(started.runs).toHaveLength(4)
  expect(notes()).toEqual([])
})

test('branches: after a reload the one that was compared stands beside its scenario again', () => {
  vi.stubGlobal('localStorage', { getItem: () => useBranches.getState().branches[0]?.id ?? null })
  keepBranch('before', scenario)
  resumeComparing()
  expect(started.runs).toHaveLength(2)
  compareWith(null)
  startWith({ ...scenario, title: 'another' })
  resumeComparing()
  expect(started.runs).toHaveLength(2)
  vi.unstubAllGlobals()
})

test('branches: one that is no scenario any more says so, once, and is not compared', () => {
  const setItem = vi.fn()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem })
  restoreBranches([{ id: 'old', name: 'old', title: 'old', text: '{"version": 9999}' }])
  compareWith('old')
  expect(notes()[0]?.text).toMatch(/^“old” cannot be run: ./)
  expect(useBranches.getState().comparedId).toBeNull()
  expect(setItem).toHaveBeenLastCalledWith('failover-lab:compared', '')
  vi.unstubAllGlobals()
})
