/** Lines of a cluster that say what there is. */
import { instantMs, profileFrom } from './incidents.ts'

export type Row = { readonly id: string; readonly [field: string]: unknown }

export type Draft = {
  readonly hosts: Row[]
  readonly vms: Row[]
  /** LUNs that VMs share, by name. */
  readonly luns: Map<string, readonly string[]>
  readonly incidents: object[]
  readonly rules: object[]
  readonly pools: object[]
  readonly clients: object[]
  readonly settings: Record<string, string>
  readonly overrides: Record<string, number>
  readonly array: Record<string, unknown>
  /** Hosts that a LUN is zoned to, by the LUN's name. */
  readonly zones: Map<string, readonly string[]>
  /** LUNs under which another is mounted, by the other's name. */
  readonly mounts: Map<string, string>
  /** Other arrays, each with the LUNs on it. */
  readonly arrays: Map<string, readonly string[]>
  quorum: string
  storage: string | null
  startMinute: number
  /** Profiles of VMs, by name. */
  readonly profiles: Map<string, object>
  seed: number
  horizonMs: number
}

/** Takes a line that is no host; false when it is one. */
export function setting(draft: Draft, [key = '', name = '']: readonly string[], tail: string) {
  const reader = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined
  reader?.(draft, tail, name)
  return reader !== undefined
}

type Setting = (draft: Draft, tail: string, name: string) => void

const SETTINGS: Readonly<Record<string, Setting>> = {
  quorum: (draft, tail) => {
    if (tail === 'majority-node-set') draft.settings['quorumType'] = tail
    else draft.quorum = tail
  },
  storage: (draft, tail) => {
    draft.storage = tail
  },
  seed: (draft, tail) => {
    draft.seed = Number(tail)
  },
  horizon: (draft, tail) => {
    draft.horizonMs = instantMs(tail)
  },
  client: ({ clients }, tail, id) => {
    const [protocol, vm, sessions = '1'] = tail.split(/\s+/)
    clients.push({ id, protocol, vm, sessions: Number(sessions) })
  },
  lun: ({ luns }, tail, name) => {
    luns.set(name, listOf(tail))
  },
  zone: ({ zones }, tail, name) => {
    zones.set(name, listOf(tail))
  },
  mount: ({ mounts }, tail, name) => {
    for (const lun of listOf(tail)) mounts.set(lun, name)
  },
  starts: (draft, tail) => {
    draft.startMinute = instantMs(tail) / 1_000
  },
  profile: ({ profiles }, tail, vm) => {
    profiles.set(vm, profileFrom(tail))
  },
  pool: ({ pools }, tail, id) => {
    pools.push({ id, ...fieldsOf(tail.split(/\s+/).filter(Boolean), POOL_WORDS) })
  },
  apart: ({ rules }, tail) => {
    rules.push({ kind: 'keep-apart', vms: listOf(tail) })
  },
  failback: ({ settings }, tail) => {
    const [failback = '', failbackFrom = '', failbackTo = ''] = tail.split(/\s+/)
    Object.assign(settings, { failback })
    if (failback === 'window') Object.assign(settings, { failbackFrom, failbackTo })
  },
  admission: ({ settings }, tail) => {
    settings['admissionControl'] = tail
  },
  below: ({ settings }, tail) => {
    settings['relaxedStatus'] = tail
  },
  isolation: ({ settings }, tail) => {
    settings['isolationResponse'] = tail
  },
  defender: ({ settings }, tail) => {
    settings['cutOffDefender'] = tail
  },
  autostart: ({ settings }, tail) => {
    settings['autoStart'] = tail
  },
  drs: ({ settings }, tail) => {
    settings['drs'] = tail
  },
  together: ({ rules }, tail) => {
    rules.push({ kind: 'keep-together', vms: listOf(tail) })
  },
  slots: ({ settings }, tail) => {
    settings['slotRule'] = tail
  },
  array: ({ array, arrays }, tail, name) => {
    if (name !== '') arrays.set(name, listOf(tail))
    else Object.assign(array, fieldsOf(tail.split(/\s+/), ARRAY_WORDS))
  },
  set: ({ overrides }, tail) => {
    for (const item of listOf(tail)) {
      const [key = '', value] = item.split(/\s+/)
      overrides[key] = Number(value)
    }
  },
}

export const hostFrom = ([id = '', ...words]: readonly string[]): Row => ({
  id,
  ...fieldsOf(words, HOST_WORDS),
})

