import { describe, expect, test } from 'vitest'
import { Digest, digest } from '../../src/base/digest.ts'

describe('base: digest', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('%j has the published FNV-1a 64', (text, hash) => {
    expect(digest(text)).toBe(hash)
  })

  test('pieces give what the whole gives', () => {
    const pieces = new Digest().update('host-2 ').update('').update('fails')
    expect(pieces.hex()).toBe(digest('host-2 fails'))
  })

  test('text beyond ASCII counts', () => {
    expect(digest('Größe')).not.toBe(digest('Grösse'))
    expect(digest('\u0141')).not.toBe(digest('A'))
  })
})
