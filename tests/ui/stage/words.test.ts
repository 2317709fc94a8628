import { expect, test } from 'vitest'
import type { PlacedLun } from '../../../src/model/topology.ts'
import type { Cluster, Host, Lun, Vm, VmState } from '../../../src/model/world.ts'
import {
  chipWords,
  clientsName,
  hostName,
  hostWords,
  loads,
  service,
  vmName,
} from '../../../src/ui/stage/scene/words.ts'
import { lunWords } from '../../../src/ui/stage/scene/words-lun.ts'
import { drawn } from './drawn.ts'

const vm = (state: VmState, change: Partial<Vm> = {}): Vm => ({
  id: 'web-01',
  state,
  since: 0,
  host: 'host-1',
  expected: true,
  unprotected: null,
  hung: false,
  stalled: false,
  lock: null,
  copies: [],
  slowdown: 1,
  cpuDemandMHz: 400,
  dirtyMBps: 2,
  ...change,
})

const CHIPS: readonly (readonly [VmState, string, string])[] = [
  [{ kind: 'running' }, 'running', ''],
  [{ kind: 'off' }, 'off', 'off'],
  [{ kind: 'booting', step: 'boot' }, 'boot', 'booting'],
  [{ kind: 'booting', step: 'disk-check' }, 'boot', 'disk check'],
  [{ kind: 'booting', step: 'application' }, 'boot', 'application starts'],
  [{ kind: 'down', phase: 'detect', refusal: null }, 'detect', 'down, not noticed yet'],
  [{ kind: 'down', phase: 'decide', refusal: null }, 'failover', 'down, being placed'],
  [{ kind: 'down', phase: 'decide', refusal: 'no room' }, 'refused', 'does not fit'],
  [{ kind: 'abandoned', reason: 'no room' }, 'abandoned', 'given up'],
  [{ kind: 'outside', rule: 'one vCPU only' }, 'outside', 'cannot run here'],
  [{ kind: 'migrating', target: 'host-3', round: 0 }, 'live', 'moving live to host-3'],
  [{ kind: 'migrating', target: 'host-3', round: 2 }, 'live', 'moving live to host-3 · round 2'],
  [{ kind: 'moving', target: 'host-3', stage: 'save' }, 'saved', 'saving its memory'],
  [{ kind: 'moving', target: 'host-3', stage: 'restore' }, 'saved', 'restoring its memory'],
  [
    { kind: 'moving', target: 'host-3', stage: 'switch-over' },
    'still',
    'standing still, switching over',
  ],
]

test.each(CHIPS)('words: a chip that is %o looks %s and says "%s"', (state, look, word) => {
  expect(chipWords(vm(state))).toMatchObject({ look, word })
})

test('words: slower by what nobody feels is running, by more is told', () => {
  const running = (slowdown: number) => chipWords(vm({ kind: 'running' }, { slowdown }))
  expect(running(1.02).look).toBe('running')
  expect(running(1.4)).toMatchObject({ look: 'slow', word: '1.40 times slower' })
})

test('words: a chip has room for every brief word', () => {
  const briefs = CHIPS.map(([state]) => chipWords(vm(state)).brief)
  expect(briefs.filter((brief) => brief.length > 19)).toEqual([])
})

test('words: a VM is named with its state, its host and its LUN', () => {
  expect(vmName(vm({ kind: 'booting', step: 'boot' }), 'host-1', 'lun-1')).toBe(
    'web-01, booting on host-1, on LUN lun-1',
  )
  const refused = vm({ kind: 'down', phase: 'decide', refusal: '640 MB free' })
  expect(vmName(refused, 'host-1', 'lun-1')).toContain('does not fit: 640 MB free')
})

const CLUSTER: Cluster = {
  colour: 'none',
  reason: '',
  failover: null,
  quorum: 'host-1',
  coordinator: 'host-2',
  primaries: [],
}

const host = (change: Partial<Host> = {}): Host => ({
  id: 'host-3',
  power: 'on',
  since: 0,
  membership: 'member',
  networks: { management: true, heartbeat: true, vmotion: true },
  unswitched: null,
  unpowered: 'no',
  cpuPercent: 100,
  awaited: 'no',
  cut: false,
  lostPaths: new Map(),
  paused: false,
  rule: null,
  load: { cpuMHz: 2_800, cpuDemandMHz: 2_800, ramMB: 9_175 },
  ...change,
})

test.each<readonly [Partial<Host>, string]>([
  [{}, ''],
  [{ id: 'host-1' }, 'owns quorum'],
  [{ id: 'host-2' }, 'HA coordinator'],
  [{ id: 'host-1', power: 'off', since: 120_000 }, 'failed 2:00'],
  [{ id: 'host-1', power: 'hung', since: 120_000 }, 'hangs 2:00'],
  [{ cpuPercent: 40 }, 'CPU at 40 %'],
  [{ membership: 'outside', awaited: 'waits', rule: 'is added later' }, 'not added yet'],
  [{ power: 'starting' }, 'starting'],
  [{ membership: 'suspected' }, 'suspected'],
  [{ membership: 'failed' }, 'taken for dead'],
  [{ membership: 'failed', since: 300_000 }, 'joining'],
  [{ membership: 'outside', rule: 'a ninth node' }, 'outside'],
])('words: a host that is %o says "%s"', (change, word) => {
  expect(hostWords(host(change), CLUSTER).word).toBe(word)
})

