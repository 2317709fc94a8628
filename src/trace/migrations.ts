/** Moves that an operator asked for, round by round. */
import { type Stamp, type TraceEvent, tell } from '../model/events/index.ts'
import type { MigrationEnded, MigrationStarted } from '../model/events/migration.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

/** Times in integer milliseconds. */
export type Migration = {
  readonly vm: VmId
  readonly source: HostId
  /** Where it was to go. */
  readonly target: HostId
  readonly method: MigrationStarted['method']
  readonly from: number
  /** Null while it is under way at the horizon. */
  readonly to: number | null
  /** How long the VM stood still for it; when it did not end well, until its end or the horizon. */
  readonly downtimeMs: number
  /** Pre-copy rounds that ended, the first is round 1; none when saved and resumed. */
  readonly rounds: readonly { readonly bytes: number; readonly ms: number }[]
  readonly outcome: 'done' | 'failed' | 'open'
  /** Why it failed. */
  readonly reason: string | null
  /** The event that began it. */
  readonly seq: Seq
}

/** In the order they began. A VM that is lost or turned off meanwhile ends its move. */
export const migrations = once(({ events, horizonMs }: Trace): readonly Migration[] => {
  const drafts: Draft[] = []
  const open = new Map<VmId, number>()
  for (const event of events) {
    if (!('vm' in event)) continue
    if (event.kind === 'migration-started') open.set(event.vm, drafts.push(begun(event)) - 1)
    const index = open.get(event.vm)
    const draft = index === undefined ? undefined : drafts[index]
    if (index === undefined || draft === undefined) continue
    const next = follow(draft, event)
    drafts[index] = next
    if (next.move.outcome !== 'open') open.delete(event.vm)
  }
  return drafts.map(({ move, stillFrom }) =>
    move.outcome === 'open' ? { ...move, downtimeMs: still(stillFrom, horizonMs) } : move,
  )
})

type Draft = { readonly move: Migration; readonly stillFrom: number | null }

function begun({ vm, source, target, method, at, seq }: MigrationStarted & Stamp): Draft {
  const result = { to: null, downtimeMs: 0, rounds: [], outcome: 'open', reason: null } as const
  return { move: { vm, source, target, method, from: at, ...result, seq }, stillFrom: null }
}

function follow(draft: Draft, event: TraceEvent): Draft {
  const { move, stillFrom } = draft
  switch (event.kind) {
    case 'precopy-round-ended': {
      const { bytes, ms } = event
      return { ...draft, move: { ...move, rounds: [...move.rounds, { bytes, ms }] } }
    }
    case 'move-stage-started':
      return { move, stillFrom: stillFrom ?? event.at }
    case 'migration-ended':
      return ended(draft, event.at, { ...arrival(event), downtimeMs: event.downtimeMs })
    case 'vm-boots-on':
      return ended(draft, event.at, { outcome: 'done' })
    case 'migration-failed':
      return ended(draft, event.at, { outcome: 'failed', reason: event.reason })
    case 'vm-hangs-on':
      return ended(draft, event.at, { outcome: 'done' })
    case 'vm-lost':
    case 'vm-terminated':
    case 'vm-crashed':
    case 'vm-powered-off':
    case 'vm-abandoned':
      return ended(draft, event.at, { outcome: 'failed', reason: tell(event) })
    default:
      return draft
  }
}

/** A VM that fits nowhere else comes back to where it was. */
function arrival({ source, target }: MigrationEnded): Partial<Migration> {
  return source === target ? { outcome: 'failed', reason: 'it came back' } : { outcome: 'done' }
}

function ended({ move, stillFrom }: Draft, to: number, result: Partial<Migration>): Draft {
  return { move: { ...move, to, downtimeMs: still(stillFrom, to), ...result }, stillFrom }
}

const still = (from: number | null, to: number): number => (from === null ? 0 : to - from)
