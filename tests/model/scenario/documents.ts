/** Documents for the tests of the door: a good one to spoil, and random ones with everything. */
import { type Random, stream } from '../../../src/base/random.ts'
import { parseScenario } from '../../../src/model/scenario/parse.ts'
import type { Problem } from '../../../src/model/scenario/problem.ts'
import { sampleScenario } from '../../../src/model/scenario/sample.ts'
import type { Scenario, VmSpec } from '../../../src/model/scenario/schema.ts'

/** The least that runs anything: two hosts, one LUN, two VMs. */
export function small() {
  return {
    version: 1 as unknown,
    title: 'Small',
    hosts: [{ id: 'host-1' }, { id: 'host-2' }] as Loose[],
    arrays: [{ id: 'array-1' }] as Loose[],
    luns: [{ id: 'lun-1', array: 'array-1' }] as Loose[],
    vms: [
      { id: 'web-01', home: 'host-1', lun: 'lun-1' },
      { id: 'sql-01', home: 'host-2', lun: 'lun-1' },
    ] as Loose[],
    clients: [] as Loose[],
    rules: [] as Loose[],
    pools: [] as Loose[],
    incidents: [] as Loose[],
    platforms: [{ platform: 'esx-3.0' }] as Loose[],
  }
}

export type Loose = Record<string, unknown>

/** `path: sentence` of every problem; empty when the document is a scenario. */
export function problemsOf(document: unknown): string[] {
  const parsed = parseScenario(document)
  return parsed.ok ? [] : lines(parsed.problem)
}

export const lines = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, sentence }) => (path === '' ? sentence : `${path}: ${sentence}`))

export function accepted(document: unknown): Scenario {
  const parsed = parseScenario(document)
  if (!parsed.ok) throw new Error(lines(parsed.problem).join('\n'))
  return parsed.value
}

const NAMES = ['web', 'Büro', '東京', 'x.y_z', 'constructor', '09', 'a-1', 'toString', 'ß-99']
const TEXTS = [
  '',
  'zwei Zeilen\nund mehr',
  '"quoted" \\ <b>',
  '\ud83d\ude00 and \ud800 alone',
  '\0',
]

/** A sample of random size with random names, texts and every field that may be left out. */
export function anyScenario(seed: number): Scenario {
  const random = stream(seed, 'any scenario')
  const size = {
    hosts: 1 + random.integer(5),
    luns: 1 + random.integer(4),
    vms: random.integer(12),
    incidents: random.integer(6),
    seed,
  }
  const sample = sampleScenario(size)
  const [first] = sample.vms
  const text = renamed(JSON.stringify(sample), first?.id ?? '', random)
  const document = JSON.parse(text) as Scenario
  return accepted({
    ...document,
    title: `T${random.pick(TEXTS)}`,
    notes: random.pick(TEXTS),
    overrides: random.integer(2) === 0 ? {} : { guestBoot: random.uniform(1, 100) },
    vms: document.vms.map((vm) => spoilt(vm, random)),
    platforms: [
      { platform: 'one', storage: storageOf(document.vms), settings: { a: 'b' } },
      { platform: 'two', overrides: { x: -1.5e-7, 'a b': 3 } },
    ],
  })
}

/** One VM everywhere under another name. */
function renamed(text: string, from: string, random: Random): string {
  const to = `${random.pick(NAMES)}${random.pick(['', '-9', '099', '.'])}`
  return from === '' ? text : text.replaceAll(`"${from}"`, JSON.stringify(to))
}

const storageOf = (vms: readonly VmSpec[]) =>
  Object.fromEntries(vms.filter((_, index) => index % 2 === 0).map(({ id }) => [id, `of-${id}`]))

function spoilt(vm: VmSpec, random: Random): Loose {
  const changes: Loose[] = [
    {},
    { vcpus: 2, ramLimitMB: 4_000, cpuShares: 1 + random.integer(9), ramShares: 'low' },
    { objective: { slowestSpeed: 0.5 }, preferredOwners: ['host-1'], on: false },
    { diskGB: 0.1 + random.next(), dirtyMBps: random.next() * 1e-6, workingSetMB: 1 / 3 },
    { role: 'ünïcode "role"', bootMs: 0, applicationStartMs: 1 },
  ]
  return { ...vm, ...random.pick(changes) }
}
