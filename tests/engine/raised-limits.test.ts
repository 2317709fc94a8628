import { describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { raisedLimits } from '../../src/trace/raised-limits.ts'
import { clusterOf } from '../cluster.ts'
import { runOf } from '../story.ts'

const TEXT = 'host-1 4096 MB: web-01 512\nhorizon: 0:10'

describe('limits of the vendor', () => {
  test.each(PLATFORMS)('limits: $id says which of its numbers are', ({ parameters }) => {
    const limits = Object.entries(parameters).flatMap(([key, { limit }]) => (limit ? [key] : []))
    const cluster = ['maxHosts', 'driveLetters', 'maxNodes'].filter((key) => key in parameters)
    expect(limits.toSorted()).toEqual([...cluster, 'maxRam', 'maxVcpus', 'maxVms'].toSorted())
  })

  test.each(PLATFORMS)('limits: each that is raised on $id is told at 0:00', (sheet) => {
    for (const [key, { label, value, limit }] of Object.entries(sheet.parameters)) {
      const told = (to: number) => {
        const scenario = clusterOf(TEXT, { platform: sheet.id, overrides: { [key]: to } })
        return raisedLimits(runOf(scenario, sheet.id))
      }
      if (limit !== true) continue
      expect(told(value + 1)).toMatchObject([{ at: 0, what: label, from: value, to: value + 1 }])
      expect(told(value)).toEqual([])
    }
  })
})
