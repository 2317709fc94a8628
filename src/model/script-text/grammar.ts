/**
 * Every sentence of the script. A word in braces is a slot, `{field}` or `{field:type}`; what else
 * an incident says that way stands in `fixed`. Of the sentences of a kind the first that says all
 * of an incident is the one that is written; those behind it are understood as well.
 */
import type { Incident } from '../scenario/schema.ts'

export type Kind = Incident['kind']
type Fixed = Readonly<Record<string, string>>

const BURST = 'burst to {profile.toPercent:whole} % every {profile.everyMs:length}'

const SENTENCES: Readonly<Record<Kind, readonly (string | readonly [string, Fixed])[]>> = {
  'host-fails': ['fail {host}'],
  'host-returns': ['return {host}'],
  'host-hangs': ['freeze {host}'],
  'host-reboots': ['reboot {host}'],
  'host-slows': ['slow {host} to {toPercent:whole} %'],
  'host-recovers': ['recover {host}'],
  'host-joins': ['add {host}'],
  'chassis-fails': ['fail chassis {chassis}'],
  'chassis-returns': ['return chassis {chassis}'],
  'switch-fails': ['fail switch {switch}'],
  'switch-returns': ['return switch {switch}'],
  'host-isolates': ['isolate {host}'],
  'host-reconnects': ['reconnect {host}'],
  'network-fails': ['lose {network} network of {host}'],
  'network-heals': ['heal {network} network of {host}'],
  'network-splits': ['split off {hosts}'],
  'network-joins': ['join {hosts}'],
  'host-evacuates': [
    ['evacuate {host} in parallel', { order: 'parallel' }],
    ['evacuate {host} one by one', { order: 'serial' }],
    ['evacuate {host}', { order: 'parallel' }],
  ],
  'host-resumes': ['resume {host}'],
  'storage-path-fails': ['lose storage path of {host}', 'lose storage path of {host} to {array}'],
  'storage-path-heals': ['heal storage path of {host}', 'heal storage path of {host} to {array}'],
  'lun-fails': ['fail LUN {lun}'],
  'lun-returns': ['return LUN {lun}'],
  'array-fails': ['fail array {array}'],
  'array-returns': ['return array {array}'],
  'array-slows': ['slow array {array} to {toPercent:whole} %'],
  'array-recovers': ['recover array {array}'],
  'guest-crashes': ['crash {vm}'],
  'guest-hangs': ['hang {vm}'],
  'guest-resets': ['reset {vm}'],
  'vm-migrates': ['migrate {vm}', 'migrate {vm} to {to:host}'],
  'vm-powers-on': ['power on {vm}', 'power on {vm} on {on:host}'],
  'vm-powers-off': ['power off {vm}'],
  'management-server-fails': ['fail management server'],
  'management-server-returns': ['return management server'],
  'quorum-disk-fails': ['fail quorum disk'],
  'quorum-disk-returns': ['return quorum disk'],
  'quorum-repaired': ['repair quorum'],
  'demand-changes': [
    'demand of {vm} {cpuDemandMHz:whole} MHz',
    'demand of {vm} {cpuDemandMHz:whole} MHz dirty {dirtyMBps:amount} MB/s',
    'demand of {vm} dirty {dirtyMBps:amount} MB/s',
  ],
  'demand-follows': [
    ['demand of {vm} follows constant', { 'profile.kind': 'constant' }],
    ['demand of {vm} follows daily', { 'profile.kind': 'daily' }],
    [`demand of {vm} follows ${BURST} for {profile.forMs:length}`, { 'profile.kind': 'burst' }],
  ],
  'demand-spikes': [
    'spike {vm} to {toPercent:whole} % for {forMs:length}',
    'spike {vm} to {cpuDemandMHz:whole} MHz for {forMs:length}',
  ],
}

export type SlotType =
  | 'host'
  | 'hosts'
  | 'vm'
  | 'lun'
  | 'array'
  | 'chassis'
  | 'switch'
  | 'network'
  | 'whole'
  | 'amount'
  | 'length'

export type Item = { readonly word: string } | { readonly field: string; readonly type: SlotType }

export type Sentence = {
  readonly kind: Kind
  readonly items: readonly Item[]
  readonly fixed: Fixed
}

/** In the order of the table. */
export const GRAMMAR: readonly Sentence[] = Object.entries(SENTENCES).flatMap(([kind, rows]) =>
  rows.map((row): Sentence => {
    const [template, fixed] = typeof row === 'string' ? [row, {}] : row
    return { kind: kind as Kind, items: template.split(' ').map(itemOf), fixed }
  }),
)

function itemOf(text: string): Item {
  const [, field, type] = /^\{([\w.]+)(?::(\w+))?\}$/.exec(text) ?? []
  return field === undefined ? { word: text } : { field, type: (type ?? field) as SlotType }
}

const byKind = new Map<Kind, readonly Sentence[]>()
for (const sentence of GRAMMAR) {
  byKind.set(sentence.kind, [...(byKind.get(sentence.kind) ?? []), sentence])
}

export const sentencesOf = (kind: Kind): readonly Sentence[] => byKind.get(kind) ?? []
