import { describe, expect, test } from 'vitest'
import { fileNameOf, linkIn, readAddress, writeAddress } from '../../src/ui/files/address.ts'

describe('address', () => {
  test('reads the code and the time', () => {
    expect(readAddress('#s=1abc-_&t=210000')).toEqual({ code: '1abc-_', atMs: 210_000 })
  })

  test('reads a code alone, and an address without one', () => {
    expect(readAddress('#s=1abc')).toEqual({ code: '1abc', atMs: null })
    expect(readAddress('')).toEqual({ code: null, atMs: null })
  })

  test('an empty code is a damaged link, not the absence of one', () => {
    expect(readAddress('#s=').code).toBe('')
  })

  test.each(['-5', '1.5', 'soon', '99999999999'])('a time of %j is no time', (time) => {
    expect(readAddress(`#s=1a&t=${time}`).atMs).toBeNull()
  })

  test('reads back what it writes, and leaves 0:00 out', () => {
    expect(writeAddress('1a', 0)).toBe('#s=1a')
    expect(readAddress(writeAddress('1a', 1_234))).toEqual({ code: '1a', atMs: 1_234 })
  })

  test('finds a link in text that was pasted around it', () => {
    expect(linkIn('See <http://lab.example/#s=1abc&t=5> for it')).toBe('#s=1abc&t=5')
    expect(linkIn('no link here')).toBeNull()
  })
})

describe('file names', () => {
  test.each([
    ['Three hosts, one dies', 'three-hosts-one-dies.json'],
    ['  Étude № 2 / naïve?  ', 'e-tude-no-2-nai-ve.json'],
    ['!!!', 'scenario.json'],
  ])('%j is saved as %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })

  test('a long title gives a short name', () => {
    expect(fileNameOf('a'.repeat(200)).length).toBeLessThan(70)
  })
})
