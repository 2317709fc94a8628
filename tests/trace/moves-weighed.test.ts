import { describe, expect, test } from 'vitest'
import { placementsOf } from '../../src/trace/placements.ts'
import { clusterOf, ESX } from '../cluster.ts'
import { runOf } from '../story.ts'

describe('what was weighed for a move', () => {
  const weighed = (text: string, vm: string) =>
    placementsOf(runOf(clusterOf(text), ESX), vm).map(({ what, host, candidates }) => {
      return { what, host, candidates: candidates.map((one) => [one.host, one.dropped]) }
    })

  test('of a VMotion without a target: every host but its own', () => {
    const text = `host-1 4096 MB: web-01 512
      host-2 4096 MB
      host-3 4096 MB cpu Opteron
      1:00 migrate web-01`
    const reason = expect.stringContaining('VMotion needs the same CPU family')
    const candidates = [
      ['host-2', null],
      ['host-3', reason],
    ]
    expect(weighed(text, 'web-01')).toEqual([{ what: 'move', host: 'host-2', candidates }])
  })

  test('of a move by DRS', () => {
    const text = `host-1 8192 MB: web-01 512 demand 2500, file-01 512 demand 2500
      host-2 8192 MB
      drs: fully`
    const candidates = [['host-2', null]]
    expect(weighed(text, 'web-01')).toEqual([{ what: 'move', host: 'host-2', candidates }])
  })
})
