import { beforeAll, beforeEach, expect, test } from 'vitest'
import { platformWords } from '../../src/engine/platform-words.ts'
import { dropVms } from '../../src/ui/stage/acting/drop-things.ts'
import type { Judge } from '../../src/ui/stage/acting/judge.ts'
import { fetchDoor } from '../../src/ui/stores/door.ts'
import type { Storage } from '../../src/ui/stores/edits/compared.ts'
import { startWith, useScenario } from '../../src/ui/stores/scenario.ts'
import { useToasts } from '../../src/ui/stores/toasts.ts'
import { clusterOf } from '../cluster.ts'

const cluster = clusterOf(`
  host-1 4096 MB: web-01 512, sql-01 1024
  host-2 4096 MB
  lun data: web-01
  lun logs: sql-01`)

const now = () => useScenario.getState().scenario
const lunOf = (vm: string) => now().vms.find(({ id }) => id === vm)?.lun
const note = () => useToasts.getState().toasts.at(-1)

/** Onto a LUN of the second pane, whose platform lays out its storage in that way. */
function drop(storage: Storage, onto: string): void {
  startWith({
    ...cluster,
    platforms: cluster.platforms.map((compared) => ({ ...compared, storage })),
  })
  const words = platformWords(now().platforms[1]?.platform ?? '')
  if (words === undefined) throw new Error('it compares two platforms')
  dropVms(['web-01'], { kind: 'lun', id: onto }, { index: 1, words } satisfies Judge)
}

beforeAll(fetchDoor)
beforeEach(() => useToasts.setState({ toasts: [] }))

test('drop: a VM on a LUN is there where LUNs are as drawn', () => {
  drop('as-drawn', 'logs')
  expect(lunOf('web-01')).toBe('logs')
  expect(note()?.text).toBe('web-01 on logs')
})

test('drop: where a layout has VMs elsewhere it says so, and can be left', () => {
  drop('shared-volume', 'logs')
  expect(lunOf('web-01')).toBe('logs')
  expect(note()?.text).toMatch(/^Drawn on logs: web-01. But .* has all VMs on one shared volume\.$/)
  note()?.action?.run()
  expect(now().platforms.map(({ storage }) => storage)).toEqual(['shared-volume', 'as-drawn'])
})

test('drop: a LUN that a layout has added takes no VM until LUNs are as drawn', () => {
  drop('lun-per-vm', 'lun-sql-01')
  expect(lunOf('web-01')).toBe('data')
  expect(note()?.text).toMatch(/^lun-sql-01 comes from the storage layout of /)
  note()?.action?.run()
  expect(now().platforms[1]?.storage).toBe('as-drawn')
})

test('drop: where LUNs are chosen VM by VM the choice follows', () => {
  drop({ 'web-01': 'data', 'sql-01': 'logs' }, 'logs')
  expect(now().platforms[1]?.storage).toEqual({ 'web-01': 'logs', 'sql-01': 'logs' })
  expect(now().platforms[0]?.storage).toEqual({ 'web-01': 'data', 'sql-01': 'logs' })
})
