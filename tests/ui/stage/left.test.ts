import { expect, test } from 'vitest'
import { platformSheet } from '../../../src/engine/catalogue.ts'
import { worldAt } from '../../../src/trace/world-at.ts'
import { leftWords, lunsWithVms } from '../../../src/ui/stage/scene/left.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../../cluster.ts'
import { runOf } from '../../story.ts'

const TEXT = 'host-1 4096 MB: web-01 512, sql-01 512, big-01 4000\nhorizon: 0:10'

const words = (platform: string, overrides: Readonly<Record<string, number>>): string => {
  const trace = runOf(clusterOf(TEXT, { overrides }), platform)
  const taken = lunsWithVms(trace.topology, worldAt(trace, 0))
  return leftWords(platformSheet(platform)!, overrides, taken)
}

test('ui: left: each group takes a letter, a VM that cannot run takes none', () => {
  expect(words(VIRTUAL_SERVER, {})).toBe(' · 19 of 21 drive letters left')
  expect(words(VIRTUAL_SERVER, { driveLetters: 1 })).toBe(' · 0 of 1 drive letters left')
})

test('ui: left: a shared volume takes nothing', () => {
  expect(words(ESX, {})).toBe('')
})
