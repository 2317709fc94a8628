import { describe, expect, test } from 'vitest'
import { misfortunes } from '../../src/trace/anatomy.ts'
import {
  type Anatomy,
  anatomies,
  sameLengths,
  spanOf,
  ticksOf,
} from '../../src/ui/why/anatomies.ts'
import { type About, knobsOf, ownTime, turned } from '../../src/ui/why/knobs.ts'
import { clusterOf, ESX } from '../cluster.ts'
import { runOf } from '../story.ts'

const scenario = clusterOf(
  `
  host-1 4096 MB: web-01 512
  host-2 4096 MB: dc-01 512
  1:00 fail host-1`,
  { platform: ESX },
)
const trace = runOf(scenario, ESX)
const pane = scenario.platforms.findIndex(({ platform }) => platform === ESX)

function anatomyOf(vm: string): Anatomy {
  const [first] = misfortunes([trace], vm)
  const [anatomy] = first === undefined ? [] : anatomies([trace], vm, first)
  if (anatomy === undefined) throw new Error(`${vm} is never down`)
  return anatomy
}

function about(wait: string): About {
  const stretch = anatomyOf('web-01').cut.find((one) => one.wait === wait)
  if (stretch === undefined) throw new Error(`nothing waits for ${wait}`)
  return { vm: 'web-01', pane, stretch }
}

describe('why: knobs', () => {
  test('a platform’s own are set in its pane and taken back', () => {
    const [knob] = knobsOf(scenario, about('declaration'))
    expect(knob).toMatchObject({ key: 'failureDetection', pane, value: undefined })
    if (knob === undefined) return
    const changed = turned(scenario, knob, 30)
    expect(changed.platforms[pane]?.overrides).toEqual({
      ...scenario.platforms[pane]?.overrides,
      failureDetection: 30,
    })
    expect(knobsOf(changed, about('declaration'))[0]?.value).toBe(30)
    expect(turned(changed, knob, undefined)).toEqual(scenario)
  })

  test('those of guests hold for every platform', () => {
    const knob = knobsOf(scenario, about('boot')).find(({ key }) => key === 'bootReads')
    expect(knob).toMatchObject({ pane: null })
    if (knob === undefined) return
    expect(turned(scenario, knob, 9_000).overrides.bootReads).toBe(9_000)
  })

  test('a VM with a boot time of its own says so, and the median is no knob', () => {
    const vms = scenario.vms.map((vm) => ({ ...vm, bootMs: 30_000 }))
    const own = { ...scenario, vms }
    expect(ownTime(own, about('boot'))).toBe('Boot takes')
    expect(knobsOf(own, about('boot')).map(({ key }) => key)).not.toContain('guestBoot')
  })
})

describe('why: anatomies', () => {
  test('the span holds every bar, and ticks begin at 0', () => {
    const anatomy = anatomyOf('web-01')
    const span = spanOf([anatomy])
    expect(span.toMs - span.fromMs).toBe(anatomy.lengthMs)
    expect(ticksOf(span)[0]).toBe(0)
    expect(ticksOf(span).length).toBeLessThanOrEqual(6)
  })

  test('the same run is no change', () => {
    const anatomy = anatomyOf('web-01')
    expect(sameLengths([anatomy], [anatomyOf('web-01')])).toBe(true)
    expect(sameLengths([anatomy], [{ ...anatomy, cut: anatomy.cut.slice(1) }])).toBe(false)
  })
})
