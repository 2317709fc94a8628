/** Protocols that send nothing again: the echoes of ping, and voice. */
import type { Process } from '../../kernel/process.ts'
import { msOf, type Run } from '../run.ts'
import { nextRequest, type Session } from './line.ts'
import { report, until, untilAnswered, untilAnsweredOr } from './report.ts'

/** One echo after the other: an echo that gets no answer is waited for, then the next is sent. */
export function* ping(run: Run, session: Session): Process {
  const { tries, pingTimeout } = run.clients
  const line = session.line()
  const waitMs = Math.max(msOf(pingTimeout), session.periodMs)
  const since = nextRequest(session, run.kernel.now)
  yield* until(run, since)
  for (let lost = 0; !line.answers; lost++) {
    if (session.mood === 'served') report(run, session, { kind: 'client-waits', mood: 'waiting' })
    yield* until(run, run.kernel.now + waitMs)
    fail(run, session, 1)
    if (lost + 1 === tries) {
      report(run, session, { kind: 'client-gives-up', mood: 'away', tries })
      yield* goOn(run, session, waitMs)
    }
  }
  if (session.mood === 'served') return
  const waitedMs = run.kernel.now - since
  report(run, session, { kind: 'client-served', mood: 'served', waitedMs, resends: null })
}

/** Nobody looks at the echoes any more; how many were lost is told when one comes back. */
function* goOn(run: Run, session: Session, waitMs: number): Process {
  const from = run.kernel.now
  yield* untilAnswered(session)
  const echoes = Math.ceil((run.kernel.now - from) / waitMs)
  yield* until(run, from + echoes * waitMs)
  if (echoes > 0) fail(run, session, echoes)
}

function fail(run: Run, session: Session, echoes: number): void {
  const requests = echoes * session.count
  const reason = 'request timed out'
  const again = session.mood === 'away'
  const kind = again ? 'client-request-failed-again' : 'client-request-failed'
  report(run, session, { kind, mood: 'away', requests, reason })
}

/** A short gap is not heard, a longer one is, a long one ends the call. */
export function* talk(run: Run, session: Session): Process {
  const since = run.kernel.now
  const line = session.line()
  yield* until(run, since + msOf(run.clients.voiceAudible))
  const known = () => session.memory === line.memory
  if (line.answers && known()) return
  report(run, session, { kind: 'client-waits', mood: 'waiting' })
  yield* untilAnsweredOr(run, session, since + msOf(run.clients.voiceTimeout))
  if (line.answers && known()) {
    const waitedMs = run.kernel.now - since
    report(run, session, { kind: 'client-served', mood: 'served', waitedMs, resends: null })
    return
  }
  const reason = line.answers ? 'the VM has started anew without the call' : 'no voice for too long'
  report(run, session, { kind: 'client-session-lost', mood: 'away', requests: 0, reason })
  yield* redial(run, session, since)
}

function* redial(run: Run, session: Session, since: number): Process {
  const { tries, voiceRedial, comeBack } = run.clients
  const line = session.line()
  for (let inVain = 0; inVain === 0 || !line.answers; inVain++) {
    if (inVain > 0 && inVain % tries === 0) {
      report(run, session, { kind: 'client-gives-up', mood: 'away', tries })
      yield* untilAnswered(session)
      yield* until(run, run.kernel.now + Math.floor(session.place * msOf(comeBack)))
    } else yield* until(run, run.kernel.now + msOf(voiceRedial))
  }
  session.memory = line.memory
  const awayMs = run.kernel.now - since
  report(run, session, { kind: 'client-reconnected', mood: 'served', awayMs })
}
