/**
 * Scenario, version 1: what the user asks for. This file is the shape; `problems.ts` holds what a
 * shape cannot say (references, uniqueness, sums), `upgrades.ts` lifts older versions.
 *
 * Units stand in the names: MB are 10^6 bytes, GB 10^9, MHz 10^6 cycles, Ms integer milliseconds.
 */
import * as z from 'zod/mini'
import { LIMITS } from './limits.ts'
import {
  NETWORKS,
  ORDERS,
  PRIORITIES,
  PROTOCOLS,
  SCENARIO_VERSION,
  STORAGE_LINKS,
} from './vocabulary.ts'

// zod's compiled fast path calls the Function constructor, which the app's content policy forbids.
z.config({ jitless: true })

const either = z._default
const optional = z.optional

const name = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
      'a name starts with a letter or digit and has letters, digits, ".", "_" and "-" only',
    ),
    z.maxLength(LIMITS.nameLength, `a name has at most ${LIMITS.nameLength} characters`),
  )

/** JSON reads -0 but does not write it: a scenario must come back from a link as it was. */
const unsigned = (value: number) => value + 0

const between = (low: number, high: number) =>
  [
    z.minimum(low, `must be at least ${low}`),
    z.maximum(high, `must be at most ${high}`),
    z.overwrite(unsigned),
  ] as const

const whole = (low: number, high: number) =>
  z.int(`must be a whole number from ${low} to ${high}`).check(...between(low, high))

const quantity = (low: number, high: number) =>
  z.number('must be a number').check(...between(low, high))

const text = (most: number) => z.string().check(z.maxLength(most))
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

const instantMs = whole(0, LIMITS.horizonMs)
const position = z
  .strictObject({ x: quantity(-1e5, 1e5), y: quantity(-1e5, 1e5) })
  .register(z.globalRegistry, {
    description: 'Where it stands on the canvas, in pixels at zoom 1.',
  })

const host = z.strictObject({
  id: name,
  sockets: either(whole(1, 32), 2),
  coresPerSocket: either(whole(1, 8), 1),
  coreMHz: either(whole(100, 10_000), 2_800),
  ramMB: either(whole(256, 1_048_576), 8_192),
  cpuFamily: either(words(60), 'Intel Xeon (NetBurst)'),
  storageLink: either(z.enum(STORAGE_LINKS), 'iscsi-1g'),
  storagePorts: either(whole(1, 8), 1),
  networkMbps: either(whole(10, 10_000), 1_000),
  chassis: optional(text(60)),
  rack: optional(text(60)),
  switch: optional(text(60)),
  position: optional(position),
})

const array = z.strictObject({
  id: name,
  link: either(z.enum(STORAGE_LINKS), 'iscsi-1g'),
  bandwidthMBps: either(whole(1, 10_000), 150),
  iops: either(whole(10, 1_000_000), 2_000),
  position: optional(position),
})

const lun = z.strictObject({
  id: name,
  array: name,
  sizeGB: either(whole(1, 65_536), 100),
  purpose: either(z.enum(['vms', 'quorum']), 'vms'),
  position: optional(position),
})

const shares = z.union([z.enum(['low', 'normal', 'high']), whole(1, 100_000)])

/** Part of a cluster's capacity; shares weigh as those of a VM with 4 CPUs and 16,384 MB. */
const pool = z.strictObject({
  id: name,
  parent: optional(name),
  cpuReservationMHz: either(whole(0, 32_000_000), 0),
  cpuLimitMHz: optional(whole(1, 32_000_000)),
  cpuShares: either(shares, 'normal'),
  ramReservationMB: either(whole(0, 104_857_600), 0),
  ramLimitMB: optional(whole(1, 104_857_600)),
  ramShares: either(shares, 'normal'),
  /** May borrow what its parent has not reserved. */
  expandable: either(z.boolean(), true),
})

const objective = z.strictObject({
  longestOutageMs: optional(whole(0, LIMITS.horizonMs)),
  slowestSpeed: optional(quantity(0.01, 1)),
})

/** How demand goes over time; percents are of the VM's own demand. */
const profile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('constant') }),
  z.strictObject({ kind: z.literal('daily') }),
  z.strictObject({
    kind: z.literal('burst'),
    everyMs: whole(10_000, 86_400_000),
    forMs: whole(1_000, 86_400_000),
    toPercent: whole(0, 10_000),
  }),
])

const vm = z.strictObject({
  id: name,
  role: either(words(30), 'server'),
  on: either(z.boolean(), true),
  vcpus: either(whole(1, 32), 1),
  ramMB: either(whole(16, 262_144), 1_024),
  diskGB: either(quantity(0.1, 16_384), 20),
  cpuDemandMHz: either(whole(0, 320_000), 400),
  profile: optional(profile),
  cpuReservationMHz: either(whole(0, 320_000), 0),
  cpuLimitMHz: optional(whole(1, 320_000)),
  cpuShares: either(shares, 'normal'),
  ramReservationMB: either(whole(0, 262_144), 0),
  ramLimitMB: optional(whole(16, 262_144)),
  ramShares: either(shares, 'normal'),
  dirtyMBps: either(quantity(0, 100_000), 2),
  workingSetMB: either(quantity(0, 262_144), 32),
  bootMs: optional(whole(0, 86_400_000)),
  applicationStartMs: optional(whole(0, 86_400_000)),
  home: name,
  lun: name,
  pool: optional(name),
  restartPriority: either(z.enum(PRIORITIES), 'medium'),
  preferredOwners: either(z.array(name).check(z.maxLength(LIMITS.hosts)), []),
  possibleOwners: either(z.array(name).check(z.maxLength(LIMITS.hosts)), []),
  objective: either(objective, {}),
})

