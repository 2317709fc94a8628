import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scenarioJsonSchema } from '../../../src/model/scenario/json-schema.ts'

const PUBLISHED = 'public/scenario.schema.json'

test('scenario: JSON Schema: the published file is the one that is generated', () => {
  const hint = `write it anew: npm run -s lab -- schema > ${PUBLISHED}`
  expect(readFileSync(PUBLISHED, 'utf8'), hint).toBe(scenarioJsonSchema())
})

test('scenario: JSON Schema: what has a default may be left out', () => {
  const schema = JSON.parse(scenarioJsonSchema())
  expect(schema.required).toEqual([
    'version',
    'title',
    'hosts',
    'arrays',
    'luns',
    'vms',
    'platforms',
  ])
  expect(schema.properties.hosts.items.properties.sockets.default).toBe(2)
})
