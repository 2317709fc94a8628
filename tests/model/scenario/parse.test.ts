import { expect, test } from 'vitest'
import { LIMITS } from '../../../src/model/scenario/limits.ts'
import { problemsOfEdit, readScenario } from '../../../src/model/scenario/parse.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { accepted, lines, problemsOf, small } from './documents.ts'

function read(text: string): string[] {
  const parsed = readScenario(text)
  return parsed.ok ? [] : lines(parsed.problem)
}

test('scenario: parse: every default is filled in', () => {
  const parsed = readScenario(JSON.stringify(small()))
  expect(parsed.ok && parsed.value.hosts[0]).toEqual({
    id: 'host-1',
    sockets: 2,
    coresPerSocket: 1,
    coreMHz: 2_800,
    ramMB: 8_192,
    cpuFamily: 'Intel Xeon (NetBurst)',
    storageLink: 'iscsi-1g',
    storagePorts: 1,
    networkMbps: 1_000,
  })
})

test('scenario: parse: a byte order mark does no harm', () => {
  expect(read(`\ufeff${JSON.stringify(small())}`)).toEqual([])
})

test('scenario: parse: minus zero is zero', () => {
  const text = JSON.stringify({ ...small(), seed: 7 }).replace('"seed":7', '"seed":-0')
  const parsed = readScenario(text)
  expect(parsed.ok && Object.is(parsed.value.seed, 0)).toBe(true)
})

test.each([
  ['nothing', ' \n', 'The text is empty; a scenario in JSON should stand here.'],
  [
    'a comma too many',
    '{\n  "a": 1,\n}',
    'line 3, column 1 needs a name in double quotes, not "}"',
  ],
  [
    'a comma too few',
    '{"a": 1\n "b": 2}',
    'line 2, column 2 needs a comma or a closing bracket, not "\\"b\\""',
  ],
  [
    'single quotes',
    "{'a': 1}",
    'line 1, column 2 needs a name in double quotes or "}", not "\'a\'"',
  ],
  ['a comment', '{} // done', 'line 1, column 4 needs nothing more, not "//"'],
  [
    'an end that is missing',
    '[{"a": [1, 2',
    'line 1, column 13 needs a comma or a closing bracket, not the end of the text',
  ],
  [
    'a quotation that stays open',
    '{"a": "b}',
    'line 1, column 7 opens a quotation that does not close',
  ],
  ['a line break in a text', '{"a": "b\nc"}', 'line 1, column 7 needs a value, not "\\"b\\nc\\""'],
  ['a number that is none', '{"a": 01}', 'line 1, column 7 needs a value, not "01"'],
  ['a colon that is missing', '{"a" 1}', 'line 1, column 6 needs a colon, not "1"'],
  [
    'brackets that do not match',
    '{"a": [1}',
    'line 1, column 9 needs a comma or a closing bracket, not "}"',
  ],
])('scenario: parse: not JSON: %s', (_, text, sentence) => {
  expect(read(text)).toEqual([expect.stringContaining(sentence)])
})

test.each([
  ['a list', '[]'],
  ['a number', '5'],
  ['null', 'null'],
])('scenario: parse: %s is no scenario', (_, text) => {
  expect(read(text)).toEqual(['A scenario is a JSON object with version, title, hosts and so on.'])
})

test.each([
  ['missing', undefined, 'version: is missing: must be 1'],
  ['a text', '1', 'version: must be 1, not "1"'],
  ['a fraction', 0.5, 'version: must be 1, not 0.5'],
  ['negative', -1, 'version: must be 1, not -1'],
])('scenario: parse: version: %s is refused beside the other problems', (_, version, sentence) => {
  const problems = problemsOf({ ...small(), version, title: 5 })
  expect(problems).toEqual([sentence, 'title: must be text, not 5'])
})

test('scenario: parse: version: a newer one is refused politely and alone', () => {
  expect(problemsOf({ version: 7, everything: 'else' })).toEqual([
    'version: This scenario was written by a newer Failover Lab (version 7; this one reads up to 1). Nothing was changed. Open it with a newer release.',
  ])
})

test('scenario: parse: hostile: too long a text is not even read', () => {
  expect(read(' '.repeat(LIMITS.documentLength + 1))).toEqual([
    'The document has 4,000,001 characters, more than the 4,000,000 characters allowed.',
  ])
})

test('scenario: parse: hostile: a deep text is refused without a crash', () => {
  const deep = '['.repeat(500_000) + ']'.repeat(500_000)
  expect(read(`{"version":1,"title":${deep}}`)).toEqual([
    'The document nests deeper than 20 levels.',
  ])
  expect(read('['.repeat(500_000))).toEqual([expect.stringContaining('not the end of the text')])
})

test('scenario: parse: hostile: an endless list is refused without a reading of each entry', () => {
  expect(read(`{"version":1,"hosts":[${'1,'.repeat(500_000)}1]}`)).toEqual([
    'The document has a list of 500,001 entries, more than the 10,000 allowed.',
  ])
})

test('scenario: parse: hostile: one long value named again and again is refused', () => {
  const notes = 'n'.repeat(100_000)
  const vms = Array.from({ length: 100 }, () => ({ id: notes }))
  expect(problemsOf({ ...small(), vms })).toEqual([
    'The document is larger than the 4,000,000 characters allowed.',
  ])
})

test('scenario: parse: hostile: a list that contains itself is refused', () => {
  const round: unknown[] = []
  round.push(round)
  expect(problemsOf({ ...small(), vms: round })).toEqual([
    'The document nests deeper than 20 levels.',
  ])
})

test('scenario: parse: hostile: no key reaches the prototype of anything', () => {
  const text = JSON.stringify(small()).replace('"esx-3.0"', '"esx-3.0","overrides":{"__proto__":1}')
  expect(read(text)).toEqual(['The document has a key "__proto__", which nothing has.'])
  expect(read('{"version":1,"__proto__":{"title":"x"}}')).toHaveLength(1)
  expect(({} as { title?: string }).title).toBeUndefined()
})

const passed = accepted(small())
const sql = passed.vms[1] as Scenario['vms'][number]

test.each<readonly [string, Partial<Scenario>]>([
  ['of nothing', {}],
  ['of a field', { vms: [{ ...sql, ramMB: 1 }] }],
  ['of a name that others use', { hosts: passed.hosts.slice(1) }],
  ['of all that a table must hold', { platforms: [] }],
  ['of the script', { incidents: [{ kind: 'host-fails', atMs: 9e9, host: 'host-3' }] }],
])('scenario: parse: an edit %s has the problems that the whole has', (_, change) => {
  const wanted = { ...passed, ...change }
  expect(lines(problemsOfEdit(wanted, passed))).toEqual(problemsOf(wanted))
})
