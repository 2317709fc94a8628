import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Absolute path of something in the clone. */
export const inRoot = (...parts) => join(root, ...parts)

/** The start of a command line that runs an installed tool with this same Node. */
export const node = process.execPath
export const tools = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
}
