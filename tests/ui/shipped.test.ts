import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsWith } from '../../src/engine/catalogue.ts'
import { readScenario } from '../../src/model/scenario/parse.ts'

const folder = new URL('../../public/scenarios/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

const REMEDY = 'to write out what a new default adds: UPDATE_SHIPPED=1 npx vitest run tests/ui'

// The app opens these as they stand, without the door.
test.each(files)('shipped: %s says everything that the door would add', (file) => {
  const path = new URL(file, folder)
  const text = readFileSync(path, 'utf8')
  const parsed = readScenario(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  if (process.env['UPDATE_SHIPPED'] === '1') {
    writeFileSync(path, `${JSON.stringify(parsed.value, null, 2)}\n`)
  } else {
    expect(JSON.parse(text), REMEDY).toStrictEqual(parsed.value)
  }
  expect(problemsWith(parsed.value)).toEqual([])
})
