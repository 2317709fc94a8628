/** One sentence about what has happened so far, put together from facts that hold for any run. */
import type { Trace } from '../../model/trace.ts'
import { once } from '../../trace/once.ts'
import { type Totals, totals } from '../../trace/totals.ts'
import { clock, count, duration } from '../format.ts'

/** A platform's run up to now, and what to call it. */
type Side = { readonly brief: string; readonly trace: Trace; readonly totals: Totals }

export function sentence(
  traces: readonly (Trace | null)[],
  briefs: readonly string[],
  ms: number,
): string {
  const sides = traces.flatMap((trace, index): readonly Side[] =>
    trace === null ? [] : [{ brief: briefs[index] ?? '', trace, totals: totals(trace, ms) }],
  )
  if (sides.length === 0) return 'Nothing has been run yet.'
  const parts = [hostsFailed, vmsBack, moved, refused, gone, outside, longest]
    .map((part) => together(sides, (side) => part(side, ms)))
    .filter((text) => text !== '')
  return `At ${clock(ms)}: ${parts.length === 0 ? 'nothing has gone wrong so far' : parts.join('; ')}.`
}

/** Said once where it holds on all sides, else for each side; '' where there is nothing to say. */
function together(sides: readonly Side[], say: (side: Side) => string): string {
  const said = sides.map((side) => ({ brief: side.brief, text: say(side) }))
  const [first] = said
  if (first === undefined || said.every(({ text }) => text === '')) return ''
  if (said.length === 1) return first.text
  if (said.every(({ text }) => text === first.text)) return `${first.text} ${onAll(said.length)}`
  const told = said.filter(({ text }) => text !== '')
  return told.map(({ brief, text }) => `${text} on ${brief}`).join(', ')
}

const onAll = (sides: number): string => (sides === 2 ? 'on both sides' : 'on all sides')

type Fact = { readonly at: number; readonly kind: string; readonly subject: string }

const TOLD: ReadonlySet<string> = new Set([
  'host-failed',
  'vm-lost',
  'vm-serves',
  'migration-ended',
])

/** The few events that the sentence counts, found once for each trace. */
const factsOf = once((trace: Trace): readonly Fact[] =>
  trace.events.flatMap((event) => {
    if (!TOLD.has(event.kind)) return []
    const subject = 'vm' in event ? event.vm : 'host' in event ? event.host : ''
    return [{ at: event.at, kind: event.kind, subject: subject ?? '' }]
  }),
)

function hostsFailed({ trace }: Side, ms: number): string {
  const failures = subjects(trace, 'host-failed', ms)
  const hosts = [...new Set(failures)]
  const [only] = hosts
  if (only === undefined) return ''
  if (hosts.length === 1) return `${only} failed ${times(failures.length)}`
  const repeats = failures.length > hosts.length ? ` ${failures.length} times in all` : ''
  return `${hosts.length <= 3 ? listed(hosts) : count(hosts.length, 'host')} failed${repeats}`
}

/** VMs that were lost and serve again, each counted once. */
function vmsBack({ trace }: Side, ms: number): string {
  const lost = new Set<string>()
  const back = new Set<string>()
  for (const { at, kind, subject } of factsOf(trace)) {
    if (at > ms) break
    if (kind === 'vm-lost') lost.add(subject)
    if (kind === 'vm-serves' && lost.has(subject)) back.add(subject)
  }
  return back.size === 0 ? '' : `${count(back.size, 'VM')} restarted`
}

function moved({ trace }: Side, ms: number): string {
  const moves = subjects(trace, 'migration-ended', ms)
  if (moves.length === 0) return ''
  return moves.length === 1 ? `${moves[0]} moved` : `${count(moves.length, 'move')} done`
}

const refused = ({ totals: { refusedStarts } }: Side): string =>
  refusedStarts === 0 ? '' : `${count(refusedStarts, 'start')} refused`

const gone = ({ totals: { neverBack } }: Side): string =>
  neverBack.length === 0 ? '' : `${named(neverBack)} not back`

const outside = ({ totals: { cannotRun } }: Side): string =>
  cannotRun.length === 0 ? '' : `${named(cannotRun)} cannot run`

function longest({ totals: { longestOutageMs, longestOutageVm } }: Side): string {
  if (longestOutageVm === null) return ''
  return `longest outage ${duration(longestOutageMs)} (${longestOutageVm})`
}

function subjects(trace: Trace, kind: string, ms: number): readonly string[] {
  const found = factsOf(trace).filter((fact) => fact.kind === kind && fact.at <= ms)
  return found.map(({ subject }) => subject)
}

function times(amount: number): string {
  if (amount === 1) return 'once'
  return amount === 2 ? 'twice' : `${amount} times`
}

const named = (vms: readonly string[]): string =>
  vms.length <= 2 ? listed(vms) : count(vms.length, 'VM')

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
