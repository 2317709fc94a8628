/**
 * The users of the VMs, the same on every platform. While a VM answers nothing is simulated: the
 * instants of requests follow from a phase and a period. When it falls silent each of its sessions
 * becomes a process that asks, waits, fails and comes back as its programs would.
 */
import type { TraceEvent } from '../../../model/events/index.ts'
import type { VmId } from '../../../model/ids.ts'
import type { ClientSpec } from '../../../model/scenario/schema.ts'
import { serves, type Vm } from '../../../model/world.ts'
import { LAST_PRIORITY } from '../../kernel/calendar.ts'
import type { Process } from '../../kernel/process.ts'
import type { Run } from '../run.ts'
import { converse } from './conversation.ts'
import { slowCopy, startCopy, stopCopy, tellRate } from './copy.ts'
import { ping, talk } from './datagrams.ts'
import { type Line, newLine, onLine, type Session } from './line.ts'
import { type Protocol, protocolsOf, type TcpProtocol } from './protocols.ts'
import { report } from './report.ts'

type Protocols = Readonly<Record<TcpProtocol, Protocol>>

export function serveClients(run: Run): void {
  const lines = linesOf(run)
  if (lines.size === 0) return
  const protocols = protocolsOf(run)
  run.observers.add((event, before, after) => {
    if (event.kind === 'host-load-changed') {
      for (const { vm } of event.slowdowns) slowCopies(run, lines.get(vm))
    }
    if (event.kind === 'switch-failed' || event.kind === 'switch-returned') {
      for (const vm of event.hosts.flatMap(run.residents)) {
        const line = lines.get(vm.id)
        if (line) follow(run, line, { event, before: vm, after: vm, protocols })
      }
    }
    const line = after && lines.get(after.id)
    if (before === undefined || after === undefined || line === undefined) return
    if (before === after) return
    follow(run, line, { event, before, after, protocols })
  })
}

function linesOf(run: Run): ReadonlyMap<VmId, Line> {
  const byVm = new Map<VmId, ClientSpec[]>()
  for (const client of run.topology.clients.values()) {
    const known = byVm.get(client.vm)
    if (known === undefined) byVm.set(client.vm, [client])
    else known.push(client)
  }
  return new Map([...byVm].map(([vm, clients]) => [vm, newLine(run, vm, clients)]))
}

function slowCopies(run: Run, line: Line | undefined): void {
  for (const { client } of line?.sessions ?? []) {
    if (client.protocol === 'smb') slowCopy(run, client.id)
  }
}

type Turn = {
  readonly event: TraceEvent
  readonly before: Vm
  readonly after: Vm
  readonly protocols: Protocols
}

function follow(run: Run, line: Line, { event, before, after, protocols }: Turn): void {
  const answers = serves(after) && isReached(run, after)
  const turned = answers !== line.answers
  if (turned) {
    line.answers = answers
    line.since = event.at
    line.by = event.seq
  }
  if (turned && answers) open(run, line)
  if (turned && !answers) fallSilent(run, line, protocols)
  if (losesMemory(event, before, after)) line.memory++
  if (after.state.kind === 'off' && !line.closed) close(run, line, event.seq)
  if (turned) line.turned.fire(run.kernel)
}

/** Users come over the switch that the other networks of the host hang on. */
const isReached = ({ world }: Run, { host }: Vm): boolean =>
  (world.hosts.get(host ?? '')?.unswitched ?? null) === null

/** A guest that starts anew knows none of its connections. */
function losesMemory(event: TraceEvent, before: Vm, after: Vm): boolean {
  if (event.kind === 'vm-lost') return event.memory === 'lost'
  return after.state.kind === 'booting' && before.state.kind !== 'booting'
}

/** After a start that was asked for everybody connects without a word. */
function open(run: Run, line: Line): void {
  if (!line.closed) return
  line.closed = false
  for (const session of line.sessions) {
    session.memory = line.memory
    if (session.client.protocol === 'smb') startCopy(run, session)
  }
}

function fallSilent(run: Run, line: Line, protocols: Protocols): void {
  for (const session of line.sessions) {
    const { client, busy } = session
    if (client.protocol === 'smb') stopCopy(run, client.id)
    if (busy) continue
    if (client.protocol === 'http') session.memory = line.memory
    session.busy = true
    const trouble = troubleOf(run, session, protocols)
    run.kernel.spawn(`trouble of ${client.id}`, [onLine(line.vm)], trouble, {
      priority: LAST_PRIORITY,
      onEnd: () => {
        session.busy = false
      },
    })
  }
}

function* troubleOf(run: Run, session: Session, protocols: Protocols): Process {
  const { protocol, id } = session.client
  if (protocol === 'ping') yield* ping(run, session)
  else if (protocol === 'voice') yield* talk(run, session)
  else {
    if (protocol === 'smb') tellRate(run, id, 0)
    yield* converse(run, session, protocols[protocol])
    if (protocol === 'smb' && session.line().answers) startCopy(run, session)
  }
}

/** Turned off as asked: those who waited do so no longer, and nothing has failed. */
function close(run: Run, line: Line, seq: number): void {
  line.closed = true
  line.by = seq
  run.kernel.cancelOwner(onLine(line.vm))
  run.kernel.spawn(`farewell of ${line.vm}`, [], farewell(run, line), { priority: LAST_PRIORITY })
}

function* farewell(run: Run, line: Line): Process {
  yield 0
  for (const session of line.sessions) {
    const { client } = session
    run.kernel.cause = line.by
    if (client.protocol === 'smb') tellRate(run, client.id, 0)
    if (session.mood === 'served') continue
    report(run, session, { kind: 'client-closed', mood: 'served' })
  }
}
