import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { AssertionFailure } from '../../src/base/assert.ts'
import { scenarioDigest } from '../../src/model/scenario/digest.ts'
import { readScenario } from '../../src/model/scenario/parse.ts'
import { terminal } from './terminal.ts'

const FIRST = 'public/scenarios/three-hosts-one-dies.json'

vi.mock('../../src/engine/simulate.ts', () => ({
  simulate: () => {
    throw new AssertionFailure('two holders of one lock', { vm: 'web-01' })
  },
}))

test('cli: run: a mistake of ours: exit 1, with what it takes to see it again', async () => {
  const parsed = readScenario(readFileSync(FIRST, 'utf8'))
  const { exit, out, err } = await terminal(['run', FIRST])
  expect([exit, out]).toEqual([1, ''])
  expect(err).toContain('failed: two holders of one lock.')
  expect(err).toContain('{"vm":"web-01"}')
  expect(err).toContain(`seed ${parsed.ok && parsed.value.seed}`)
  expect(err).toContain(parsed.ok ? scenarioDigest(parsed.value) : 'no scenario')
})
