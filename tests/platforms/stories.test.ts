/** Every golden story: a small cluster, a script, and the sentences that follow from them. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { goldenStory } from '../story.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const SUFFIX = '.story'

const platforms = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(platforms)('%s', (platform) => {
  const files = readdirSync(`${FOLDER}${platform}`).filter((name) => name.endsWith(SUFFIX))

  test.each(files.map((file) => [file.slice(0, -SUFFIX.length).replaceAll('-', ' '), file]))(
    `${platform}: %s`,
    (_situation, file) => {
      const { expected, actual } = goldenStory(`${FOLDER}${platform}/${file}`, platform)
      expect(actual).toEqual(expected)
    },
  )
})
