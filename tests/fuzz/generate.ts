/** Small scenarios by chance: tight, uneven, and with scripts that need not make sense. */

import { type Random, stream } from '../../src/base/random.ts'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { parseScenario } from '../../src/model/scenario/parse.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { NETWORKS, ORDERS, PROTOCOLS } from '../../src/model/scenario/vocabulary.ts'
import { ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { demandIncident, isDemand, profile } from './demand.ts'
import { hardwareIncidents, placed } from './hardware.ts'
import { withLimits } from './limits.ts'
import { withPools } from './pools.ts'
import { quorumIncidents, withQuorum } from './quorum.ts'
import { repairs } from './repairs.ts'
import { storageIncidents } from './storage.ts'

/** Incidents come before; after them there is time for every retry and slow boot. */
const SCRIPT_MS = 900_000
const HORIZON_MS = 4_200_000
const REPAIRED_MS = SCRIPT_MS + 60_000

export type Draft = { readonly [field: string]: unknown } & {
  readonly hosts: readonly { readonly id: string }[]
  readonly vms: readonly { readonly id: string; readonly home: string }[]
  readonly rules: readonly { readonly vms: readonly string[] }[]
  readonly clients: readonly { readonly vm: string }[]
  readonly incidents: readonly Readonly<Record<string, unknown>>[]
}

/** At most so many; the least is one host, one LUN and nothing else. */
type Size = {
  readonly hosts: number
  readonly luns: number
  readonly vms: number
  readonly incidents: number
}

const SIZES = {
  small: { hosts: 5, luns: 3, vms: 12, incidents: 8 },
  medium: { hosts: 12, luns: 12, vms: 60, incidents: 20 },
  large: { hosts: 32, luns: 40, vms: 300, incidents: 40 },
} as const satisfies Readonly<Record<string, Size>>

export type SizeName = keyof typeof SIZES

export const isSize = (name: string): name is SizeName => Object.hasOwn(SIZES, name)

/** The same seed and size, the same scenario. */
export function draftFor(seed: number, name: SizeName = 'small'): Draft {
  const size: Size = SIZES[name]
  const random = stream(seed, 'fuzz')
  const link = random.pick(['iscsi-1g', 'iscsi-1g', 'fc-2g'])
  const hosts = listOf(1 + random.integer(size.hosts), (index) =>
    host(random, `host-${index + 1}`, link),
  )
  const luns = listOf(1 + random.integer(size.luns), (index) => `lun-${index + 1}`)
  const names = { hosts: hosts.map(({ id }) => id), luns }
  const vms = listOf(random.integer(size.vms + 1), (index) => vm(random, `vm-${index + 1}`, names))
  const ids = vms.map(({ id }) => id)
  const draft = {
    version: 1,
    title: `fuzz ${seed}`,
    seed,
    horizonMs: HORIZON_MS,
    hosts: placed(stream(seed, 'fuzz', 'places'), hosts),
    arrays: [{ id: 'array-1', link, iops: random.pick([400, 2_000]), bandwidthMBps: 150 }],
    luns: luns.map((id) => ({
      id,
      array: 'array-1',
      ...zoning(seed, id, names.hosts),
      ...mounting(seed, id, luns),
    })),
    vms,
    startMinute: stream(seed, 'fuzz', 'time of day').integer(1_440),
    rules: rules(random, ids),
    incidents: [
      ...listOf(random.integer(size.incidents + 1), () => incident(random, names.hosts, ids)),
      ...hardwareIncidents(stream(seed, 'fuzz', 'hardware'), names.hosts),
      ...quorumIncidents(seed),
      ...storageIncidents(seed, { ...names, vms: ids }),
      ...repairs(seed, names, REPAIRED_MS),
    ],
    clients: clients(stream(seed, 'fuzz', 'clients'), ids),
    platforms: platforms(random, names.hosts)
      .map((one) => withLimits(one, seed))
      .map((one) => withQuorum(one, seed)),
    overrides: {
      ...(random.next() < 0.5 ? { hostBoot: random.pick([1, 5, 10, 20, 60]) } : {}),
      ...(random.next() < 0.2 ? { clusterJoin: random.pick([0, 15]) } : {}),
      diskCheckShare: random.pick([0, 0.03, 0.5]),
    },
  }
  return withPools(draft, seed)
}

/** Throws when the draft is no scenario: a mistake of the generator. */
export function scenarioOf(draft: Draft): Scenario {
  const parsed = parseScenario(draft)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value
}

const listOf = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

const rarely = (random: Random, part: number, fields: object): object =>
  random.next() < part ? fields : {}

function host(random: Random, id: string, storageLink: string) {
  return {
    id,
    storageLink,
    ramMB: random.pick([1_024, 2_048, 3_000, 4_096, 8_192]),
    sockets: random.pick([1, 2]),
    ...rarely(random, 0.1, { storageLink: 'fc-4g' }),
    ...rarely(random, 0.15, { cpuFamily: 'AMD Opteron' }),
  }
}

/** Most LUNs are zoned to every host; a few leave one out. */
function zoning(seed: number, lun: string, hosts: readonly string[]): object {
  const random = stream(seed, 'fuzz', 'zoning', lun)
  const left = random.pick(hosts)
  return rarely(random, 0.08, { hosts: hosts.filter((host) => host !== left) })
}

/** A few LUNs are mounted under the first, which has a letter of its own. */
function mounting(seed: number, lun: string, [root = '']: readonly string[]): object {
  const random = stream(seed, 'fuzz', 'mounting', lun)
  return lun === root ? {} : rarely(random, 0.25, { mountedUnder: root })
}

type Names = { readonly hosts: readonly string[]; readonly luns: readonly string[] }

function vm(random: Random, id: string, { hosts, luns }: Names) {
  const ramMB = random.pick([64, 256, 512, 512, 1_000, 1_024, 2_048, 3_600, 5_120])
  return {
    id,
    ramMB,
    home: random.pick(hosts),
    lun: random.pick(luns),
    on: random.next() < 0.85,
    cpuDemandMHz: random.pick([0, 300, 900, 2_800]),
    dirtyMBps: random.pick([0, 2, 15, 200]),
    workingSetMB: random.pick([0, 32, 200]),
    restartPriority: random.pick(['medium', 'medium', 'high', 'low', 'disabled']),
    preferredOwners: random.next() < 0.5 ? [] : shuffled(random, hosts),
    ...rarely(random, 0.2, { possibleOwners: shuffled(random, hosts) }),
    ...rarely(random, 0.1, { vcpus: 2 }),
    ...rarely(random, 0.1, { profile: profile(random) }),
    ...rarely(random, 0.2, { ramReservationMB: ramMB >> 1, cpuReservationMHz: 500 }),
  }
}

function shuffled(random: Random, items: readonly string[]): string[] {
  const keyed = items.map((item) => ({ item, key: random.next() }))
  const sorted = keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
  return sorted.slice(0, 1 + random.integer(items.length))
}

function clients(random: Random, vms: readonly string[]) {
  if (vms.length === 0) return []
  return listOf(random.integer(5), (index) => ({
    id: `client-${index + 1}`,
    vm: random.pick(vms),
    protocol: random.pick(PROTOCOLS),
    sessions: random.pick([1, 1, 3, 40]),
  }))
}

function rules(random: Random, vms: readonly string[]) {
  if (vms.length < 2) return []
  return listOf(random.integer(3), () => {
    const kind = random.pick(['keep-apart', 'keep-together'])
    const picked = shuffled(random, vms)
    return { kind, vms: picked.length > 1 ? picked : vms.slice(0, 2) }
  })
}

/** Few different instants, so that things coincide; often soon after one another. */
function incident(random: Random, hosts: readonly string[], vms: readonly string[]) {
  const seconds = random.pick([0, 30, 60, 60, 60, 300, 300, 600]) + random.pick([0, 0, 1, 3, 8, 20])
  const atMs = Math.min(SCRIPT_MS, seconds * 1_000 + random.pick([0, 0, 0, 500, 1, 137]))
  const [on, subject] = [random.pick(hosts), vms.length === 0 ? undefined : random.pick(vms)]
  const kind = random.pick(KINDS)
  if (kind === 'network-splits' || kind === 'network-joins') {
    return { atMs, kind, hosts: shuffled(random, hosts) }
  }
  if (kind === 'network-fails' || kind === 'network-heals') {
    return { atMs, kind, host: on, network: random.pick(NETWORKS) }
  }
  if (kind.startsWith('management-server')) return { atMs, kind }
  if (kind === 'host-evacuates') {
    return { atMs, kind, host: on, order: random.pick(ORDERS) }
  }
  if (kind === 'host-isolates' || kind === 'host-reconnects' || kind === 'host-resumes') {
    return { atMs, kind, host: on }
  }
  if (subject !== undefined && isDemand(kind)) return demandIncident(random, { atMs, vm: subject })
  if (subject === undefined || kind.startsWith('host')) {
    return { atMs, kind: kind === 'host-returns' ? kind : 'host-fails', host: on }
  }
  const about = { atMs, kind, vm: subject }
  if (kind === 'vm-migrates') return { ...about, ...rarely(random, 0.7, { to: on }) }
  if (kind === 'vm-powers-on') return { ...about, ...rarely(random, 0.4, { on }) }
  return about
}

const KINDS = [
  'host-isolates',
  'host-reconnects',
  'network-fails',
  'network-heals',
  'network-splits',
  'network-joins',
  'host-fails',
  'host-fails',
  'host-fails',
  'host-returns',
  'host-returns',
  'host-evacuates',
  'host-resumes',
  'guest-crashes',
  'guest-crashes',
  'guest-crashes',
  'guest-hangs',
  'guest-resets',
  'vm-migrates',
  'vm-migrates',
  'vm-powers-on',
  'vm-powers-off',
  'demand-changes',
  'demand-follows',
  'demand-spikes',
  'management-server-fails',
  'management-server-returns',
] as const

function platforms(random: Random, hosts: readonly string[]) {
  const storage = () => random.pick(['as-drawn', 'lun-per-vm', 'shared-volume'])
  return [
    {
      platform: VIRTUAL_SERVER,
      storage: storage(),
      settings: {
        quorumOwner: random.pick(hosts),
        failback: random.pick(['off', 'immediate', 'window']),
        failbackFrom: random.pick(['0', '1']),
        failbackTo: random.pick(['1', '23']),
      },
      overrides: {
        ...rarely(random, 0.2, { pendingTimeout: random.pick([2, 10, 20]) }),
        ...rarely(random, 0.1, { driveLetters: random.pick([0, 1, 2, 5]) }),
        ...rarely(random, 0.2, { restartThreshold: random.pick([0, 1]) }),
      },
    },
    {
      platform: ESX,
      storage: storage(),
      settings: {
        admissionControl: random.pick(['strict', 'relaxed']),
        drs: random.pick(['off', 'manual', 'partly', 'fully', 'fully']),
        slotRule: random.pick(['A', 'B']),
      },
      overrides: {
        ...rarely(random, 0.2, { failureDetection: 5 }),
        ...rarely(random, 0.5, { drsThreshold: random.pick([1, 5]), drsPeriod: 60 }),
      },
    },
    ...shuffled(random, OTHERS)
      .slice(0, 2)
      .map((platform) => ({ platform, storage: storage(), overrides: seldom(random, platform) })),
  ]
}

const OTHERS = PLATFORMS.map(({ id }) => id).filter((id) => id !== VIRTUAL_SERVER && id !== ESX)

/** Where the platform has such numbers: memory that may be swapped, an operator who has no delay. */
function seldom(random: Random, platform: string): object {
  const { parameters = {} } = PLATFORMS.find(({ id }) => id === platform) ?? {}
  const picked = Object.entries(rarely(random, 0.3, { residentShare: 0.5, register: 0 }))
  return Object.fromEntries(picked.filter(([key]) => Object.hasOwn(parameters, key)))
}
