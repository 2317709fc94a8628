/** What is drawn, as headings and sentences, in the order in which one would tell it. */
import { inSeconds } from '../../../base/clock.ts'
import type {
  ClientSpec,
  HostSpec,
  LunSpec,
  RuleSpec,
  Scenario,
  VmSpec,
} from '../../../model/scenario/schema.ts'
import { printLine } from '../../../model/script-text/print.ts'
import { count, gigahertz, megabytes, number } from '../../format.ts'
import type { SelectedThing } from '../../stores/view.ts'

export type Entry = {
  readonly heading: string
  readonly thing: SelectedThing | null
  /** Sentences of its own. */
  readonly lines: readonly string[]
  /** What belongs to it, each with a name. */
  readonly items: readonly Item[]
}

export type Item = {
  readonly thing: SelectedThing | null
  readonly name: string
  readonly text: string
}

export type Chapter = { readonly title: string; readonly entries: readonly Entry[] }

export function summary({ hosts, luns, vms, clients, incidents }: Scenario): string {
  const parts = [
    count(hosts.length, 'host'),
    count(luns.length, 'LUN'),
    count(vms.length, 'VM'),
    count(clients.length, 'client'),
  ]
  const all = `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return `${all}; ${count(incidents.length, 'incident')} in the script.`
}

export function chapters(scenario: Scenario): readonly Chapter[] {
  const all: readonly Chapter[] = [
    { title: 'Hosts', entries: scenario.hosts.map((host) => hostEntry(scenario, host)) },
    { title: 'Storage', entries: scenario.luns.map((lun) => lunEntry(scenario, lun)) },
    { title: 'Clients', entries: listed(scenario.clients.map(clientItem)) },
    { title: 'Rules', entries: listed(scenario.rules.map(ruleItem)) },
    { title: 'Script', entries: listed(scenario.incidents.map(incidentItem)) },
  ]
  return all.filter(({ entries }) => entries.length > 0)
}

const listed = (items: readonly Item[]): readonly Entry[] =>
  items.length === 0 ? [] : [{ heading: '', thing: null, lines: [], items }]

function hostEntry({ vms }: Scenario, host: HostSpec): Entry {
  const own = vms.filter(({ home }) => home === host.id)
  return {
    heading: host.id,
    thing: { kind: 'host', id: host.id },
    lines: [`${machine(host)}${standing(host)}.`],
    items: own.length === 0 ? [] : own.map(vmItem),
  }
}

function machine(host: HostSpec): string {
  const { sockets, coresPerSocket, coreMHz, cpuFamily, ramMB } = host
  const cores = coresPerSocket === 1 ? '' : ` of ${coresPerSocket} cores`
  const cpus = `${count(sockets, 'CPU')}${cores}, ${gigahertz(coreMHz)} ${cpuFamily}`
  return `${cpus}; ${megabytes(ramMB)} of memory; ${count(host.storagePorts, 'storage port')}`
}

function standing({ chassis, switch: name }: HostSpec): string {
  return [
    ...(chassis ? [`; in chassis ${chassis}`] : []),
    ...(name ? [`; on switch ${name}`] : []),
  ].join('')
}

const vmItem = (vm: VmSpec): Item => ({
  thing: { kind: 'vm', id: vm.id },
  name: vm.id,
  text: `${vm.role}, ${megabytes(vm.ramMB)}, ${cpusOf(vm)}, on LUN ${vm.lun}${asked(vm)}`,
})

const cpusOf = ({ vcpus, cpuDemandMHz }: VmSpec): string =>
  `${count(vcpus, 'virtual CPU')} wanting ${number(cpuDemandMHz)} MHz`

function asked({ on, restartPriority, objective: { longestOutageMs } }: VmSpec): string {
  return [
    ...(on ? [] : [', off at 0:00']),
    ...(restartPriority === 'medium' ? [] : [`, restart priority ${restartPriority}`]),
    ...(longestOutageMs === undefined ? [] : [`, to be back within ${inSeconds(longestOutageMs)}`]),
  ].join('')
}

function lunEntry({ vms }: Scenario, lun: LunSpec): Entry {
  const on = vms.filter((vm) => vm.lun === lun.id).map(({ id }) => id)
  const what = lun.purpose === 'quorum' ? 'the quorum disk' : whoIsOn(on)
  const mounted = lun.mountedUnder === undefined ? '' : `; mounted under ${lun.mountedUnder}`
  const zoned = lun.hosts === undefined ? '' : `; seen by ${lun.hosts.join(', ')} only`
  return {
    heading: lun.id,
    thing: { kind: 'lun', id: lun.id },
    lines: [`${number(lun.sizeGB)} GB on array ${lun.array}: ${what}${mounted}${zoned}.`],
    items: [],
  }
}

const whoIsOn = (vms: readonly string[]): string =>
  vms.length === 0 ? 'no VM is drawn on it' : vms.join(', ')

const clientItem = ({ id, vm, protocol, sessions }: ClientSpec): Item => ({
  thing: { kind: 'client', id },
  name: id,
  text: `${count(sessions, 'session')} of ${vm} by ${protocol}`,
})

const ruleItem = ({ kind, vms }: RuleSpec): Item => ({
  thing: null,
  name: kind === 'keep-apart' ? 'Keep apart' : 'Keep together',
  text: vms.join(', '),
})

const incidentItem = (incident: Scenario['incidents'][number]): Item => {
  const [time = '', ...words] = printLine(incident).split(' ')
  return { thing: null, name: time, text: words.join(' ') }
}
