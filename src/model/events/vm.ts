import type { HostId, VmId } from '../ids.ts'
import { type Remedy, remedyClause } from '../remedy.ts'
import type { Sum } from '../sum.ts'
import type { BootStep, DownPhase } from '../world.ts'
import { type Family, setVm } from './family.ts'

export type VmFact =
  | VmKeptOutside
  | VmTakenIn
  | VmUnprotected
  | { readonly kind: 'vm-runs-at-home'; readonly vm: VmId; readonly host: HostId }
  | VmLost
  | VmTerminated
  | { readonly kind: 'vm-crashed'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'vm-hangs'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'vm-hangs-on'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'vm-found-down'; readonly vm: VmId; readonly host: HostId }
  | VmWaits
  | VmPlaced
  | StartRefused
  | VmBoots
  | VmBootsOn
  | { readonly kind: 'vm-disk-check'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'vm-application-starts'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'vm-serves'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'vm-powered-off'; readonly vm: VmId; readonly host: HostId }
  | VmAbandoned

/** It runs on `host` alone, outside the cluster; `remedy` would have had it inside. */
export type VmUnprotected = {
  readonly kind: 'vm-unprotected'
  readonly vm: VmId
  readonly host: HostId
  readonly rule: string
  readonly remedy?: Remedy | null
}

export type VmKeptOutside = {
  readonly kind: 'vm-kept-outside'
  readonly vm: VmId
  readonly rule: string
  readonly remedy?: Remedy | null
}

/** The host that is its home has joined: it is off there, and an operator may power it on. */
export type VmTakenIn = {
  readonly kind: 'vm-taken-in'
  readonly vm: VmId
  readonly host: HostId
}

/** Nobody tries to start it any more; `remedy` where there was no place for it. */
export type VmAbandoned = {
  readonly kind: 'vm-abandoned'
  readonly vm: VmId
  readonly reason: string
  readonly remedy?: Remedy | null
}

/** Its host died. `saved`: its memory stands on disk and can be restored. */
export type VmLost = {
  readonly kind: 'vm-lost'
  readonly vm: VmId
  readonly host: HostId
  readonly memory: 'lost' | 'saved'
}

/** `aloneMs`: how long what is left of its boot would take with host and array to itself. */
type Boots = { readonly vm: VmId; readonly host: HostId; readonly aloneMs: number }
export type VmBoots = Boots & { readonly kind: 'vm-powered-on' | 'vm-reset' }
export type VmBootsOn = Boots & { readonly kind: 'vm-boots-on'; readonly step: BootStep }

/** Turned off by the cluster's own software on a host that is up; its memory is lost. */
export type VmTerminated = {
  readonly kind: 'vm-terminated'
  readonly vm: VmId
  readonly host: HostId
  readonly why: string
}

/** A VM that is down enters another phase of its way back, on `host` where that is known. */
export type VmWaits = {
  readonly kind: 'vm-waits'
  readonly vm: VmId
  readonly phase: Exclude<DownPhase, 'detect'>
  readonly host: HostId | null
  readonly why: string
}

/** Where a VM shall start: every candidate with what dropped it or its score. */
export type VmPlaced = {
  readonly kind: 'vm-placed'
  readonly vm: VmId
  readonly host: HostId
  readonly candidates: readonly Candidate[]
  /** What decided between equals, or how the one was picked. */
  readonly rule: string
}

export type Candidate = {
  readonly host: HostId
  readonly dropped: string | null
  readonly score: number | null
}

/** A start or move that a rule refused; the VM stays as it was, or down. */
export type StartRefused = {
  readonly kind: 'start-refused'
  readonly vm: VmId
  readonly host: HostId | null
  readonly what: 'restart' | 'power-on' | 'migration'
  readonly reason: string
  /** The smallest change that would have let it pass. */
  readonly remedy?: Remedy | null
  /** What was reckoned, where a sum refused it. */
  readonly sum?: Sum
}

/** Of a VM whose process is gone. */
const AT_REST = { hung: false, stalled: false, slowdown: 1 } as const

