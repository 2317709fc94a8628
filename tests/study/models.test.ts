import { describe, expect, test } from 'vitest'
import type { Result } from '../../src/base/result.ts'
import { MODELS, runModel } from '../../src/study/models.ts'

function problems(result: Result<unknown, readonly string[]>): readonly string[] {
  return result.ok ? [] : result.problem
}

/** As the table of models states them; what is not named is not judged. */
const STATED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  share: { shares: [2000, 1000, 2000, 1000] },
  flows: { rates: [75, 75] },
  precopy: {
    rounds: [1024, 64],
    finalMB: 11.636364,
    precopyS: 9.890909,
    downtimeS: 0.105785,
    totalS: 9.996694,
    sentMB: 1099.636364,
  },
  'save-resume': { downtimeS: 9.309091 },
  'concurrent-save-resume': {
    downtimeS: Array.from({ length: 4 }, () => 74.472727),
    makespanS: 74.472727,
  },
  'boot-storm': { durationS: 124 },
  'disk-throughput': { MBps: 60.934326 },
  'tcp-request': { survives: true, answeredAtS: 9.3, abortsAtS: 18.9 },
  'failover-capacity': {
    slot: { cpuMHz: 256, ramMB: 2048 },
    slotsPerHost: [8],
    current: 0,
    used: 1,
    available: 0,
  },
  'drs-priority': { sigma: 0.282843, priority: 2 },
  'memory-idle-tax': { shares: [72, 288] },
  'processor-sharing': { slowdown: 2.777778 },
  'two-hosts': { unavailability: 1.317283e-5, minutesPerYear: 6.923637 },
  'k-of-n': { unavailability: 7.424428e-5 },
}

/** Equal but for figures, which may be off by one part in 100,000. */
function agree(actual: unknown, stated: unknown): void {
  if (typeof stated === 'number') {
    expect(Math.abs(Number(actual) - stated)).toBeLessThanOrEqual(1e-5 * Math.abs(stated))
  } else if (typeof stated === 'object' && stated !== null) {
    expect(Object.keys(Object(actual))).toEqual(Object.keys(stated))
    for (const [name, each] of Object.entries(stated))
      agree(Reflect.get(Object(actual), name), each)
  } else expect(actual).toBe(stated)
}

describe('study: models', () => {
  test('the models are those of the table', () => {
    expect(MODELS.map(({ name }) => name).sort()).toEqual(Object.keys(STATED).sort())
  })

  test.each(MODELS.map((model) => [model.name, model] as const))(
    '%s: its example gives what the table states',
    (name, model) => {
      const result = model.run(model.example)
      agree(result.ok && result.value, STATED[name])
      expect(model.inputs.every(({ text }) => text.length > 0)).toBe(true)
    },
  )

  test.each(MODELS.map((model) => [model.name, model] as const))(
    '%s: tells every field that is wrong, missing or unknown, all at once',
    (_, model) => {
      const names = model.inputs.map(({ name }) => name)
      const wrong = Object.fromEntries([...names, 'nonsense'].map((name) => [name, false]))
      const told = problems(model.run(wrong))
      expect(told).toHaveLength(names.length + 1)
      expect(told[0]).toContain('nonsense is not a field here')
      for (const [index, name] of names.entries()) expect(told[index + 1]).toContain(name)
      const needed = Object.keys(model.example as object)
      const missing = problems(model.run({}))
      expect(missing.length).toBeGreaterThan(0)
      expect(needed.filter((name) => missing.some((each) => each.startsWith(name)))).toHaveLength(
        missing.length,
      )
    },
  )

  test('names are unique, and an unknown one is answered with those that exist', () => {
    const names = MODELS.map((model) => model.name)
    expect(new Set(names).size).toBe(names.length)
    expect(problems(runModel('storm', {}))).toEqual([
      `there is no model "storm"; the models are ${names.join(', ')}`,
    ])
  })

  test('every problem of an input is told at once, with its place', () => {
    const fields = 'memoryMB, linkMBps, dirtyMBps, workingSetMB, dirty, stop, fixedS'
    const input = { memoryMb: 512, linkMBps: 0, dirtyMBps: 'fast', stop: { kind: 'soon' } }
    expect(problems(runModel('precopy', input))).toEqual([
      `memoryMb is not a field here; the fields are ${fields}`,
      'memoryMB must be a number above 0; it is missing',
      'linkMBps must be a number above 0; it is 0',
      'dirtyMBps must be a number at least 0; it is "fast"',
      'stop.kind must be "threshold" or "geometric" or "xen" or "bandwidth-time"; it is "soon"',
    ])
    expect(problems(runModel('boot-storm', []))).toEqual(['the input must be an object; it is []'])
  })

  test('an input that is well-formed and impossible is told why', () => {
    const floors = {
      capacity: 5,
      claims: [
        { demand: 9, floor: 4 },
        { demand: 9, floor: 3 },
      ],
    }
    expect(problems(runModel('share', floors))).toEqual([
      'the floors add up to 7, more than the capacity of 5',
    ])
    const paths = { links: { a: 1 }, flows: [['a', 'b'], [], ['a', 'a']] }
    expect(problems(runModel('flows', paths))).toEqual([
      'flows[0] crosses "b", which is not among the links',
      'flows[1] crosses no link and has no cap, so nothing bounds its rate',
      'flows[2] crosses a link twice',
    ])
    const stop = { kind: 'geometric', rounds: 9999 }
    const endless = { memoryMB: 1024, linkMBps: 1, dirtyMBps: 2, stop }
    expect(problems(runModel('precopy', endless))).toHaveLength(1)
    const few = { k: 6, n: 5, mttfH: 8760, mttrH: 24, crews: 1 }
    expect(problems(runModel('k-of-n', few))).toEqual(['k must be at most n; it is 6 of 5'])
  })

  test('a flow may be given as its path alone or with cap and weight', () => {
    const links = { array: 150 }
    const input = {
      links,
      flows: [['array'], { path: ['array'], cap: 30 }, { path: ['array'], weight: 3 }],
    }
    expect(runModel('flows', input)).toEqual({ ok: true, value: { rates: [30, 30, 90] } })
  })
})