test('words: a host is named with its state and its load, more than all of it included', () => {
  const [spec] = drawn(1, 1).hosts
  if (spec === undefined) throw new Error('no host')
  expect(loads(host(), spec)).toEqual({ cpu: 0.5, ram: 9_175 / 8_192 })
  const name = hostName(host(), spec, { ...hostWords(host(), CLUSTER), vms: 3 })
  expect(name).toBe('host-3, CPU 50 %, RAM 112 %, 3 VMs')
  const unrun = { ...hostWords(host(), CLUSTER), vms: 3, unrun: true }
  expect(hostName(host(), spec, unrun)).toBe('host-3, not run yet, 3 VMs')
  const outside = host({ membership: 'outside', rule: 'a ninth node' })
  expect(hostName(outside, spec, { ...hostWords(outside, CLUSTER), vms: 1 })).toContain(
    'outside the cluster: a ninth node',
  )
})

test('words: clients are served, wait, or are cut off', () => {
  const quiet = { id: 'clerks', waiting: 0, away: 0, bytesPerMs: 0 }
  expect(service(vm({ kind: 'migrating', target: 'host-3', round: 1 }), [quiet])).toBe('served')
  const moving = vm({ kind: 'moving', target: 'host-3', stage: 'acquire' })
  expect(service(moving, [quiet])).toBe('served')
  expect(service(moving, [quiet, { ...quiet, waiting: 3 }])).toBe('waiting')
  expect(service(vm({ kind: 'running' }), [{ ...quiet, away: 1, waiting: 3 }])).toBe('cut off')
  expect(service(vm({ kind: 'booting', step: 'boot' }), [undefined])).toBe('cut off')
  const clients = [{ id: 'clerks', vm: 'web-01', protocol: 'http', sessions: 40 }] as const
  expect(clientsName(clients, 'cut off')).toBe('clerks, 40 sessions by http: cut off')
})

const LUN: PlacedLun = {
  id: 'lun-1',
  array: 'array-1',
  sizeGB: 10,
  purpose: 'vms',
  drawn: true,
  vms: ['web-01', 'sql-01', 'app-01'],
}

const lun = (state: Lun['state'], owner: string | null): Lun => ({
  id: 'lun-1',
  state,
  owner,
  lost: false,
})

test('words: a VM that waits for its disk, or runs twice, says so', () => {
  expect(chipWords(vm({ kind: 'running' }, { stalled: true }))).toMatchObject({
    look: 'detect',
    word: 'waits for its disk',
  })
  const twice = chipWords(vm({ kind: 'running' }, { copies: ['host-2'] }))
  expect(twice.brief).toBe('runs twice')
  expect(twice.why).toBe('a second copy runs without disk on host-2')
})

test('words: a host says which arrays it does not reach', () => {
  const words = hostWords(host({ lostPaths: new Map([['array-1', 0]]) }), CLUSTER)
  expect(words).toEqual({
    look: 'suspected',
    word: 'no storage path',
    brief: 'no path',
    why: 'no path to array-1',
  })
})

test('words: a LUN says what lives on it and who has it', () => {
  const none = new Map<string, number>()
  expect(lunWords(lun('online', 'host-1'), LUN, { locks: none })).toEqual({
    line: '3 VMs · host-1',
    name: 'LUN lun-1, 3 VMs, owner host-1',
  })
  expect(lunWords(lun('pending', 'host-2'), LUN, { locks: none }).line).toBe('3 VMs · → host-2')
  expect(lunWords(lun('offline', null), { ...LUN, vms: [] }, { locks: none }).line).toBe('empty')
  const unrun = lunWords(lun('offline', null), LUN, { locks: none, unrun: true })
  expect(unrun.line).toBe('3 VMs')
  expect(unrun.name).toContain('not run yet')
})

test('words: a shared LUN counts its locks and names their holders', () => {
  const locks = new Map([
    ['host-3', 2],
    ['host-1', 1],
  ])
  const words = lunWords(lun('shared', null), { ...LUN, drawn: false }, { locks })
  expect(words.line).toBe('3 VMs · 3 locks')
  expect(words.name).toBe(
    'LUN lun-1, 3 VMs, 3 locks, host-3 holds 2 locks, host-1 holds 1 lock, ' +
      'added by the storage layout',
  )
})

test('ui: stage: a VM outside the cluster runs and says that nobody guards it', () => {
  const rule = 'a cluster has at most 8 hosts here'
  const alone = vm({ kind: 'running' }, { unprotected: rule })
  expect(chipWords(alone)).toMatchObject({ look: 'running', brief: 'unprotected', why: rule })
  const name = 'web-01, running, unprotected: a cluster has at most 8 hosts here on host-1'
  expect(vmName(alone, 'host-1', 'lun-a')).toContain(name)
  const off = vm({ kind: 'off' }, { unprotected: rule })
  expect(vmName(off, null, 'lun-a')).toContain('web-01, off, unprotected')
})