export const vmsFrom = (home: string, text: string): readonly Row[] =>
  listOf(text).map((item) => {
    const [id = '', ...words] = item.split(/\s+/)
    return { id, home, ...fieldsOf(words, VM_WORDS) }
  })

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** How many words a field takes after its own, and what it makes of them. */
type Word = readonly [pattern: RegExp, after: number, make: (words: readonly string[]) => object]

const HOST_WORDS: readonly Word[] = [
  [/^\d+$/, 1, ([ramMB]) => ({ ramMB: Number(ramMB) })],
  [/^(iscsi|fc)-/, 0, ([storageLink]) => ({ storageLink })],
  [/^cpu$/, 1, ([, cpuFamily]) => ({ cpuFamily })],
  [/^cores$/, 1, ([, cores]) => ({ sockets: Number(cores) })],
  [/^chassis$/, 1, ([, chassis]) => ({ chassis })],
  [/^switch$/, 1, ([, name]) => ({ switch: name })],
  [/^network$/, 1, ([, mbps]) => ({ networkMbps: Number(mbps) })],
]

const ARRAY_WORDS: readonly Word[] = [
  [/^(iscsi|fc)-/, 0, ([link]) => ({ link })],
  [
    /^\d+$/,
    1,
    ([amount, unit]) => ({ [unit === 'IOPS' ? 'iops' : 'bandwidthMBps']: +`${amount}` }),
  ],
]

const VM_WORDS: readonly Word[] = [
  [/^\d+$/, 0, ([ramMB]) => ({ ramMB: Number(ramMB) })],
  [/^(high|medium|low|disabled)$/, 0, ([restartPriority]) => ({ restartPriority })],
  [/^off$/, 0, () => ({ on: false })],
  [/^vcpus$/, 1, ([, vcpus]) => ({ vcpus: Number(vcpus) })],
  [/^shares$/, 1, ([, cpuShares]) => ({ cpuShares })],
  [/^demand$/, 1, ([, cpuDemandMHz]) => ({ cpuDemandMHz: Number(cpuDemandMHz) })],
  [/^reserve$/, 1, ([, ramReservationMB]) => ({ ramReservationMB: Number(ramReservationMB) })],
  [/^dirty$/, 1, ([, rates = '']) => dirtying(rates)],
  [/^owners$/, 1, ([, owners = '']) => ({ preferredOwners: owners.split('>') })],
  [/^pool$/, 1, ([, pool]) => ({ pool })],
  [/^cpu$/, 1, ([, mhz]) => ({ cpuReservationMHz: Number(mhz) })],
  [/^cpu-limit$/, 1, ([, mhz]) => ({ cpuLimitMHz: Number(mhz) })],
  [/^ram-limit$/, 1, ([, mb]) => ({ ramLimitMB: Number(mb) })],
  [/^ram-shares$/, 1, ([, ramShares]) => ({ ramShares })],
  [/^possible$/, 1, ([, owners = '']) => ({ possibleOwners: owners.split('/') })],
]

const POOL_WORDS: readonly Word[] = [
  [/^in$/, 1, ([, parent]) => ({ parent })],
  [/^cpu$/, 1, ([, mhz]) => ({ cpuReservationMHz: Number(mhz) })],
  [/^cpu-limit$/, 1, ([, mhz]) => ({ cpuLimitMHz: Number(mhz) })],
  [/^shares$/, 1, ([, cpuShares]) => ({ cpuShares })],
  [/^reserve$/, 1, ([, mb]) => ({ ramReservationMB: Number(mb) })],
  [/^ram-limit$/, 1, ([, mb]) => ({ ramLimitMB: Number(mb) })],
  [/^ram-shares$/, 1, ([, ramShares]) => ({ ramShares })],
  [/^(fixed|expandable)$/, 0, ([word]) => ({ expandable: word === 'expandable' })],
  [/^(cpu|ram)-expandable$/, 0, ([word = '']) => ({ expandable: word.slice(0, 3) })],
]

/** `15/200`: MB/s and the working set in MB. */
function dirtying(rates: string) {
  const [dirtyMBps, workingSetMB] = rates.split('/').map(Number)
  return { dirtyMBps, workingSetMB }
}

function fieldsOf(words: readonly string[], known: readonly Word[]): object {
  const fields: object[] = []
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? ''
    const [, after, make] = known.find(([pattern]) => pattern.test(word)) ?? []
    if (after === undefined || make === undefined)
      throw new Error(`a cluster has no word "${word}"`)
    fields.push(make(words.slice(index, index + after + 1)))
    index += after + 1
  }
  return Object.assign({}, ...fields)
}
