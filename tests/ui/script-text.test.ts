import { describe, expect, test } from 'vitest'
import { parseScript } from '../../src/model/script-text/parse.ts'
import { fetchDoor } from '../../src/ui/stores/door.ts'
import { replaceScript } from '../../src/ui/stores/edits/script.ts'
import { useOpening } from '../../src/ui/stores/opening.ts'
import { startWith, useScenario } from '../../src/ui/stores/scenario.ts'
import { showAs, useShownAs } from '../../src/ui/stores/shown-as.ts'
import { useToasts } from '../../src/ui/stores/toasts.ts'
import { takeText } from '../../src/ui/views/script/brought.ts'
import {
  type Draft,
  faultsIn,
  forget,
  pendingOf,
  useDraft,
} from '../../src/ui/views/script/draft.ts'
import { clusterOf } from '../cluster.ts'

const scenario = clusterOf(`
  host-1 4096 MB: web-01 512
  host-2 4096 MB
  2:00 fail host-1
  3:00 return host-1`)

const replaced = (text: string) => replaceScript(scenario, parseScript(text).incidents)

describe('script as text', () => {
  test('script as text: it stands in the order of time, whatever the order of the lines', () => {
    const { incidents } = replaced('3:00 return host-1\n1:00 fail host-2')
    expect(incidents.map(({ atMs }) => atMs)).toEqual([60_000, 180_000])
  })

  test('script as text: an incident that says the same stays the record that it was', () => {
    const { incidents } = replaced('2:00 fail host-1\n2:30 crash web-01\n3:00 return host-1')
    expect(incidents[0]).toBe(scenario.incidents[0])
    expect(incidents[2]).toBe(scenario.incidents[1])
  })

  test('script as text: two lines that say the same are two incidents', () => {
    const [one, other] = replaced('2:00 fail host-1\n2:00 fail host-1').incidents
    expect(one).toEqual(other)
    expect(one).not.toBe(other)
  })

  test('script as text: what was applied gives way to an undo, what was not is kept', () => {
    const undone = { ...scenario, incidents: [] }
    const draft: Draft = { text: '2:00 fail host-2', base: scenario.incidents, applied: true }
    expect(pendingOf(draft, scenario)).toBe(draft)
    expect(pendingOf(draft, undone)).toBeNull()
    const open = { ...draft, applied: false }
    expect(pendingOf(open, undone)).toBe(open)
  })

  test('script as text: who leaves a text that is not applied is told that it is kept', () => {
    startWith(scenario)
    const leave = (text: string) => {
      useToasts.setState({ toasts: [] })
      showAs('script')
      useDraft.setState({ draft: { text, base: scenario.incidents, applied: false } })
      showAs('canvas')
      return useToasts.getState().toasts
    }
    expect(leave('1:00 fail host-2')).toEqual([])
    const [note] = leave('1:00 fial host-2')
    expect(note?.text).toMatch(/kept, and not applied/)
    note?.action?.run()
    expect(useShownAs.getState().form).toBe('script')
  })

  test('script as text: lines that are pasted are offered to it, below its own', async () => {
    await fetchDoor()
    startWith(scenario)
    forget()
    takeText('1:00 crash web-01\r\n4:00 fail host-9', 'The pasted text')
    const note = useToasts.getState().toasts.at(-1)
    expect(note?.text).toBe('The pasted text has 2 lines of a script.')
    note?.action?.run()
    expect(useShownAs.getState().form).toBe('script')
    expect(useDraft.getState().draft?.text.split('\n').slice(2)).toEqual([
      '1:00 crash web-01',
      '4:00 fail host-9',
    ])
    expect(useScenario.getState().scenario).toBe(scenario)
    forget()
    takeText('1:00 crash web-01', 'The pasted text')
    useToasts.getState().toasts.at(-1)?.action?.run()
    expect(useScenario.getState().scenario.incidents.map(({ kind }) => kind)).toEqual([
      'guest-crashes',
      'host-fails',
      'host-returns',
    ])
    expect(useDraft.getState().draft).toBeNull()
  })

  test('script as text: other text that is pasted is refused with what can be', () => {
    takeText('Dear all, see you at 2:00', 'The pasted text')
    expect(useOpening.getState().refused?.problems[0]?.sentence).toMatch(
      /^It is none of what can be opened/,
    )
  })

  test('script as text: each line that cannot be applied is told, in the order of the lines', () => {
    const faults = faultsIn('99:00 fail host-1\n1:00 fail host-2\n1:00 fail host-3', scenario)
    expect(faults.map(({ line }) => line)).toEqual([0, 2])
    expect(faults[0]?.sentence).toBe('After the end of the run at 10:00')
  })
})
