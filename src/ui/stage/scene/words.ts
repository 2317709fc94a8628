/** What a canvas says about hosts and VMs: on them, in tooltips and to a screen reader. */
import { assertNever } from '../../../base/assert.ts'
import type { StorageWords } from '../../../model/platform-sheet.ts'
import type { ClientSpec, HostSpec, PoolSpec, VmSpec } from '../../../model/scenario/schema.ts'
import {
  type BootStep,
  type Client,
  type Cluster,
  type DownPhase,
  type Host,
  isLinked,
  type MoveStage,
  serves,
  type Vm,
} from '../../../model/world.ts'
import type { Look } from '../../../trace/lanes.ts'
import { clock, percent } from '../../format.ts'
import { type HostMark, pausedWord } from '../canvas/host-marks.ts'

export type ChipWords = {
  readonly look: Look
  /** Empty where there is nothing to say: it runs. */
  readonly word: string
  /** The same in the room that a chip has, some 17 letters. */
  readonly brief: string
  /** More than fits the chip: a rule, a reason. */
  readonly why: string | null
}

/** What is drawn before a run has told anything of it. */
export const NOT_RUN = 'not run yet'

/** Slower by less than this cannot be felt and is not told. */
const NOTICEABLE = 1.02

export function chipWords(vm: Vm): ChipWords {
  const words = wordsOf(vm)
  if (vm.copies.length === 0) return words
  const copies = `a second copy runs without disk on ${vm.copies.join(', ')}`
  const why = words.why === null ? copies : `${words.why}; ${copies}`
  return { ...words, brief: words.brief === '' ? 'runs twice' : `${words.brief} ×2`, why }
}

function wordsOf({ state, slowdown, hung, stalled, unprotected }: Vm): ChipWords {
  if (stalled) return say('detect', 'waits for its disk', 'waits for disk')
  if (hung && state.kind !== 'moving') return say('detect', 'hangs, not noticed', 'hangs')
  switch (state.kind) {
    case 'running':
      if (slowdown > NOTICEABLE) {
        return say('slow', `${slowdown.toFixed(2)} times slower`, `${slowdown.toFixed(2)}× slower`)
      }
      return unprotected === null
        ? say('running', '')
        : because('running', 'unprotected', unprotected)
    case 'migrating': {
      const round = state.round === 0 ? '' : ` · round ${state.round}`
      return say('live', `moving live to ${state.target}${round}`, `to ${state.target}`)
    }
    case 'moving':
      return say(state.stage === 'switch-over' ? 'still' : 'saved', ...STAGE_WORDS[state.stage])
    case 'booting':
      return say('boot', ...BOOT_WORDS[state.step])
    case 'down':
      if (state.refusal !== null) return because('refused', 'does not fit', state.refusal)
      if (unprotected !== null && state.phase === 'decide') {
        return say('failover', 'down with its host', 'down with host')
      }
      return say(state.phase === 'detect' ? 'detect' : 'failover', ...DOWN_WORDS[state.phase])
    case 'crashed':
      return say('detect', 'stopped by itself, not noticed', 'stopped')
    case 'abandoned':
      return because('abandoned', 'given up', state.reason)
    case 'off':
      return say('off', 'off')
    case 'outside':
      return because('outside', 'cannot run here', state.rule)
    default:
      return assertNever(state)
  }
}

function say(look: Look, word: string, brief = word): ChipWords {
  return { look, word, brief, why: null }
}

function because(look: Look, word: string, why: string): ChipWords {
  return { look, word, brief: word, why }
}

type Words = readonly [word: string, brief?: string]

const DOWN_WORDS: Readonly<Record<DownPhase, Words>> = {
  detect: ['down, not noticed yet', 'not noticed'],
  decide: ['down, being placed', 'being placed'],
  storage: ['down, disk taken over', 'disk taken over'],
  register: ['down, being registered', 'being registered'],
}

const STAGE_WORDS: Readonly<Record<MoveStage, Words>> = {
  save: ['saving its memory', 'saving'],
  release: ['saved, disk released', 'disk released'],
  acquire: ['saved, disk taken over', 'disk taken over'],
  restore: ['restoring its memory', 'restoring'],
  'switch-over': ['standing still, switching over', 'standing still'],
}

const BOOT_WORDS: Readonly<Record<BootStep, Words>> = {
  boot: ['booting'],
  'disk-check': ['disk check'],
  application: ['application starts', 'starting'],
}

/** What else its platform keeps of a VM: the holder of its lock, its owners, its pool. */
export function vmDetails(
  vm: Vm,
  { possibleOwners: owners }: VmSpec,
  { access, pool }: { access: StorageWords['access']; pool: PoolSpec | undefined },
): string {
  if (access === 'reservation') {
    return owners.length === 0 ? '' : `, possible owners ${owners.join(', ')}`
  }
  const lock = vm.lock === null || vm.lock === vm.host ? '' : `, locked by ${vm.lock}`
  return pool === undefined ? lock : `${lock}, in pool ${pool.id}`
}

export const drawnVmName = (vm: Vm, lun: string): string => `${vm.id}, ${NOT_RUN}, on LUN ${lun}`

