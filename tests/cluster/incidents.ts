/** Lines of a cluster that happen at a time, worded as the lab words them. */
import type { Incident, Profile } from '../../src/model/scenario/schema.ts'
import type { NetworkName } from '../../src/model/scenario/vocabulary.ts'

/** `2:00`, `1:02:03` or `2:00.5`, as milliseconds. */
export function instantMs(text: string): number {
  const [seconds = '0', minutes = '0', hours = '0'] = text.split(':').reverse()
  const whole = (Number(hours) * 60 + Number(minutes)) * 60
  return whole * 1_000 + Math.round(Number(seconds) * 1_000)
}

type Timeless<One> = One extends Incident ? Omit<One, 'atMs'> : never
type Reader = (found: Readonly<Record<string, string>>) => Timeless<Incident>

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^fail management server$/, () => ({ kind: 'management-server-fails' })],
  [/^return management server$/, () => ({ kind: 'management-server-returns' })],
  [
    /^(?<what>fail|return) chassis (?<chassis>\S+)$/,
    ({ what, chassis = '' }) => ({
      kind: what === 'fail' ? 'chassis-fails' : 'chassis-returns',
      chassis,
    }),
  ],
  [
    /^(?<what>fail|return) switch (?<name>\S+)$/,
    ({ what, name = '' }) => ({
      kind: what === 'fail' ? 'switch-fails' : 'switch-returns',
      switch: name,
    }),
  ],
  [/^freeze (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-hangs', host })],
  [/^reboot (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-reboots', host })],
  [
    /^slow (?<host>\S+) to (?<percent>\d+) %$/,
    ({ host = '', percent }) => ({ kind: 'host-slows', host, toPercent: Number(percent) }),
  ],
  [/^recover (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-recovers', host })],
  [/^add (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-joins', host })],
  [/^fail quorum disk$/, () => ({ kind: 'quorum-disk-fails' })],
  [/^return quorum disk$/, () => ({ kind: 'quorum-disk-returns' })],
  [/^repair quorum$/, () => ({ kind: 'quorum-repaired' })],
  [/^fail (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-fails', host })],
  [/^return (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-returns', host })],
  [/^isolate (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-isolates', host })],
  [/^reconnect (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-reconnects', host })],
  [
    /^(?<what>lose|heal) (?<network>\w+) network of (?<host>\S+)$/,
    ({ what, network = '', host = '' }) => ({
      kind: what === 'lose' ? 'network-fails' : 'network-heals',
      host,
      network: network as NetworkName,
    }),
  ],
  [
    /^(?<what>split off|join) (?<hosts>.+)$/,
    ({ what, hosts = '' }) => ({
      kind: what === 'join' ? 'network-joins' : 'network-splits',
      hosts: hosts.split(' '),
    }),
  ],
  [
    /^evacuate (?<host>\S+) (?<order>in parallel|one by one)$/,
    ({ host = '', order }) => ({
      kind: 'host-evacuates',
      host,
      order: order === 'in parallel' ? 'parallel' : 'serial',
    }),
  ],
  [/^resume (?<host>\S+)$/, ({ host = '' }) => ({ kind: 'host-resumes', host })],
  [/^crash (?<vm>\S+)$/, ({ vm = '' }) => ({ kind: 'guest-crashes', vm })],
  [/^hang (?<vm>\S+)$/, ({ vm = '' }) => ({ kind: 'guest-hangs', vm })],
  [/^reset (?<vm>\S+)$/, ({ vm = '' }) => ({ kind: 'guest-resets', vm })],
  [
    /^migrate (?<vm>\S+)( to (?<to>\S+))?$/,
    ({ vm = '', to }) => ({ kind: 'vm-migrates', vm, ...(to === undefined ? {} : { to }) }),
  ],
  [
    /^power on (?<vm>\S+)( on (?<on>\S+))?$/,
    ({ vm = '', on }) => ({ kind: 'vm-powers-on', vm, ...(on === undefined ? {} : { on }) }),
  ],
  [/^power off (?<vm>\S+)$/, ({ vm = '' }) => ({ kind: 'vm-powers-off', vm })],
  [
    /^demand of (?<vm>\S+)( (?<cpu>\d+) MHz)?( dirty (?<dirty>[\d.]+) MB\/s)?$/,
    ({ vm = '', cpu, dirty }) => ({
      kind: 'demand-changes',
      vm,
      ...(cpu === undefined ? {} : { cpuDemandMHz: Number(cpu) }),
      ...(dirty === undefined ? {} : { dirtyMBps: Number(dirty) }),
    }),
  ],
  [
    /^demand of (?<vm>\S+) follows (?<profile>.+)$/,
    ({ vm = '', profile = '' }) => ({ kind: 'demand-follows', vm, profile: profileFrom(profile) }),
  ],
  [
    /^spike (?<vm>\S+) to (?<to>\d+) (?<unit>%|MHz) for (?<time>\S+)$/,
    ({ vm = '', to, unit, time = '' }) => ({
      kind: 'demand-spikes',
      vm,
      ...(unit === '%' ? { toPercent: Number(to) } : { cpuDemandMHz: Number(to) }),
      forMs: instantMs(time),
    }),
  ],
]

/** `constant`, `daily`, or `burst to 300 % every 10:00 for 1:00`. */
export function profileFrom(text: string): Profile {
  const burst = /^burst to (\d+) % every (\S+) for (\S+)$/.exec(text)
  if (burst === null) return { kind: text === 'daily' ? 'daily' : 'constant' }
  const [, percent, every = '', time = ''] = burst
  const [everyMs, forMs] = [instantMs(every), instantMs(time)]
  return { kind: 'burst', everyMs, forMs, toPercent: Number(percent) }
}

const STORAGE: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(?<what>lose|heal) storage path of (?<host>\S+)( to (?<array>\S+))?$/,
    ({ what, host = '', array }) => ({
      kind: what === 'lose' ? 'storage-path-fails' : 'storage-path-heals',
      host,
      ...(array === undefined ? {} : { array }),
    }),
  ],
  [/^fail LUN (?<lun>\S+)$/, ({ lun = '' }) => ({ kind: 'lun-fails', lun })],
  [/^return LUN (?<lun>\S+)$/, ({ lun = '' }) => ({ kind: 'lun-returns', lun })],
  [/^fail array (?<array>\S+)$/, ({ array = '' }) => ({ kind: 'array-fails', array })],
  [/^return array (?<array>\S+)$/, ({ array = '' }) => ({ kind: 'array-returns', array })],
  [
    /^slow array (?<array>\S+) to (?<percent>\d+) %$/,
    ({ array = '', percent }) => ({ kind: 'array-slows', array, toPercent: Number(percent) }),
  ],
  [/^recover array (?<array>\S+)$/, ({ array = '' }) => ({ kind: 'array-recovers', array })],
]

export function incidentFrom(text: string): Timeless<Incident> {
  for (const [pattern, reader] of [...READERS, ...STORAGE]) {
    const found = pattern.exec(text)
    if (found !== null) return reader({ ...found.groups })
  }
  throw new Error(`a cluster does not know the incident "${text}"`)
}
