/** Putting parts into a scenario: new names, and homes for what comes from elsewhere. */
import type { Scenario, VmSpec } from '../../../model/scenario/schema.ts'
import { addHost, addLun, emptiestHost } from './add.ts'
import { withFields } from './change.ts'
import type { Clip } from './clip.ts'
import type { Named } from './many.ts'
import { namesIn } from './names.ts'

export type Pasted = { readonly scenario: Scenario; readonly things: readonly Named[] }

/** What a name of the clip is called where it is pasted: its copy, else what stands there. */
type Called = (name: string) => string | undefined

/**
 * Everything in the clip comes in under a free name of its series. A VM without its host or LUN
 * among the parts keeps those of the same name, else gets the emptiest host and the first LUN.
 */
export function paste(scenario: Scenario, clip: Clip): Pasted {
  const taken = new Set(namesIn(scenario))
  const named = new Map<string, string>()
  const copies = { ...clip, arrays: clip.arrays.filter((array) => isNew(scenario, clip, array.id)) }
  for (const { id } of Object.values(copies).flat() as readonly { readonly id: string }[]) {
    named.set(id, nextName(taken, id))
  }
  const copyOf = (id: string): string => named.get(id) ?? id
  let base = scenario
  if (clip.vms.length > 0) base = withPlaces(base, clip)
  const homes = calledAmong([...base.hosts], copies.hosts, named)
  const luns = calledAmong([...base.luns], copies.luns, named)
  const bare = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.map((row) => withFields(row, { id: copyOf(row.id), position: undefined }))
  const vms = copies.vms.map((vm) => pastedVm(base, vm, { copyOf, homes, luns }))
  const vmNames = calledAmong([...base.vms], copies.vms, named)
  const clients = bare(copies.clients).flatMap((client) => {
    const vm = vmNames(client.vm)
    return vm === undefined ? [] : [{ ...client, vm }]
  })
  const known = base.luns.filter((lun) => lun.purpose === 'vms' && lun.mountedUnder === undefined)
  const roots = calledAmong(known, copies.luns, named)
  const zoned = (hosts: readonly string[] | undefined) =>
    hosts?.flatMap((host) => homes(host) ?? [])
  const after = {
    ...base,
    hosts: [...base.hosts, ...bare(copies.hosts)],
    arrays: [...base.arrays, ...bare(copies.arrays)],
    luns: [
      ...base.luns,
      ...bare(copies.luns).map((lun) =>
        withFields(lun, {
          array: copyOf(lun.array),
          hosts: zoned(lun.hosts),
          purpose: 'vms',
          mountedUnder: roots(lun.mountedUnder ?? ''),
        }),
      ),
    ],
    vms: [...base.vms, ...vms],
    clients: [...base.clients, ...clients],
  }
  return { scenario: after, things: thingsOf({ ...copies, clients }, copyOf) }
}

/** An array of the same name that is alike is the same one. */
function isNew({ arrays }: Scenario, clip: Clip, id: string): boolean {
  const here = arrays.find((array) => array.id === id)
  const there = clip.arrays.find((array) => array.id === id)
  const alike =
    here?.link === there?.link &&
    here?.iops === there?.iops &&
    here?.bandwidthMBps === there?.bandwidthMBps
  return here === undefined || !alike
}

/** VMs need a host and a LUN: those that they bring, those that are there, or new ones. */
function withPlaces(scenario: Scenario, clip: Clip): Scenario {
  const hosts = scenario.hosts.length + clip.hosts.length
  const withHost = hosts > 0 ? scenario : addHost(scenario).scenario
  const hasLun = [...withHost.luns, ...clip.luns].some(({ purpose }) => purpose === 'vms')
  return hasLun ? withHost : addLun(withHost).scenario
}

type Row = { readonly id: string }

function calledAmong(
  there: readonly Row[],
  copies: readonly Row[],
  named: ReadonlyMap<string, string>,
): Called {
  const copied = new Set(copies.map(({ id }) => id))
  const known = new Set(there.map(({ id }) => id))
  return (name) => (copied.has(name) ? named.get(name) : known.has(name) ? name : undefined)
}

type Places = {
  readonly copyOf: (id: string) => string
  readonly homes: Called
  readonly luns: Called
}

function pastedVm(base: Scenario, vm: VmSpec, { copyOf, homes, luns }: Places): VmSpec {
  const among = (hosts: readonly string[]) => hosts.flatMap((host) => homes(host) ?? [])
  const first = base.luns.find(({ purpose }) => purpose === 'vms')?.id ?? ''
  return withFields(vm, {
    id: copyOf(vm.id),
    home: homes(vm.home) ?? emptiestHost(base) ?? '',
    lun: luns(vm.lun) ?? first,
    pool: base.pools.some(({ id }) => id === vm.pool) ? vm.pool : undefined,
    preferredOwners: among(vm.preferredOwners),
    possibleOwners: among(vm.possibleOwners),
  })
}

/** `web-01` is followed by `web-02`, and so is a copy of it. */
function nextName(taken: Set<string>, name: string): string {
  const [, stem = name, digits = ''] = /^(.*?)-?(\d*)$/.exec(name) ?? []
  for (let number = Number(digits || 1) + (taken.has(name) ? 1 : 0); ; number++) {
    const free = digits === '' && !taken.has(name) ? name : spelled(stem || name, number, digits)
    if (taken.has(free)) continue
    taken.add(free)
    return free
  }
}

const MOST_LETTERS = 36

const spelled = (stem: string, number: number, digits: string): string =>
  `${stem.slice(0, MOST_LETTERS)}-${String(number).padStart(digits.length, '0')}`.slice(0, 40)

function thingsOf(clip: Clip, copyOf: (id: string) => string): readonly Named[] {
  const of = (kind: Named['kind'], rows: readonly Row[]) =>
    rows.map(({ id }): Named => ({ kind, id: copyOf(id) }))
  const { hosts, luns, vms, clients } = clip
  return [
    ...of('host', hosts),
    ...of('lun', luns),
    ...of('vm', vms),
    ...clients.map(({ id }) => ({ kind: 'client', id }) as const),
  ]
}
