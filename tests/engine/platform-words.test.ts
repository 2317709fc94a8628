import { expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { PLATFORM_WORDS } from '../../src/engine/platform-words.ts'

test('platform words: what the first screen says of each is what its sheet says, in its order', () => {
  const said = PLATFORMS.map(({ parameters: _, choices: __, causes: ___, ...words }) => words)
  expect(PLATFORM_WORDS).toEqual(said)
})
