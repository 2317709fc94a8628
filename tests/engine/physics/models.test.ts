import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/base/result.ts'
import { MODELS, runModel } from '../../../src/engine/physics/models.ts'

function problems(result: Result<unknown, readonly string[]>): readonly string[] {
  return result.ok ? [] : result.problem
}

describe('engine: physics: models', () => {
  test.each(MODELS.map((model) => [model.name, model] as const))(
    '%s: its example runs',
    (_, model) => {
      const result = model.run(model.example)
      expect(result.ok).toBe(true)
      expect(JSON.stringify(result)).not.toContain('null')
      expect(model.inputs.every(({ text }) => text.length > 0)).toBe(true)
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