const client = z.strictObject({
  id: name,
  vm: name,
  protocol: either(z.enum(PROTOCOLS), 'http'),
  sessions: either(whole(1, 100_000), 1),
  position: optional(position),
})

const rule = z.strictObject({
  kind: z.enum(['keep-together', 'keep-apart']),
  vms: z
    .array(name)
    .check(z.minLength(2, 'a rule names at least two VMs'), z.maxLength(LIMITS.vms)),
})

const someHosts = z
  .array(name)
  .check(z.minLength(1, 'names at least one host'), z.maxLength(LIMITS.hosts))

const incident = z.discriminatedUnion('kind', [
  z.strictObject({ atMs: instantMs, kind: z.literal('host-fails'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-returns'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-isolates'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-reconnects'), host: name }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('network-fails'),
    host: name,
    network: z.enum(NETWORKS),
  }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('network-heals'),
    host: name,
    network: z.enum(NETWORKS),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('network-splits'), hosts: someHosts }),
  z.strictObject({ atMs: instantMs, kind: z.literal('network-joins'), hosts: someHosts }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('host-evacuates'),
    host: name,
    order: z.enum(ORDERS),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-resumes'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('guest-crashes'), vm: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('guest-hangs'), vm: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('guest-resets'), vm: name }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('vm-migrates'),
    vm: name,
    to: optional(name),
  }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('vm-powers-on'),
    vm: name,
    on: optional(name),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('vm-powers-off'), vm: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('management-server-fails') }),
  z.strictObject({ atMs: instantMs, kind: z.literal('management-server-returns') }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('demand-changes'),
    vm: name,
    cpuDemandMHz: optional(whole(0, 320_000)),
    dirtyMBps: optional(quantity(0, 100_000)),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('demand-follows'), vm: name, profile }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('demand-spikes'),
    vm: name,
    toPercent: optional(whole(0, 10_000)),
    cpuDemandMHz: optional(whole(0, 320_000)),
    forMs: whole(1, LIMITS.horizonMs),
  }),
])

const overrides = either(z.record(text(60), z.number().check(z.overwrite(unsigned))), {})

const storage = z.union([
  z.enum(['as-drawn', 'lun-per-vm', 'shared-volume']),
  z.record(name, name).register(z.globalRegistry, {
    description: 'VM to LUN; LUNs that are not drawn are added to the first array.',
  }),
])

const compared = z.strictObject({
  platform: words(60),
  storage: either(storage, 'as-drawn'),
  settings: either(z.record(text(60), text(60)), {}),
  overrides,
})

const upTo = (most: number, what: string) => z.maxLength(most, `at most ${most} ${what}`)

export const scenarioSchema = z
  .strictObject({
    version: z.literal(SCENARIO_VERSION),
    title: words(LIMITS.titleLength),
    notes: either(text(LIMITS.notesLength), ''),
    seed: either(whole(0, 4_294_967_295), 1),
    horizonMs: either(whole(1_000, LIMITS.horizonMs), 600_000),
    /** Of the day at 0:00 of the run. */
    startMinute: either(whole(0, 1_439), 540),
    hosts: z.array(host).check(upTo(LIMITS.hosts, 'hosts')),
    arrays: z.array(array).check(upTo(LIMITS.arrays, 'arrays')),
    luns: z.array(lun).check(upTo(LIMITS.luns, 'LUNs')),
    vms: z.array(vm).check(upTo(LIMITS.vms, 'VMs')),
    clients: either(z.array(client).check(upTo(LIMITS.clients, 'clients')), []),
    rules: either(z.array(rule).check(upTo(LIMITS.rules, 'rules')), []),
    pools: either(z.array(pool).check(upTo(LIMITS.pools, 'resource pools')), []),
    incidents: either(z.array(incident).check(upTo(LIMITS.incidents, 'incidents')), []),
    platforms: z
      .array(compared)
      .check(z.minLength(1, 'at least one platform'), upTo(LIMITS.platforms, 'platforms')),
    overrides,
  })
  .register(z.globalRegistry, { description: 'A Failover Lab scenario, version 1.' })

type Deep<T> = T extends (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T

/** A whole scenario: every default filled in. */
export type Scenario = Deep<z.output<typeof scenarioSchema>>
export type HostSpec = Scenario['hosts'][number]
export type ArraySpec = Scenario['arrays'][number]
export type LunSpec = Scenario['luns'][number]
export type VmSpec = Scenario['vms'][number]
export type ClientSpec = Scenario['clients'][number]
export type RuleSpec = Scenario['rules'][number]
export type PoolSpec = Scenario['pools'][number]
export type Profile = NonNullable<VmSpec['profile']>
export type Incident = Scenario['incidents'][number]
export type ComparedPlatform = Scenario['platforms'][number]
