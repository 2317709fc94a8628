/** The script's incidents: faults, and what an operator does about them. */
import * as z from 'zod/mini'
import { LIMITS } from './limits.ts'
import { instantMs, name, optional, quantity, whole, words } from './schema-fields.ts'
import { NETWORKS, ORDERS } from './vocabulary.ts'

/** How demand goes over time; percents are of the VM's own demand. */
export const profile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('constant') }),
  z.strictObject({ kind: z.literal('daily') }),
  z.strictObject({
    kind: z.literal('burst'),
    everyMs: whole(10_000, 86_400_000),
    forMs: whole(1_000, 86_400_000),
    toPercent: whole(0, 10_000),
  }),
])

const someHosts = z
  .array(name)
  .check(z.minLength(1, 'names at least one host'), z.maxLength(LIMITS.hosts))

export const incident = z.discriminatedUnion('kind', [
  z.strictObject({ atMs: instantMs, kind: z.literal('host-fails'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-returns'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-hangs'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-reboots'), host: name }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('host-slows'),
    host: name,
    toPercent: whole(1, 99),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-recovers'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('host-joins'), host: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('chassis-fails'), chassis: words(60) }),
  z.strictObject({ atMs: instantMs, kind: z.literal('chassis-returns'), chassis: words(60) }),
  z.strictObject({ atMs: instantMs, kind: z.literal('switch-fails'), switch: words(60) }),
  z.strictObject({ atMs: instantMs, kind: z.literal('switch-returns'), switch: words(60) }),
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
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('storage-path-fails'),
    host: name,
    array: optional(name),
  }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('storage-path-heals'),
    host: name,
    array: optional(name),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('lun-fails'), lun: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('lun-returns'), lun: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('array-fails'), array: name }),
  z.strictObject({ atMs: instantMs, kind: z.literal('array-returns'), array: name }),
  z.strictObject({
    atMs: instantMs,
    kind: z.literal('array-slows'),
    array: name,
    toPercent: whole(1, 99),
  }),
  z.strictObject({ atMs: instantMs, kind: z.literal('array-recovers'), array: name }),
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
  z.strictObject({ atMs: instantMs, kind: z.literal('quorum-disk-fails') }),
  z.strictObject({ atMs: instantMs, kind: z.literal('quorum-disk-returns') }),
  z.strictObject({ atMs: instantMs, kind: z.literal('quorum-repaired') }),
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
