import { expect, test } from 'vitest'
import { accepted, problemsOf, small } from './documents.ts'

test('scenario: upgrades: version 0: seconds become milliseconds', () => {
  const draft = {
    ...small(),
    version: 0,
    horizonS: 90.25,
    incidents: [
      { atS: 12.5, kind: 'host-fails', host: 'host-1' },
      { atS: 60, kind: 'host-returns', host: 'host-1' },
    ],
  }
  const scenario = accepted(draft)
  expect(scenario.version).toBe(1)
  expect(scenario.horizonMs).toBe(90_250)
  expect(scenario.incidents.map(({ atMs }) => atMs)).toEqual([12_500, 60_000])
  expect(draft.horizonS).toBe(90.25)
})

test('scenario: upgrades: version 0: a draft without times has the defaults', () => {
  expect(accepted({ ...small(), version: 0 }).horizonMs).toBe(600_000)
})

test('scenario: upgrades: version 0: what is wrong in a draft is told like anything else', () => {
  const incidents = [{ atS: 'noon', kind: 'host-fails', host: 'host-9' }, 5]
  expect(problemsOf({ ...small(), version: 0, incidents })).toEqual([
    'incidents[0].atMs: must be a whole number from 0 to 2678400000, not "noon"',
    'incidents[1]: must be an object, not 5',
    'incidents[0].host: "host-9" is not a host of this scenario; hosts are host-1 and host-2',
  ])
})

test('scenario: upgrades: version 1: seconds are no field of it', () => {
  expect(problemsOf({ ...small(), horizonS: 60 })).toEqual([
    'horizonS: is not a field of a scenario',
  ])
})
