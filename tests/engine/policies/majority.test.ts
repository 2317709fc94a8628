import { expect, test } from 'vitest'
import { hasMajority, votesNeeded } from '../../../src/engine/policies/majority.ts'

/** The table of the fact sheet Virtual Server 2005 R2, 1.4; one node has the majority of one. */
test.each([
  [1, 1, 0],
  [2, 2, 0],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
  [6, 4, 2],
  [7, 4, 3],
  [8, 5, 3],
])('policies: majority: %i nodes need %i votes and bear %i losses', (nodes, needed, losses) => {
  expect(votesNeeded(nodes)).toBe(needed)
  expect(nodes - needed).toBe(losses)
  expect(hasMajority(needed, nodes)).toBe(true)
  expect(hasMajority(needed - 1, nodes)).toBe(false)
})

test('policies: majority: two sides of a split never both have it', () => {
  for (let nodes = 1; nodes <= 16; nodes++) {
    for (let one = 0; one <= nodes; one++) {
      expect(hasMajority(one, nodes) && hasMajority(nodes - one, nodes)).toBe(false)
    }
  }
})
