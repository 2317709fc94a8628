/** The smallest change that would have helped, as an edit of the scenario where it is one. */
import { platformSheet } from '../../../engine/catalogue.ts'
import { type Change, type Remedy, remedyWords } from '../../../model/remedy.ts'
import type { HostSpec, Scenario, VmSpec } from '../../../model/scenario/schema.ts'
import { addHost } from './add.ts'
import { changeHost, changeLun, changeVm } from './change.ts'
import { setOverride } from './compared.ts'
import { expandPool } from './pools.ts'
import { addIncident } from './script.ts'

export type Refusal = {
  /** The index of the pane that refused. */
  readonly pane: number
  readonly vm: string | null
  readonly atMs: number
  readonly remedy: Remedy
  /** VMs that ran there then, by host: who can be powered off to make room. */
  readonly running: ReadonlyMap<string, string>
}

export type Mend = {
  /** What a button says that it does. */
  readonly label: string
  readonly change: (scenario: Scenario) => Scenario
}

/** Null where a part of it is no edit of the cluster. */
export function mendOf(scenario: Scenario, refusal: Refusal): Mend | null {
  const parts = oncePerLimit(refusal.remedy).map((change) => partOf(scenario, refusal, change))
  const known = parts.flatMap((part) => part ?? [])
  if (known.length < parts.length) return null
  return {
    label: known.map(({ label }) => label).join(', '),
    change: (before) => known.reduce((now, { change }) => change(now), before),
  }
}

/** A limit counts for every host: raised for the one that needs most it is for the others. */
function oncePerLimit(remedy: Remedy): readonly Change[] {
  const limits = remedy.filter((change) => change.kind === 'more-at-once')
  const rising = limits.toSorted((a, b) => a.amount - b.amount)
  const most = new Map(rising.map((change) => [change.parameter, change]))
  return [...remedy.filter(({ kind }) => kind !== 'more-at-once'), ...most.values()]
}

/** What to do where no edit of the cluster does it. */
export const adviceOf = (remedy: Remedy): string =>
  remedy.every(({ kind }) => kind.endsWith('-back') || kind === 'host-resumes')
    ? `Let it be back before then, in the script: ${remedyWords(remedy)}`
    : `Change it where it stands: ${remedyWords(remedy)}`

function partOf(scenario: Scenario, refusal: Refusal, change: Change): Mend | null {
  switch (change.kind) {
    case 'memory':
      return ofHost(
        scenario,
        change.host,
        `Give ${change.host} ${change.amount} MB more`,
        (host) => ({
          ramMB: Math.ceil(host.ramMB + change.amount),
        }),
      )
    case 'less-memory':
      return ofVm(scenario, refusal, `${change.amount} MB less memory`, ({ ramMB }) => ({
        ramMB: Math.floor(ramMB - change.amount),
      }))
    case 'fewer-vcpus':
      return ofVm(scenario, refusal, `${change.amount} vCPU less`, ({ vcpus }) => ({
        vcpus: vcpus - change.amount,
      }))
    case 'less-memory-reserved':
      return ofVm(scenario, refusal, `${change.amount} MB less reserved`, (vm) => ({
        ramReservationMB: Math.max(0, Math.floor(vm.ramReservationMB - change.amount)),
      }))
    case 'less-cpu-reserved':
      return ofVm(scenario, refusal, `${change.amount} MHz less reserved`, (vm) => ({
        cpuReservationMHz: Math.max(0, Math.floor(vm.cpuReservationMHz - change.amount)),
      }))
    case 'pool-expandable':
      return {
        label: `Let ${remedyWords([change])}`,
        change: (now) => expandPool(now, change),
      }
    case 'possible-owner':
      return ofVm(scenario, refusal, `${change.host} as a possible owner`, (vm) => ({
        possibleOwners: [...vm.possibleOwners, change.host],
      }))
    case 'zoning':
      return zoned(scenario, change)
    case 'more-hosts':
      return moreHosts(change.amount)
    case 'fewer-slots':
      return powerOff(scenario, refusal, { amount: change.amount, host: null })
    case 'fewer-vms':
      return powerOff(scenario, refusal, change)
    case 'more-at-once':
      return withLimit(scenario, refusal, { key: change.parameter, by: change.amount })
    case 'more-letters':
      return raised(scenario, refusal, { of: 'count', by: change.amount })
    case 'host-limit':
      return raised(scenario, refusal, { of: 'hosts', by: change.amount })
    default:
      return null
  }
}

