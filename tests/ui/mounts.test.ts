import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../src/model/scenario/parse.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { driveLetters } from '../../src/trace/drive-letters.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { lunsWithVms } from '../../src/ui/stage/scene/left.ts'
import { lunWords } from '../../src/ui/stage/scene/words-lun.ts'
import { addLun } from '../../src/ui/stores/edits/add.ts'
import { changeLun } from '../../src/ui/stores/edits/change.ts'
import { clipOf } from '../../src/ui/stores/edits/clip.ts'
import { rootsFor } from '../../src/ui/stores/edits/mounts.ts'
import { paste } from '../../src/ui/stores/edits/paste.ts'
import { remove } from '../../src/ui/stores/edits/remove.ts'
import { rename } from '../../src/ui/stores/edits/rename.ts'
import { chapters } from '../../src/ui/views/words/drawn-words.ts'
import { clusterOf, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'
import { drawn } from './stage/drawn.ts'

/** lun-2 in a folder of lun-1; lun-3 beside them. */
function mounted(): Scenario {
  const three = addLun(addLun(drawn(2, 2)).scenario).scenario
  return changeLun(three, 'lun-2', { mountedUnder: 'lun-1' })
}

const rootOf = ({ luns }: Scenario, id: string) => luns.find((lun) => lun.id === id)?.mountedUnder

const names = (luns: readonly { readonly id: string }[]) => luns.map(({ id }) => id)

describe('ui: mount points', () => {
  test('a LUN may be mounted where a letter is, and nowhere while another is mounted under it', () => {
    const scenario = mounted()
    const [first, second, third] = scenario.luns
    expect(names(rootsFor(scenario, first!))).toEqual([])
    expect(names(rootsFor(scenario, second!))).toEqual(['lun-1', 'lun-3'])
    expect(names(rootsFor(scenario, third!))).toEqual(['lun-1'])
  })

  test('a root that is renamed or removed is followed', () => {
    expect(rootOf(rename(mounted(), 'lun-1', 'data'), 'lun-2')).toBe('data')
    const without = remove(mounted(), 'lun', 'lun-1')
    expect(rootOf(without.scenario, 'lun-2')).toBeUndefined()
    expect(without.also).toContain('1 LUN no longer mounted')
    expect(parseScenario(without.scenario).ok).toBe(true)
  })

  test('a copy is mounted under the same root, or under its copy where that comes along', () => {
    const lun = (id: string) => ({ kind: 'lun', id }) as const
    const alone = paste(mounted(), clipOf(mounted(), [lun('lun-2')])).scenario
    expect(rootOf(alone, 'lun-4')).toBe('lun-1')
    const both = paste(mounted(), clipOf(mounted(), [lun('lun-1'), lun('lun-2')])).scenario
    expect(rootOf(both, 'lun-5')).toBe('lun-4')
  })

  test('words, letters and what is left of them say so', () => {
    const lines = chapters(mounted()).flatMap(({ entries }) => entries.flatMap((one) => one.lines))
    expect(lines.join()).toContain('mounted under lun-1')
    const text = 'host-1 4096 MB: web-01 512, log-01 512\nlun data: web-01\nlun logs: log-01'
    const trace = runOf(clusterOf(`${text}\nmount data: logs\nhorizon: 0:10`), VIRTUAL_SERVER)
    const world = worldAt(trace, 0)
    expect(lunsWithVms(trace.topology, world)).toBe(1)
    const letter = driveLetters(trace.topology, world).get('logs')
    expect(letter).toBe('E:\\')
    const told = lunWords(world.luns.get('logs')!, trace.topology.luns.get('logs')!, {
      locks: new Map(),
      letter,
    })
    expect(told.name).toBe('LUN logs, mounted under data, drive E:, log-01, owner host-1')
  })
})
