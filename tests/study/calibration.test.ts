import { describe, expect, test } from 'vitest'
import { calibration } from '../../src/study/calibration.ts'
import { published, type Vector } from '../../src/study/vectors/vector.ts'

const save = (expected: Vector['expected'], tolerance = 0.01): Vector => ({
  id: 'save',
  ...published('A paper', '1'),
  model: 'save-resume',
  input: { ramMB: 100, writeMBps: 10, readMBps: 10, fixedS: 0, savedShare: 1 },
  expected,
  tolerance,
})

const verdicts = (vector: Vector) => calibration([vector]).published.map(({ verdict }) => verdict)

describe('study: calibration', () => {
  test('published figures and mathematics never share a list', () => {
    const { published, mathematics } = calibration()
    expect(published.every(({ vector }) => vector.kind === 'V')).toBe(true)
    expect(mathematics.every(({ vector }) => vector.kind === 'D')).toBe(true)
    expect(published.length).toBeGreaterThan(20)
    expect(mathematics.length).toBeGreaterThan(100)
  })

  test('a row says what was expected, what the model gives and whether that is near enough', () => {
    const vector = save({ downtimeS: 20.1 })
    expect(calibration([vector]).published).toEqual([
      { vector, quantity: 'downtimeS', expected: 20.1, given: 20, verdict: 'agrees' },
    ])
    expect(verdicts(save({ downtimeS: 20.3 }))).toEqual(['differs'])
    expect(verdicts(save({ downtimeS: { min: 20, max: 21 } }, 0))).toEqual(['agrees'])
    expect(verdicts(save({ downtimeS: { min: 20.1, max: 21 } }))).toEqual(['differs'])
  })

  test('words, lists and figures that are not there differ', () => {
    expect(verdicts(save({ downtimeS: '20' }))).toEqual(['differs'])
    expect(verdicts(save({ downtimeS: [20] }))).toEqual(['differs'])
    expect(verdicts(save({ uptimeS: 20 }))).toEqual(['differs'])
    expect(verdicts(save({ 'uptimeS.0': null }))).toEqual(['differs'])
  })

  test('a vector that its model refuses is a mistake of ours', () => {
    expect(() => calibration([{ ...save({}), input: {} }])).toThrow('takes')
  })
})
