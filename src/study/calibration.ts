/**
 * The model against figures that others printed. What was published says something about the real
 * products; mathematics only says that the sums are right. So they are kept apart.
 */
import { assert } from '../base/assert.ts'
import { CALCULATIONS } from './calculations.ts'
import { runModel } from './models.ts'
import { VECTORS } from './vectors/index.ts'
import type { Expected, Vector } from './vectors/vector.ts'

/** One figure; plain data, fit for a page, a table or JSON. */
export type CalibrationRow = {
  readonly vector: Vector
  /** The figure's path in the result. */
  readonly quantity: string
  readonly expected: Expected
  readonly given: unknown
  readonly verdict: Verdict
}

export type Verdict = 'agrees' | 'differs'

export type Calibration = {
  readonly published: readonly CalibrationRow[]
  readonly mathematics: readonly CalibrationRow[]
}

export function calibration(vectors: readonly Vector[] = VECTORS): Calibration {
  const rows = vectors.flatMap(rowsOf)
  return {
    published: rows.filter(({ vector }) => vector.kind === 'V'),
    mathematics: rows.filter(({ vector }) => vector.kind === 'D'),
  }
}

function rowsOf(vector: Vector): readonly CalibrationRow[] {
  const result = outcome(vector)
  return Object.entries(vector.expected).map(([quantity, expected]) => {
    const given = at(result, quantity)
    const verdict = agrees(given, expected, vector.tolerance) ? 'agrees' : 'differs'
    return { vector, quantity, expected, given, verdict }
  })
}

function outcome({ id, model, input }: Vector): unknown {
  const calculation = CALCULATIONS[model]
  if (calculation !== undefined) return calculation(input as never)
  const result = runModel(model, input)
  assert(result.ok, 'a vector is an input that its model takes', { id, model })
  return result.value
}

/** The value at a dotted path. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((each, name) => Reflect.get(Object(each), name), value)
}

/** `tolerance` is relative to what is expected, for each figure of a list. */
function agrees(given: unknown, expected: Expected, tolerance: number): boolean {
  if (expected === null || typeof expected !== 'object') return isNear(given, expected, tolerance)
  if ('min' in expected) {
    return typeof given === 'number' && expected.min <= given && given <= expected.max
  }
  return (
    Array.isArray(given) &&
    given.length === expected.length &&
    expected.every((each, index) => agrees(given[index], each, tolerance))
  )
}

function isNear(given: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof given !== 'number' || typeof expected !== 'number') return given === expected
  return Math.abs(given - expected) <= tolerance * Math.abs(expected)
}
