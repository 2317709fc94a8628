import { describe, expect, test } from 'vitest'
import type { Incident } from '../../../src/model/scenario/schema.ts'
import { completions } from '../../../src/model/script-text/complete.ts'
import { GRAMMAR } from '../../../src/model/script-text/grammar.ts'
import { parseLine, parseScript, parseSentence } from '../../../src/model/script-text/parse.ts'
import { printLine, printScript } from '../../../src/model/script-text/print.ts'
import { namesFor } from '../../../src/model/script-text/slots.ts'
import { clusterOf } from '../../cluster.ts'
import { draftFor, scenarioOf } from '../../fuzz/generate.ts'

const scenario = clusterOf(`
  host-1 4096 MB chassis a: web-01 512, file-01 512
  host-2 4096 MB chassis a switch sw-1: sql-01 1024
  host-3 4096 MB`)
const names = namesFor(scenario)

const read = (line: string): Incident => {
  const result = parseLine(line)
  if (!result.ok) throw new Error(`"${line}": ${result.problem.sentence}`)
  return result.value
}

describe('script-text: round trip', () => {
  test('script-text: every incident of 600 random scenarios is read as it was written', () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= 600; seed++) {
      const { incidents } = scenarioOf(draftFor(seed))
      for (const incident of incidents) seen.add(incident.kind)
      expect(parseScript(printScript(incidents)).incidents).toEqual(incidents)
    }
    const kinds = new Set(GRAMMAR.map(({ kind }) => kind))
    expect([...kinds].filter((kind) => !seen.has(kind))).toEqual([])
  })

  test.each<Incident>([
    { kind: 'chassis-fails', atMs: 1, chassis: 'rack 2, "left" 50 %' },
    { kind: 'chassis-returns', atMs: 0, chassis: 'at 2:00' },
    { kind: 'switch-fails', atMs: 3_600_000, switch: '\\' },
    { kind: 'host-fails', atMs: 61_001, host: 'chassis' },
    { kind: 'host-slows', atMs: 5, host: 'array', toPercent: 99 },
    { kind: 'network-splits', atMs: 5, hosts: ['off', 'at', '90'] },
    { kind: 'vm-migrates', atMs: 5, vm: 'to', to: 'to' },
    { kind: 'vm-powers-on', atMs: 5, vm: 'on', on: 'on' },
    { kind: 'demand-changes', atMs: 5, vm: 'follows', dirtyMBps: 1e-7 },
    { kind: 'demand-changes', atMs: 5, vm: 'daily', cpuDemandMHz: 0, dirtyMBps: 0.1 + 0.2 },
    { kind: 'demand-spikes', atMs: 5, vm: 'a', toPercent: 0, forMs: 1 },
  ])('script-text: $kind with an odd name or amount', (incident) => {
    expect(read(printLine(incident))).toEqual(incident)
  })
})

describe('script-text: reading', () => {
  test.each([
    ['fail host-2 at 2:00', '2:00 fail host-2'],
    ['2:00 FAIL lun data', '2:00 fail LUN data'],
    ['0:30 evacuate host-1', '0:30 evacuate host-1 in parallel'],
    ['0:30 slow host-1 to 40%', '0:30 slow host-1 to 40 %'],
    ['1:02:03.5 migrate web-01 to host-3', '1:02:03.5 migrate web-01 to host-3'],
  ])('script-text: "%s" is "%s"', (typed, written) => {
    expect(printLine(read(typed))).toBe(written)
  })

  test('script-text: a sentence may leave its time to whoever asks', () => {
    expect(parseSentence('fail host-2', names)).toEqual({
      ok: true,
      value: { atMs: null, deed: { kind: 'host-fails', host: 'host-2' } },
    })
  })

  test('script-text: names are found whatever their capitals', () => {
    expect(parseSentence('fail HOST-2', names)).toMatchObject({
      value: { deed: { host: 'host-2' } },
    })
  })

  test.each([
    ['2:00 fial host-1', 'begins no sentence', 'fial'],
    ['2:00 migrate web-09', 'Expected a VM (web-01, file-01, sql-01), not “web-09”', 'web-09'],
    ['2:00 migrate web-01 to', 'Expected a host (host-1, host-2, host-3) behind “to”', ''],
    ['2:00 crash web-01 now', 'ends at “web-01”: “now” is too much', 'now'],
    ['2:60 fail host-1', '“2:60” is not a time', '2:60'],
    ['fail host-1', 'Expected a time first', 'fail host-1'],
    ['2:00 spike web-01 to 50 % for 90', 'a length of time as 1:00, not “90”', '90'],
    ['2:00 fail switch sw-9', 'the name of a switch (sw-1), not “sw-9”', 'sw-9'],
  ])('script-text: "%s" says what is wrong', (line, sentence, word) => {
    const result = parseLine(line, names)
    if (result.ok) throw new Error('it was read')
    expect(result.problem.sentence).toContain(sentence)
    expect(line.slice(result.problem.from, result.problem.to)).toBe(word)
  })

  test('script-text: a script keeps its good lines beside the wrong ones', () => {
    const text = '2:00 fail host-1\n\n\n3:00 fail\n4:00 return host-1'
    const { incidents, lines, faults } = parseScript(text, names)
    expect(incidents.map(({ kind }) => kind)).toEqual(['host-fails', 'host-returns'])
    expect(lines).toEqual([0, 4])
    expect(faults.map(({ line }) => line)).toEqual([3])
  })
})

describe('script-text: completion', () => {
  test.each([
    ['mig', ['migrate']],
    ['migrate ', ['web-01', 'file-01', 'sql-01']],
    ['migrate we', ['web-01']],
    ['migrate web-01 ', ['to']],
    ['2:00 evacuate host-1 ', ['in', 'one']],
    ['lose ', ['management', 'heartbeat', 'vmotion', 'storage']],
    ['fail chassis ', ['a']],
    ['split off host-1 ', ['host-1', 'host-2', 'host-3']],
    ['fail host-1 ', []],
    ['nonsense ', []],
  ])('script-text: "%s" goes on with %j', (line, words) => {
    const found = completions(line, names).map(({ word }) => word)
    expect(found.toSorted()).toEqual(words.toSorted())
  })

  test('script-text: a completion is the whole line with a blank behind it', () => {
    expect(completions('2:00 migrate fi', names)[0]?.line).toBe('2:00 migrate file-01 ')
  })
})
