import { expect, test } from 'vitest'
import { named } from '../../src/base/named.ts'

test('named: a name is made once for each id', () => {
  const made: string[] = []
  const nameOf = named((id) => {
    made.push(id)
    return `host ${id}`
  })
  expect([nameOf('a'), nameOf('b'), nameOf('a')]).toEqual(['host a', 'host b', 'host a'])
  expect(made).toEqual(['a', 'b'])
})
