import { describe, expect, test } from 'vitest'
import { mulberry32, splitmix64 } from '../../../src/base/random.ts'
import { runModel } from '../../../src/engine/physics/models.ts'
import vectors from '../../vectors/physics.json' with { type: 'json' }

/**
 * One calculation with a known outcome. Kind V compares with a publication, D with mathematics;
 * plumbing says that the input was fitted or remembered, so that agreement proves nothing more.
 */
type Vector = {
  readonly id: string
  readonly kind: 'V' | 'D'
  readonly plumbing?: boolean
  /** A model of the registry, or one of OTHERS. */
  readonly model: string
  readonly input: unknown
  /** By path into the result; what is not named is not judged. */
  readonly expected: Readonly<Record<string, Expected>>
  /** Relative. */
  readonly tolerance: number
  readonly source: { readonly title: string; readonly section: string; readonly mark: string }
  readonly note?: string
}

type Expected =
  | number
  | string
  | readonly Expected[]
  | { readonly min: number; readonly max: number }

type RoundList = {
  readonly memoryMB: number
  readonly firstMBps: number
  readonly roundsMB: readonly number[]
  readonly copyS: number
  readonly startS: number
}

const OTHERS: Readonly<Record<string, (input: never) => unknown>> = {
  splitmix64: (seed: number) => {
    const next = splitmix64(BigInt(seed))
    return { words: [next(), next(), next()].map(hex) }
  },
  mulberry32: (seed: number) => {
    const next = mulberry32(seed)
    return { draws: [next(), next(), next()] }
  },
  'round-list': ({ memoryMB, firstMBps, roundsMB, copyS, startS }: RoundList) => {
    const sumMB = roundsMB.reduce((sum, round) => sum + round, 0)
    const firstS = (roundsMB[0] as number) / firstMBps
    return { firstS, sumMB, factor: sumMB / memoryMB, downtimeS: copyS + startS }
  },
}

const ALL = vectors as unknown as readonly Vector[]

describe('vectors: physics', () => {
  test.each(
    ALL.map((vector) => [`${vector.id} (${vector.kind}): ${vector.model}`, vector] as const),
  )('%s', (_, vector) => {
    const result = outcome(vector)
    for (const [path, expected] of Object.entries(vector.expected)) {
      agree(at(result, path), expected, vector.tolerance)
    }
  })

  test('every vector has an id of its own, a source and a mark', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
    for (const { source } of ALL) {
      expect(Object.values(source).every((text) => text.length > 0)).toBe(true)
    }
  })
})

function outcome({ model, input }: Vector): unknown {
  const other = OTHERS[model]
  if (other !== undefined) return other(input as never)
  const result = runModel(model, input)
  if (!result.ok) throw new Error(result.problem.join('; '))
  return result.value
}

/** The value at a dotted path. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((each, name) => Reflect.get(Object(each), name), value)
}

function agree(actual: unknown, expected: Expected, tolerance: number): void {
  if (typeof expected === 'string') expect(actual).toBe(expected)
  else if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      tolerance * Math.abs(expected),
    )
  } else if ('min' in expected) {
    expect(actual).toBeGreaterThanOrEqual(expected.min)
    expect(actual).toBeLessThanOrEqual(expected.max)
  } else {
    expect(actual).toHaveLength(expected.length)
    for (const [index, each] of expected.entries()) {
      agree((actual as readonly unknown[])[index], each, tolerance)
    }
  }
}

function hex(word: bigint): string {
  return word.toString(16).toUpperCase().padStart(16, '0')
}
