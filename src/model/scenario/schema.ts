/**
 * Scenario, version 1: what the user asks for. This file is the shape; `problems.ts` holds what a
 * shape cannot say (references, uniqueness, sums), `upgrades.ts` lifts older versions.
 *
 * Units stand in the names: MB are 10^6 bytes, GB 10^9, MHz 10^6 cycles, Ms integer milliseconds.
 */
import * as z from 'zod/mini'
import { incident, profile } from './incident-schema.ts'
import { LIMITS } from './limits.ts'
import { either, name, optional, quantity, text, unsigned, whole, words } from './schema-fields.ts'
import { PRIORITIES, PROTOCOLS, SCENARIO_VERSION, STORAGE_LINKS } from './vocabulary.ts'

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
  /** Under a folder of that LUN, where volumes have letters: it needs none of its own then. */
  mountedUnder: optional(name),
  /** Zoning: who has a path to it; left out, every host. */
  hosts: optional(z.array(name).check(z.maxLength(LIMITS.hosts))),
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
  /** May borrow what its parent has not reserved: of both resources, of neither, or of one. */
  expandable: either(z.union([z.boolean(), z.enum(['cpu', 'ram'])]), true),
})

const objective = z.strictObject({
  longestOutageMs: optional(whole(0, LIMITS.horizonMs)),
  slowestSpeed: optional(quantity(0.01, 1)),
})

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
