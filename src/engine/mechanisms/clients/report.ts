/** What clients tell, each fact on behalf of what last happened to their VM. */
import type { ClientFact } from '../../../model/events/client.ts'
import type { Process } from '../../kernel/process.ts'
import { anyOf } from '../../kernel/signal.ts'
import type { Run } from '../run.ts'
import { enter, type Session } from './line.ts'

type About = Extract<ClientFact, { readonly sessions: number }>
type Told<One> = One extends About
  ? Omit<One, 'client' | 'server' | 'sessions' | 'of' | 'now'>
  : never

export function report(
  run: Run,
  session: Session,
  { mood, ...fact }: Told<About> & { readonly mood: Session['mood'] },
): void {
  const { client, count: sessions } = session
  const now = enter(session, mood)
  run.kernel.cause = session.line().by
  const about = { client: client.id, server: client.vm, sessions, of: client.sessions, now }
  run.emit({ ...fact, ...about } as ClientFact)
}

/** Until all that belongs to the instant has happened: a VM that is back in it is back. */
export function* until(run: Run, at: number): Process {
  yield Math.max(0, at - run.kernel.now)
  yield 0
}

/** Until the VM answers. */
export function* untilAnswered(session: Session): Process {
  const line = session.line()
  while (!line.answers) {
    yield line.turned
    yield 0
  }
}

/** Until the VM answers, at most until the instant. */
export function* untilAnsweredOr(run: Run, session: Session, at: number): Process {
  const line = session.line()
  while (!line.answers && run.kernel.now < at) {
    yield anyOf(line.turned, at - run.kernel.now)
    yield 0
  }
}
