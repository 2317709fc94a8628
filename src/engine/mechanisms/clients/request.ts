/** One request over TCP: sent again and again until the VM hears it or somebody loses patience. */
import type { Process } from '../../kernel/process.ts'
import { type ResendRule, resendSchedule } from '../../physics/tcp.ts'
import { msOf, type Run } from '../run.ts'
import type { Session } from './line.ts'
import { report, until } from './report.ts'

/** `reset`: the VM has started anew and does not know the connection. */
export type Outcome =
  | { readonly kind: 'answered' | 'reset'; readonly resends: number }
  | { readonly kind: 'in vain'; readonly of: 'tcp' | 'patience' }

export type Request = {
  /** Not after now, save for the first sending of a request that is still to come. */
  readonly sentAt: number
  /** Data of the session's connection, or the first segment of a new one. */
  readonly segment: 'data' | 'connect'
  /** How long somebody waits for the answer. */
  readonly patienceMs: number
}

export function* ask(run: Run, session: Session, request: Request): Process<Outcome> {
  const { sentAt, segment, patienceMs } = request
  const { resendsAtMs, abortsAtMs } = resendSchedule(ruleOf(run, segment))
  const endMs = Math.min(abortsAtMs, patienceMs)
  const line = session.line()
  if (sentAt < run.kernel.now) yield* wait(run, session)
  for (const [resends, afterMs] of [0, ...resendsAtMs].entries()) {
    if (afterMs > endMs) break
    // What was sent before the silence was heard, and its answer is lost.
    if (sentAt + afterMs < run.kernel.now) continue
    yield* until(run, sentAt + afterMs)
    if (line.answers) {
      const known = segment === 'connect' || session.memory === line.memory
      return { kind: known ? 'answered' : 'reset', resends }
    }
    yield* wait(run, session)
  }
  yield* until(run, sentAt + endMs)
  return { kind: 'in vain', of: abortsAtMs <= patienceMs ? 'tcp' : 'patience' }
}

/** Told once; nobody waits for a VM that is back within the instant. */
function* wait(run: Run, session: Session): Process {
  yield 0
  if (session.mood !== 'served' || session.line().answers) return
  report(run, session, { kind: 'client-waits', mood: 'waiting' })
}

function ruleOf({ clients }: Run, segment: Request['segment']): ResendRule {
  const capMs = Number.POSITIVE_INFINITY
  return segment === 'data'
    ? { rtoMs: msOf(clients.tcpFirstWait), resends: clients.tcpResends, capMs }
    : { rtoMs: msOf(clients.synFirstWait), resends: clients.synResends, capMs }
}
