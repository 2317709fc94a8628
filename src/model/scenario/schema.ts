/**
 * Scenario, version 1: what the user asks for. This file is the shape; `problems.ts` holds what a
 * shape cannot say (references, uniqueness, sums), `upgrades.ts` lifts older versions.
 *
 * Units stand in the names: MB are 10^6 bytes, GB 10^9, MHz 10^6 cycles, Ms integer milliseconds.
 */
import * as z from 'zod'
import { LIMITS } from './limits.ts'
import { PRIORITIES, PROTOCOLS, SCENARIO_VERSION, STORAGE_LINKS } from './vocabulary.ts'

// zod's compiled fast path calls the Function constructor, which the app's content policy forbids.
z.config({ jitless: true })

const name = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
    'a name starts with a letter or digit and has letters, digits, ".", "_" and "-" only',
  )
  .max(LIMITS.nameLength, `a name has at most ${LIMITS.nameLength} characters`)

/** JSON reads -0 but does not write it: a scenario must come back from a link as it was. */
const unsigned = (value: number) => value + 0

const whole = (low: number, high: number) =>
  z
    .int(`must be a whole number from ${low} to ${high}`)
    .min(low, `must be at least ${low}`)
    .max(high, `must be at most ${high}`)
    .overwrite(unsigned)

const quantity = (low: number, high: number) =>
  z
    .number('must be a number')
    .min(low, `must be at least ${low}`)
    .max(high, `must be at most ${high}`)
    .overwrite(unsigned)

const instantMs = whole(0, LIMITS.horizonMs)
const position = z
  .strictObject({ x: quantity(-1e5, 1e5), y: quantity(-1e5, 1e5) })
  .describe('Where it stands on the canvas, in pixels at zoom 1.')

const host = z.strictObject({
  id: name,
  sockets: whole(1, 32).default(2),
  coresPerSocket: whole(1, 8).default(1),
  coreMHz: whole(100, 10_000).default(2_800),
  ramMB: whole(256, 1_048_576).default(8_192),
  cpuFamily: z.string().min(1).max(60).default('Intel Xeon (NetBurst)'),
  storageLink: z.enum(STORAGE_LINKS).default('iscsi-1g'),
  storagePorts: whole(1, 8).default(1),
  networkMbps: whole(10, 10_000).default(1_000),
  chassis: z.string().max(60).optional(),
  rack: z.string().max(60).optional(),
  switch: z.string().max(60).optional(),
  position: position.optional(),
})

const array = z.strictObject({
  id: name,
  link: z.enum(STORAGE_LINKS).default('iscsi-1g'),
  bandwidthMBps: whole(1, 10_000).default(150),
  iops: whole(10, 1_000_000).default(2_000),
  position: position.optional(),
})

const lun = z.strictObject({
  id: name,
  array: name,
  sizeGB: whole(1, 65_536).default(100),
  purpose: z.enum(['vms', 'quorum']).default('vms'),
  position: position.optional(),
})

const shares = z.union([z.enum(['low', 'normal', 'high']), whole(1, 100_000)])

const objective = z.strictObject({
  longestOutageMs: whole(0, LIMITS.horizonMs).optional(),
  slowestSpeed: quantity(0.01, 1).optional(),
})

const vm = z.strictObject({
  id: name,
  role: z.string().min(1).max(30).default('server'),
  on: z.boolean().default(true),
  vcpus: whole(1, 32).default(1),
  ramMB: whole(16, 262_144).default(1_024),
  diskGB: quantity(0.1, 16_384).default(20),
  cpuDemandMHz: whole(0, 320_000).default(400),
  cpuReservationMHz: whole(0, 320_000).default(0),
  cpuLimitMHz: whole(1, 320_000).optional(),
  cpuShares: shares.default('normal'),
  ramReservationMB: whole(0, 262_144).default(0),
  ramLimitMB: whole(16, 262_144).optional(),
  ramShares: shares.default('normal'),
  dirtyMBps: quantity(0, 100_000).default(2),
  workingSetMB: quantity(0, 262_144).default(32),
  bootMs: whole(0, 86_400_000).optional(),
  applicationStartMs: whole(0, 86_400_000).optional(),
  home: name,
  lun: name,
  restartPriority: z.enum(PRIORITIES).default('medium'),
  preferredOwners: z.array(name).max(LIMITS.hosts).default([]),
  objective: objective.default({}),
})

const client = z.strictObject({
  id: name,
  vm: name,
  protocol: z.enum(PROTOCOLS).default('http'),
  sessions: whole(1, 100_000).default(1),
  position: position.optional(),
})

const rule = z.strictObject({
  kind: z.enum(['keep-together', 'keep-apart']),
  vms: z.array(name).min(2, 'a rule names at least two VMs').max(LIMITS.vms),
})

const incident = z.discriminatedUnion('kind', [
  z.strictObject({ atMs: instantMs, kind: z.literal('host-fails'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-returns'), host: name }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('vm-migrates'),
    vm: name,
    to: name.optional(),
  }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('vm-powers-on'),
    vm: name,
    on: name.optional(),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('vm-powers-off'), vm: name }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('demand-changes'),
    vm: name,
    cpuDemandMHz: whole(0, 320_000).optional(),
    dirtyMBps: quantity(0, 100_000).optional(),
  }),
])

const overrides = z.record(z.string().max(60), z.number().overwrite(unsigned)).default({})

const storage = z.union([
  z.enum(['as-drawn', 'lun-per-vm', 'shared-volume']),
  z.record(name, name).describe('VM to LUN; LUNs that are not drawn are added to the first array.'),
])

const compared = z.strictObject({
  platform: z.string().min(1).max(60),
  storage: storage.default('as-drawn'),
  settings: z.record(z.string().max(60), z.string().max(60)).default({}),
  overrides,
})

export const scenarioSchema = z
  .strictObject({
    version: z.literal(SCENARIO_VERSION),
    title: z.string().min(1).max(LIMITS.titleLength),
    notes: z.string().max(LIMITS.notesLength).default(''),
    seed: whole(0, 4_294_967_295).default(1),
    horizonMs: whole(1_000, LIMITS.horizonMs).default(600_000),
    hosts: z.array(host).max(LIMITS.hosts, `at most ${LIMITS.hosts} hosts`),
    arrays: z.array(array).max(LIMITS.arrays, `at most ${LIMITS.arrays} arrays`),
    luns: z.array(lun).max(LIMITS.luns, `at most ${LIMITS.luns} LUNs`),
    vms: z.array(vm).max(LIMITS.vms, `at most ${LIMITS.vms} VMs`),
    clients: z.array(client).max(LIMITS.clients, `at most ${LIMITS.clients} clients`).default([]),
    rules: z.array(rule).max(LIMITS.rules, `at most ${LIMITS.rules} rules`).default([]),
    incidents: z
      .array(incident)
      .max(LIMITS.incidents, `at most ${LIMITS.incidents} incidents`)
      .default([]),
    platforms: z
      .array(compared)
      .min(1, 'at least one platform')
      .max(LIMITS.platforms, `at most ${LIMITS.platforms} platforms`),
    overrides,
  })
  .describe('A Failover Lab scenario, version 1.')

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
export type Incident = Scenario['incidents'][number]
export type ComparedPlatform = Scenario['platforms'][number]