function ofHost(
  { hosts }: Scenario,
  id: string,
  label: string,
  patch: (host: HostSpec) => Partial<Omit<HostSpec, 'id'>>,
): Mend | null {
  const host = hosts.find((one) => one.id === id)
  return host ? { label, change: (now) => changeHost(now, id, patch(host)) } : null
}

function ofVm(
  { vms }: Scenario,
  { vm: id }: Refusal,
  what: string,
  patch: (vm: VmSpec) => Partial<Omit<VmSpec, 'id'>>,
): Mend | null {
  const vm = vms.find((one) => one.id === id)
  if (vm === undefined) return null
  return { label: `Give ${vm.id} ${what}`, change: (now) => changeVm(now, vm.id, patch(vm)) }
}

function zoned({ luns }: Scenario, { lun: id, host }: Extract<Change, { kind: 'zoning' }>) {
  const lun = luns.find((one) => one.id === id)
  if (lun?.hosts === undefined) return null
  const hosts = [...lun.hosts, host]
  return {
    label: `Zone ${id} to ${host}`,
    change: (now: Scenario) => changeLun(now, id, { hosts }),
  }
}

const moreHosts = (amount: number): Mend => ({
  label: `Add ${amount === 1 ? 'a host' : `${amount} hosts`} like the largest`,
  change: (now) => Array.from({ length: amount }).reduce<Scenario>(withLargest, now),
})

function withLargest(now: Scenario): Scenario {
  const largest = now.hosts.reduce<HostSpec | undefined>(
    (most, host) => (most === undefined || host.ramMB > most.ramMB ? host : most),
    undefined,
  )
  const { scenario, id } = addHost(now)
  if (largest === undefined) return scenario
  const { id: _, position: __, ...like } = largest
  return changeHost(scenario, id, like)
}

const BEFORE_MS = 1_000
const EFFORT = { disabled: 0, low: 1, medium: 2, high: 3 } as const

/** Those that matter least go a moment before: by restart priority, then the last ones first. */
function powerOff(
  { vms }: Scenario,
  { vm: asked, atMs, running }: Refusal,
  { amount, host }: { readonly amount: number; readonly host: string | null },
): Mend | null {
  const off = vms
    .filter(({ id }) => id !== asked && running.has(id))
    .filter(({ id }) => host === null || running.get(id) === host)
    .toReversed()
    .toSorted((a, b) => EFFORT[a.restartPriority] - EFFORT[b.restartPriority])
    .slice(0, amount)
    .map(({ id }) => id)
  if (off.length < amount) return null
  const before = Math.max(0, atMs - BEFORE_MS)
  return {
    label: `Power off ${off.join(', ')} just before`,
    change: (now) =>
      off.reduce((all, vm) => addIncident(all, { kind: 'vm-powers-off', atMs: before, vm }), now),
  }
}

/** The platform's limit of that kind; the pane then says that it goes beyond the vendor's. */
function raised(
  { platforms }: Scenario,
  { pane }: Refusal,
  { of, by }: { readonly of: 'count' | 'hosts'; readonly by: number },
): Mend | null {
  const compared = platforms[pane]
  const sheet = platformSheet(compared?.platform ?? '')?.parameters ?? {}
  const found = Object.entries(sheet).find(([, { limit, unit }]) => limit && unit === of)
  if (found === undefined) return null
  return withLimit({ platforms }, { pane }, { key: found[0], by })
}

/** A number of the platform's sheet, higher by so much. */
function withLimit(
  { platforms }: Pick<Scenario, 'platforms'>,
  { pane }: Pick<Refusal, 'pane'>,
  { key, by }: { readonly key: string; readonly by: number },
): Mend | null {
  const compared = platforms[pane]
  const parameter = platformSheet(compared?.platform ?? '')?.parameters[key]
  if (parameter === undefined) return null
  const { label, value: usual } = parameter
  const value = (compared?.overrides[key] ?? usual) + by
  return {
    label: `Raise “${label}” to ${value}`,
    change: (now) => setOverride(now, pane, { key, value }),
  }
}
