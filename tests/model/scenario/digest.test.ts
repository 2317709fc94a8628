import { expect, test } from 'vitest'
import { canonical, scenarioDigest } from '../../../src/model/scenario/digest.ts'
import { accepted, small } from './documents.ts'

test('scenario: digest: the order of keys does not matter, that of lists does', () => {
  expect(canonical({ b: [1, 2], a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":[1,2]}')
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]))
})

test('scenario: digest: what is not there and what is undefined are the same', () => {
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
})

test('scenario: digest: defaults written out make no other scenario, a changed field does', () => {
  const plain = scenarioDigest(accepted(small()))
  expect(scenarioDigest(accepted({ ...small(), seed: 1, notes: '' }))).toBe(plain)
  expect(scenarioDigest(accepted({ ...small(), seed: 2 }))).not.toBe(plain)
})
