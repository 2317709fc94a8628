import { inSeconds } from '../../base/clock.ts'
import type { HostId, VmId } from '../ids.ts'
import { type Remedy, remedyClause } from '../remedy.ts'
import type { Sum } from '../sum.ts'
import type { MoveStage } from '../world.ts'
import { type Family, nothing, setVm } from './family.ts'
import type { Candidate } from './vm.ts'

export type MigrationFact =
  | MigrationStarted
  | PrecopyRoundStarted
  | PrecopyRoundEnded
  | MoveStageStarted
  | MigrationStalled
  | { readonly kind: 'migration-goes-on'; readonly vm: VmId; readonly target: HostId }
  | MigrationEnded
  | MigrationFailed

/** `live`: the VM serves while its memory is copied. Saved or suspended it stands still. */
export type MigrationStarted = {
  readonly kind: 'migration-started'
  readonly vm: VmId
  readonly source: HostId
  readonly target: HostId
  readonly method: 'live' | 'save-and-resume' | 'suspend-and-resume'
  /** What an operator's choice of a target was made from; of DRS its recommendation tells. */
  readonly choice?: { readonly candidates: readonly Candidate[]; readonly rule: string }
}

/** Rounds count from 1; round 1 sends all memory. `bytes` of this round. */
export type PrecopyRoundStarted = {
  readonly kind: 'precopy-round-started'
  readonly vm: VmId
  readonly target: HostId
  readonly round: number
  readonly bytes: number
}

export type PrecopyRoundEnded = {
  readonly kind: 'precopy-round-ended'
  readonly vm: VmId
  readonly round: number
  readonly bytes: number
  readonly ms: number
  /** Memory that the guest wrote meanwhile, to be sent again. */
  readonly dirtiedBytes: number
}

/** The VM stands still from the first of these on until the migration ends. */
export type MoveStageStarted = {
  readonly kind: 'move-stage-started'
  readonly vm: VmId
  /** Whose the VM is in this stage. */
  readonly host: HostId
  readonly target: HostId
  readonly stage: MoveStage
  readonly what: string
}

/** Nothing of the VM travels until the network is back, or the move is given up. */
export type MigrationStalled = {
  readonly kind: 'migration-stalled'
  readonly vm: VmId
  readonly target: HostId
  readonly reason: string
}

export type MigrationEnded = {
  readonly kind: 'migration-ended'
  readonly vm: VmId
  readonly source: HostId
  readonly target: HostId
  /** How long the VM stood still, integer milliseconds. */
  readonly downtimeMs: number
}

/** `serving`: the VM goes on at the source as if nothing had been. */
export type MigrationFailed = {
  readonly kind: 'migration-failed'
  readonly vm: VmId
  readonly source: HostId
  readonly target: HostId
  readonly reason: string
  readonly serving: boolean
  /** Where its target could not take it: the smallest change that would have let it. */
  readonly remedy?: Remedy | null
  /** What was reckoned, where a sum refused it. */
  readonly sum?: Sum
}

export const migrationEvents: Family<MigrationFact> = {
  'migration-started': {
    tone: 'notice',
    apply(world, { vm, target, method, at }) {
      if (method !== 'live') return
      setVm(world, vm, { state: { kind: 'migrating', target, round: 0 }, since: at })
    },
    tell({ vm, source, target, method }) {
      if (method === 'live') return `${vm} starts to move live from ${source} to ${target}`
      const kept = method === 'save-and-resume' ? 'saved' : 'suspended'
      return `${vm} is to be ${kept} on ${source} and resumed on ${target}`
    },
  },
  'precopy-round-started': {
    tone: 'quiet',
    apply(world, { vm, target, round }) {
      setVm(world, vm, { state: { kind: 'migrating', target, round } })
    },
    tell: ({ vm, round, bytes }) => `round ${round} of ${vm} sends ${megabytes(bytes)}`,
  },
  'precopy-round-ended': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ vm, round, ms, dirtiedBytes }) =>
      `round ${round} of ${vm} took ${(ms / 1000).toFixed(1)} s; ` +
      `${megabytes(dirtiedBytes)} were written meanwhile`,
  },
  'move-stage-started': {
    tone: 'notice',
    apply(world, { vm, host, target, stage, at }) {
      // Saved or about to be it does not read its disk: it waits no more.
      const reads = stage === 'switch-over' ? {} : { stalled: false }
      setVm(world, vm, { state: { kind: 'moving', target, stage }, since: at, host, ...reads })
    },
    tell: ({ vm, what }) => `${vm} ${what}`,
  },
  'migration-stalled': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ vm, target, reason }) => `the move of ${vm} to ${target} stalls: ${reason}`,
  },
  'migration-goes-on': {
    tone: 'good',
    apply: nothing,
    tell: ({ vm, target }) => `the move of ${vm} to ${target} goes on`,
  },
  'migration-ended': {
    tone: 'good',
    apply: (world, { vm, target, at }) =>
      setVm(world, vm, { state: { kind: 'running' }, since: at, host: target }),
    tell: ({ vm, target, downtimeMs }) =>
      `${vm} runs on ${target} after standing still for ${inSeconds(downtimeMs)}`,
  },
  'migration-failed': {
    tone: 'trouble',
    apply(world, { vm, source, serving, at }) {
      if (serving) setVm(world, vm, { state: { kind: 'running' }, since: at, host: source })
    },
    tell: ({ vm, source, target, reason, serving, remedy }) =>
      `the move of ${vm} to ${target} fails: ${reason}${remedyClause(remedy)}` +
      (serving ? `; it goes on at ${source}` : ''),
  },
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
