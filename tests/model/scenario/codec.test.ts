import { readdirSync, readFileSync } from 'node:fs'
import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { digest } from '../../../src/base/digest.ts'
import { stream } from '../../../src/base/random.ts'
import { decodeScenario, encodeScenario } from '../../../src/model/scenario/codec.ts'
import { DICTIONARY } from '../../../src/model/scenario/dictionary.ts'
import { LIMITS } from '../../../src/model/scenario/limits.ts'
import { sampleScenario } from '../../../src/model/scenario/sample.ts'
import { accepted, anyScenario, lines, small } from './documents.ts'

function told(link: string): string {
  const decoded = decodeScenario(link)
  return decoded.ok ? 'a scenario' : lines(decoded.problem).join('\n')
}

const DAMAGED = expect.stringContaining('The link is damaged')

test('scenario: codec: any scenario comes back as it was', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const scenario = anyScenario(seed)
    const decoded = decodeScenario(encodeScenario(scenario))
    expect(decoded, `seed ${seed}`).toEqual({ ok: true, value: scenario })
  }
})

test('scenario: codec: the largest sample comes back as it was', () => {
  const { hosts, luns, vms, incidents } = LIMITS
  const scenario = sampleScenario({ hosts, luns, vms, incidents })
  const code = encodeScenario(scenario)
  expect(code.length).toBeLessThan(LIMITS.linkLength)
  expect(decodeScenario(code)).toEqual({ ok: true, value: scenario })
})

test.each([1, 2, 3])('scenario: codec: size: a large cluster fits a link, seed %i', (seed) => {
  const scenario = sampleScenario({ hosts: 16, luns: 8, vms: 200, incidents: 10, seed })
  const { length } = encodeScenario(scenario)
  expect(length, `16 hosts, 8 LUNs, 200 VMs, 10 incidents: ${length} characters`).toBeLessThan(
    2_800,
  )
})

test('scenario: codec: size: the smallest scenario is a line', () => {
  expect(encodeScenario(accepted(small())).length).toBeLessThan(250)
})

test('scenario: codec: the order in which fields were written makes no other link', () => {
  const document = small()
  const reversed = Object.fromEntries(Object.entries(document).reverse())
  expect(encodeScenario(accepted(reversed))).toBe(encodeScenario(accepted(document)))
})

test.each([
  ['a whole address', (code: string) => `https://lab.example/app/?x=1#s=${code}`],
  ['a fragment', (code: string) => `#s=${code}`],
  ['a bare code', (code: string) => code],
  ['a fragment that goes on', (code: string) => `#s=${code}&t=210000`],
  [
    'a mail that broke the line',
    (code: string) => ` #s=${code.slice(0, 30)}\r\n ${code.slice(30)}\n`,
  ],
])('scenario: codec: opens %s', (_, written) => {
  const scenario = accepted(small())
  expect(decodeScenario(written(encodeScenario(scenario)))).toEqual({ ok: true, value: scenario })
})

const OLD = new URL('./old-links/', import.meta.url)

/** Links that people have. Never change a link; a new format or scenario version adds a file. */
const oldLink = (file: string) => JSON.parse(readFileSync(new URL(file, OLD), 'utf8'))

test.each(readdirSync(OLD))('scenario: codec: an old link opens for ever: %s', (file) => {
  const { link, scenario } = oldLink(file)
  const decoded = decodeScenario(link)
  expect(decoded.ok && decoded.value).toMatchObject(scenario)
})

const OTHERS = [...'0123456789abcdefABCXYZ-_&#=+%. ', '\u00e9', '\0']

test('scenario: codec: damage: no changed character gives another scenario', () => {
  const scenario = sampleScenario({ hosts: 2, luns: 1, vms: 3, incidents: 1 })
  const link = `#s=${encodeScenario(scenario)}`
  for (let index = 0; index < link.length; index++) {
    for (const other of OTHERS) {
      const decoded = decodeScenario(link.slice(0, index) + other + link.slice(index + 1))
      if (decoded.ok) expect(decoded.value, `${other} at ${index}`).toEqual(scenario)
    }
  }
})

test('scenario: codec: damage: nothing lost, doubled or swapped gives another scenario', () => {
  const scenario = sampleScenario({ hosts: 2, luns: 1, vms: 3, incidents: 1 })
  const code = encodeScenario(scenario)
  for (let index = 0; index < code.length; index++) {
    const [before, here, after] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)]
    const variants = [before, before + after, before + here + here + after, before + after + here]
    for (const variant of variants) {
      const decoded = decodeScenario(variant)
      if (decoded.ok) expect(decoded.value, `at ${index}`).toEqual(scenario)
    }
  }
})

test.each([
  ['nothing', '', DAMAGED],
  ['some other address', 'https://lab.example/', DAMAGED],
  ['a changed character', `${encodeScenario(accepted(small())).slice(0, -3)}xyz`, DAMAGED],
  ['check digits alone', '#s=100000000', DAMAGED],
  ['a later format', '#s=200000000abc', expect.stringContaining('another release')],
  [
    'too long a link',
    '#s='.padEnd(LIMITS.linkLength + 1, 'A'),
    'The link has 200,001 characters; at most 200,000 are read.',
  ],
])('scenario: codec: refused: %s', (_, link, sentence) => {
  expect(told(link)).toEqual(sentence)
})

/** A code whose check digits match, around any packed content. */
function forged(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const bytes = deflateSync(strToU8(text), { level: 9, dictionary: strToU8(DICTIONARY) })
  const payload = Buffer.from(bytes).toString('base64url')
  return `1${digest(payload).slice(-8)}${payload}`
}

test.each([
  ['no JSON', 'hello'],
  ['no tables', {}],
  ['a table without columns', [{}, [[3]]]],
  ['more rows than there may be', [{}, [[1e9, [['id', '', ['a']]]]]]],
  ['an endless field', [{}, [[1, [['a.'.repeat(1_000), '', [1]]]]]]],
  ['a bomb', `[{},[${'0'.repeat(9_000_000)}`],
])('scenario: codec: forged: %s is refused', (_, content) => {
  expect(told(forged(content))).toEqual(DAMAGED)
})

test.each([
  ['a prototype', [{ version: 1, title: 'x', platforms: [] }, [[1, [['__proto__.x', '', [1]]]]]]],
  [
    'codes of nothing',
    [
      { version: 1 },
      [
        [
          2,
          [
            ['id', 'zz?', ['a']],
            ['sockets', '1', []],
          ],
        ],
      ],
    ],
  ],
  ['steps from nothing', [{ version: 1 }, [[2, [['id', '', [5, 'a', 3]]]]]]],
  [
    'one long text in every row',
    [{ version: 1 }, [[2_000, [['id', '1'.repeat(2_000), ['x'.repeat(1e6)]]]]]],
  ],
])('scenario: codec: forged: %s is read like any other document, and refused', (_, content) => {
  expect(decodeScenario(forged(content)).ok).toBe(false)
})

test('scenario: codec: noise is never a scenario', () => {
  const random = stream(1, 'noise')
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (let index = 0; index < 300; index++) {
    const payload = Array.from({ length: 1 + random.integer(60) }, () => random.pick([...letters]))
    const text = payload.join('')
    expect(decodeScenario(`1${digest(text).slice(-8)}${text}`).ok).toBe(false)
  }
})
