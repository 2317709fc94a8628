import { expect, test } from 'vitest'
import { AssertionFailure, assert } from '../../src/base/assert.ts'

test('base: assert: what holds passes, what does not is thrown with its details', () => {
  assert(true, 'fine')
  const failing = () => assert(false, 'two holders of one disk', { disk: 'lun-1' })
  expect(failing).toThrow(AssertionFailure)
  expect(failing).toThrow('two holders of one disk')
  try {
    failing()
  } catch (failure) {
    expect((failure as AssertionFailure).details).toEqual({ disk: 'lun-1' })
  }
})
