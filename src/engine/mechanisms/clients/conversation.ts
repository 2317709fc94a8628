/** What a session over TCP goes through when its VM falls silent, until it is served again. */
import type { Process } from '../../kernel/process.ts'
import { msOf, type Run } from '../run.ts'
import { nextRequest, type Session } from './line.ts'
import { type Protocol, reasonOf } from './protocols.ts'
import { report, until, untilAnswered } from './report.ts'
import { ask, type Outcome } from './request.ts'

/** Begins in the instant in which the VM fell silent. */
export function* converse(run: Run, session: Session, protocol: Protocol): Process {
  const { sentAt, underWay } = caught(run, session, protocol)
  const segment = protocol.connection === 'kept' || underWay ? 'data' : 'connect'
  const { patienceMs } = protocol
  const outcome = yield* ask(run, session, { sentAt, segment, patienceMs })
  if (outcome.kind !== 'answered') {
    const lost = fail(run, session, { protocol, outcome })
    yield* comeBack(run, session, { protocol, since: sentAt, lost })
  } else if (session.mood !== 'served') {
    const waitedMs = run.kernel.now - sentAt
    const { resends } = outcome
    report(run, session, { kind: 'client-served', mood: 'served', waitedMs, resends })
  }
}

/** The request that the silence catches on its way, else the next one. */
function caught(run: Run, session: Session, { stream }: Protocol) {
  const { now } = run.kernel
  if (stream) return { sentAt: now, underWay: true }
  const next = nextRequest(session, now)
  const last = next - session.periodMs
  const underWay = last >= 0 && next > now && now - last < msOf(run.clients.answerTime)
  return { sentAt: underWay ? last : next, underWay }
}

type Failure = { readonly protocol: Protocol; readonly outcome: Outcome }

/** True when the session is lost for good. */
function fail(run: Run, session: Session, { protocol, outcome }: Failure): boolean {
  const { loses, connection } = protocol
  const reason = reasonOf(protocol, outcome)
  const requests = loses === 'connection' ? 0 : session.count
  const lost = loses === 'session' || (connection === 'kept' && outcome.kind === 'reset')
  if (lost) report(run, session, { kind: 'client-session-lost', mood: 'away', requests, reason })
  else if (loses === 'connection')
    report(run, session, { kind: 'client-dropped', mood: 'away', reason })
  else report(run, session, { kind: 'client-request-failed', mood: 'away', requests, reason })
  return lost
}

/** `since` is when the first request in vain was sent; `lost` that its session is gone. */
type Absence = { readonly protocol: Protocol; readonly since: number; lost: boolean }

/** Every try is a new connection. */
function* comeBack(run: Run, session: Session, absence: Absence): Process {
  const { protocol, since } = absence
  const patienceMs = protocol.connectPatienceMs
  for (let inVain = 0; ; inVain++) {
    if (inVain > 0 && inVain % run.clients.tries === 0) yield* giveUp(run, session, absence)
    const sentAt = retryAt(run, session, protocol)
    const outcome = yield* ask(run, session, { sentAt, segment: 'connect', patienceMs })
    if (outcome.kind === 'answered') break
    if (!protocol.triesAreRequests) continue
    const reason = reasonOf(protocol, outcome)
    const requests = session.count
    const kind = 'client-request-failed-again'
    report(run, session, { kind, mood: 'away', requests, reason })
  }
  lookForSession(run, session, absence)
  session.memory = session.line().memory
  const awayMs = run.kernel.now - since
  report(run, session, { kind: 'client-reconnected', mood: 'served', awayMs })
}

function retryAt(run: Run, session: Session, { retryAfterMs }: Protocol): number {
  const { now } = run.kernel
  return retryAfterMs === null ? nextRequest(session, now) : now + retryAfterMs
}

/** Until it hears that the VM serves again. */
function* giveUp(run: Run, session: Session, absence: Absence): Process {
  const { tries, comeBack } = run.clients
  lookForSession(run, session, absence)
  report(run, session, { kind: 'client-gives-up', mood: 'away', tries })
  yield* untilAnswered(session)
  yield* until(run, run.kernel.now + Math.floor(session.place * msOf(comeBack)))
}

/** A session that outlives its connection is on the server, as long as that keeps its memory. */
function lookForSession(run: Run, session: Session, absence: Absence): void {
  const known = session.memory === session.line().memory
  if (absence.lost || known || absence.protocol.connection !== 'kept') return
  absence.lost = true
  const reason = 'the VM has lost its memory, and the session with it'
  report(run, session, { kind: 'client-session-lost', mood: 'away', requests: 0, reason })
}