export const vmEvents: Family<VmFact> = {
  'vm-kept-outside': {
    tone: 'trouble',
    apply: (world, { vm, rule, at }) =>
      setVm(world, vm, { state: { kind: 'outside', rule }, since: at, host: null }),
    tell: ({ vm, rule, remedy }) => `${vm} cannot run here: ${rule}${remedyClause(remedy)}`,
  },
  'vm-taken-in': {
    tone: 'notice',
    apply: (world, { vm, host, at }) =>
      setVm(world, vm, { state: { kind: 'off' }, since: at, host }),
    tell: ({ vm, host }) => `${vm} can run now: its home ${host} is in the cluster`,
  },
  'vm-unprotected': {
    tone: 'trouble',
    apply: (world, { vm, host, rule }) => setVm(world, vm, { host, unprotected: rule }),
    tell: ({ vm, host, rule, remedy }) =>
      `${vm} is unprotected on ${host}: ${rule}${remedyClause(remedy)}`,
  },
  'vm-runs-at-home': {
    tone: 'quiet',
    apply: (world, { vm, host, at }) =>
      setVm(world, vm, { state: { kind: 'running' }, since: at, host, expected: true }),
    tell: ({ vm, host }) => `${vm} runs on ${host}`,
  },
  'vm-lost': {
    tone: 'trouble',
    apply: (world, { vm, memory, at }) =>
      setVm(world, vm, {
        state: { kind: 'down', phase: 'detect', refusal: null },
        since: at,
        expected: true,
        stalled: false,
        slowdown: 1,
        ...(memory === 'lost' ? { hung: false } : {}),
      }),
    tell: ({ vm, host, memory }) =>
      memory === 'saved'
        ? `${vm} stays saved on disk while ${host} is gone`
        : `${vm} is lost with ${host}`,
  },
  'vm-terminated': {
    tone: 'trouble',
    apply: (world, { vm, at }) =>
      setVm(world, vm, {
        state: { kind: 'down', phase: 'detect', refusal: null },
        since: at,
        expected: true,
        ...AT_REST,
      }),
    tell: ({ vm, host, why }) => `${vm} is turned off on ${host}: ${why}`,
  },
  'vm-crashed': {
    tone: 'trouble',
    apply: (world, { vm, at }) =>
      setVm(world, vm, {
        state: { kind: 'crashed' },
        since: at,
        expected: true,
        ...AT_REST,
      }),
    tell: ({ vm, host }) => `${vm} stops by itself on ${host}`,
  },
  'vm-hangs': {
    tone: 'trouble',
    apply(world, { vm, at }) {
      const state = world.vms.get(vm)?.state
      // The state of a guest that hangs begins anew, so that this event is what brought it.
      if (state !== undefined) setVm(world, vm, { state: { ...state }, since: at, hung: true })
    },
    tell: ({ vm, host }) => `${vm} hangs: it runs on ${host} and answers nobody`,
  },
  'vm-hangs-on': {
    tone: 'trouble',
    apply: (world, { vm, host, at }) =>
      setVm(world, vm, { state: { kind: 'running' }, since: at, host }),
    tell: ({ vm, host }) => `${vm} is restored on ${host} and hangs as before`,
  },
  'vm-reset': {
    tone: 'notice',
    apply: (world, { vm, host, at }) =>
      setVm(world, vm, {
        state: { kind: 'booting', step: 'boot' },
        since: at,
        host,
        expected: true,
        hung: false,
      }),
    tell: ({ vm, host }) => `${vm} is reset on ${host} and boots`,
  },
  'vm-found-down': {
    tone: 'notice',
    apply: (world, { vm, at }) =>
      setVm(world, vm, { state: { kind: 'down', phase: 'decide', refusal: null }, since: at }),
    tell: ({ vm, host }) => `${host} finds that ${vm} does not run: its resource has failed`,
  },
  'vm-waits': {
    tone: 'quiet',
    apply(world, { vm, phase, host, at }) {
      const state = { kind: 'down', phase, refusal: null } as const
      setVm(world, vm, { state, since: at, ...(host === null ? {} : { host }) })
    },
    tell: ({ vm, why }) => `${vm} ${why}`,
  },
  'vm-placed': {
    tone: 'quiet',
    apply(world, { vm, host, at }) {
      const state = world.vms.get(vm)?.state
      // Another place: what the last one refused is over.
      const refused = state?.kind === 'down' && state.refusal !== null
      const anew = refused ? { state: { ...state, refusal: null }, since: at } : {}
      setVm(world, vm, { host, ...anew })
    },
    tell: ({ vm, host, rule }) => `${vm} goes to ${host}: ${rule}`,
  },
  'start-refused': {
    tone: 'trouble',
    apply(world, { vm, reason, at }) {
      const state = world.vms.get(vm)?.state
      if (state?.kind !== 'down') return
      setVm(world, vm, { state: { ...state, phase: 'decide', refusal: reason }, since: at })
    },
    tell: ({ vm, host, what, reason, remedy }) =>
      `${what} of ${vm}${host === null ? '' : ` on ${host}`} is refused: ${reason}` +
      remedyClause(remedy),
  },
  'vm-powered-on': {
    tone: 'notice',
    apply: (world, { vm, host, at }) =>
      setVm(world, vm, { state: { kind: 'booting', step: 'boot' }, since: at, host, hung: false }),
    tell: ({ vm, host }) => `${vm} is powered on at ${host} and boots`,
  },
  'vm-boots-on': {
    tone: 'notice',
    apply: (world, { vm, host, step, at }) =>
      setVm(world, vm, { state: { kind: 'booting', step }, since: at, host }),
    tell: ({ vm, host }) => `${vm} is restored on ${host} and goes on booting`,
  },
  'vm-disk-check': {
    tone: 'notice',
    apply: (world, { vm, at }) =>
      setVm(world, vm, { state: { kind: 'booting', step: 'disk-check' }, since: at }),
    tell: ({ vm }) => `${vm} checks its disk before it goes on`,
  },
  'vm-application-starts': {
    tone: 'quiet',
    apply: (world, { vm, at }) =>
      setVm(world, vm, { state: { kind: 'booting', step: 'application' }, since: at }),
    tell: ({ vm }) => `${vm} has booted and starts its application`,
  },
  'vm-serves': {
    tone: 'good',
    apply: (world, { vm, host, at }) =>
      setVm(world, vm, { state: { kind: 'running' }, since: at, host, expected: true }),
    tell: ({ vm, host }) => `${vm} serves on ${host}`,
  },
  'vm-powered-off': {
    tone: 'notice',
    apply: (world, { vm, at }) =>
      setVm(world, vm, {
        state: { kind: 'off' },
        since: at,
        expected: false,
        ...AT_REST,
      }),
    tell: ({ vm }) => `${vm} is powered off as asked`,
  },
  'vm-abandoned': {
    tone: 'trouble',
    apply: (world, { vm, reason, at }) =>
      setVm(world, vm, {
        state: { kind: 'abandoned', reason },
        since: at,
        hung: false,
        stalled: false,
      }),
    tell: ({ vm, reason, remedy }) => `${vm} is given up: ${reason}${remedyClause(remedy)}`,
  },
}