/** 'web-01, booting on host-1'. */
export function vmName(vm: Vm, host: string | null, lun: string): string {
  const { look, word, why } = chipWords(vm)
  const guard = vm.unprotected === null ? '' : ', unprotected'
  const what = look === 'running' ? `running${guard}` : `${word}${guard}`
  const reason = why === null ? '' : `: ${why}`
  return `${vm.id}, ${what}${reason}${host === null ? '' : ` on ${host}`}, on LUN ${lun}`
}

export type HostLook =
  | 'well'
  | 'role'
  | 'starting'
  | 'hung'
  | 'slow'
  | 'paused'
  | 'suspected'
  | 'failed'
  | 'awaited'
  | 'outside'

export type HostWords = {
  readonly look: HostLook
  readonly word: string
  /** The same in one short word, for a host seen from afar. */
  readonly brief: string
  readonly why: string | null
}

/** What a host is now: its trouble first, then what it does for the cluster. */
export function hostWords(
  host: Host,
  cluster: Cluster,
  access: StorageWords['access'] = 'reservation',
): HostWords {
  const tell = (look: HostLook, word: string, brief = word, why: string | null = null) => ({
    look,
    word,
    brief,
    why,
  })
  if (host.power === 'off') return tell('failed', `failed ${clock(host.since)}`, 'failed')
  if (host.power === 'hung') return tell('hung', `hangs ${clock(host.since)}`, 'hangs')
  if (host.power === 'starting') return tell('starting', 'starting')
  if (host.awaited !== 'no') {
    return tell('awaited', AWAITED_WORDS[host.awaited], undefined, host.rule)
  }
  if (host.membership === 'outside') return tell('outside', 'outside', undefined, host.rule)
  if (host.membership === 'suspected') return tell('suspected', 'suspected')
  if (host.membership === 'failed') {
    return host.since > 0
      ? tell('starting', 'joining')
      : tell('suspected', 'taken for dead', 'dead?')
  }
  if (host.membership === 'stopped') return tell('suspected', 'service stopped', 'stopped')
  if (host.unswitched !== null) return tell('suspected', 'switch is down', 'no switch')
  if (host.cut || !isLinked(host, 'management')) return tell('suspected', 'cut off')
  if (host.lostPaths.size > 0) {
    const arrays = [...host.lostPaths.keys()].join(', ')
    return tell('suspected', 'no storage path', 'no path', `no path to ${arrays}`)
  }
  if (host.paused) return tell('paused', pausedWord(access))
  if (host.cpuPercent < 100) return tell('slow', `CPU at ${host.cpuPercent} %`)
  if (cluster.quorum === host.id) return tell('role', 'owns quorum')
  if (cluster.coordinator === host.id) return tell('role', 'HA coordinator')
  if (cluster.primaries.length === 0) return tell('well', '')
  return tell('role', cluster.primaries.includes(host.id) ? 'HA primary' : 'HA secondary')
}

const AWAITED_WORDS = { waits: 'not added yet', 'being added': 'being added' } as const

export type HostTold = HostWords & {
  readonly vms: number
  readonly marks?: readonly HostMark[]
  readonly unrun?: boolean
}

/** 'host-1, HA coordinator, CPU 64 %, RAM 72 %, 3 VMs'. */
export function hostName(host: Host, spec: HostSpec, told: HostTold): string {
  const { vms, marks = [], unrun = false, ...words } = told
  const state = words.look === 'outside' ? 'outside the cluster' : words.word
  const why = words.why === null ? '' : `: ${words.why}`
  const rest = marks.map(({ text }) => text).filter((text) => !`${state}${why}`.includes(text))
  const { cpu, ram } = loads(host, spec)
  const measured = host.power === 'on' ? [`CPU ${percent(cpu)}`, `RAM ${percent(ram)}`] : []
  const load = unrun ? [NOT_RUN] : measured
  const count = `${vms} ${vms === 1 ? 'VM' : 'VMs'}`
  return [host.id, ...(state === '' ? [] : [state + why]), ...rest, ...load, count].join(', ')
}

/** What its CPUs can do now. */
export const presentMHz = (spec: HostSpec, cpuPercent: number): number =>
  (spec.sockets * spec.coresPerSocket * spec.coreMHz * cpuPercent) / 100

/** Shares of the host's capacity; above 1 where more is promised than there is. */
export function loads(
  { load, power, cpuPercent }: Host,
  spec: HostSpec,
): { readonly cpu: number; readonly ram: number } {
  if (power !== 'on') return { cpu: 0, ram: 0 }
  const capacity = presentMHz(spec, cpuPercent)
  return { cpu: load.cpuMHz / capacity, ram: load.ramMB / spec.ramMB }
}

export type Service = 'served' | 'waiting' | 'cut off'

/** The worst that befalls any of them; who has not asked yet of a dead VM will soon know. */
export function service(vm: Vm, clients: readonly (Client | undefined)[]): Service {
  const moving = vm.state.kind === 'moving'
  if (clients.some((client) => (client?.away ?? 0) > 0) || !(moving || serves(vm))) return 'cut off'
  return clients.some((client) => (client?.waiting ?? 0) > 0) ? 'waiting' : 'served'
}

/** 'clerks of web-01, 40 sessions by http, cut off'; several are told one after the other. */
export function clientsName(clients: readonly ClientSpec[], how: Service): string {
  const told = clients.map(
    ({ id, sessions, protocol }) =>
      `${id}, ${sessions} ${sessions === 1 ? 'session' : 'sessions'} by ${protocol}`,
  )
  return `${told.join('; ')}: ${how}`
}
