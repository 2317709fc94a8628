/** One sentence about what has happened so far, put together from facts that hold for any run. */
import type { Trace } from '../../model/trace.ts'
import { serves } from '../../model/world.ts'
import { type Migration, migrations } from '../../trace/migrations.ts'
import { once } from '../../trace/once.ts'
import { type Totals, totals } from '../../trace/totals.ts'
import { worldAt } from '../../trace/world-at.ts'
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
  const parts = [
    hostsFailed,
    downNow,
    vmsBack,
    moved,
    notMoved,
    refused,
    gone,
    outside,
    alone,
    longest,
  ]
    .map((part) => together(sides, (side) => part(side, ms)))
    .filter((text) => text !== '')
  if (parts.length === 0) parts.push('nothing has gone wrong so far')
  return `At ${clock(ms)}: ${parts.join('; ')}.`
}

/**
 * What there is to say of a side. `again` says it once more after another side's `text`, without
 * the words that would be the same; `note` follows the side's name.
 */
type Said = { readonly text: string; readonly again?: string; readonly note?: string }

/** Said once where it holds on all sides, else for each side; '' where there is nothing to say. */
function together(sides: readonly Side[], say: (side: Side) => Said | null): string {
  const all = sides.map(say)
  const told = sides.flatMap(({ brief }, index) => {
    const said = all[index]
    return said == null ? [] : [{ brief, note: '', again: said.text, ...said }]
  })
  const [first] = told
  if (first === undefined) return ''
  if (sides.length === 1) return first.text + first.note
  if (told.length === sides.length && told.every((side) => alike(side, first))) {
    return `${first.text} ${sides.length === 2 ? 'on both sides' : 'on all sides'}${first.note}`
  }
  const each = told.map(({ brief, text, again, note }, index) => {
    return `${index === 0 ? text : again} on ${brief}${note}`
  })
  return each.join(', ')
}

const alike = (a: Said, b: Said): boolean => a.text === b.text && a.note === b.note

type Fact = { readonly at: number; readonly kind: string; readonly subject: string }

const TOLD: ReadonlySet<string> = new Set(['host-failed', 'vm-lost', 'vm-terminated', 'vm-serves'])

/** The few events that the sentence counts, found once for each trace. */
const factsOf = once((trace: Trace): readonly Fact[] =>
  trace.events.flatMap((event) => {
    if (!TOLD.has(event.kind)) return []
    const subject = 'vm' in event ? event.vm : 'host' in event ? event.host : ''
    return [{ at: event.at, kind: event.kind, subject: subject ?? '' }]
  }),
)

function hostsFailed({ trace }: Side, ms: number): Said | null {
  const failures = subjects(trace, 'host-failed', ms)
  const hosts = [...new Set(failures)]
  const [only] = hosts
  if (only === undefined) return null
  if (hosts.length === 1) return { text: `${only} failed ${times(failures.length)}` }
  const repeats = failures.length > hosts.length ? ` ${failures.length} times in all` : ''
  return { text: `${named(hosts, 'host')} failed${repeats}` }
}

function downNow({ trace, totals: { neverBack } }: Side, ms: number): Said | null {
  const vms = [...worldAt(trace, Math.min(ms, trace.horizonMs)).vms.values()]
  const down = vms.filter((vm) => vm.expected && !serves(vm) && !neverBack.includes(vm.id))
  return counted(down.length, (amount) => `${count(amount, 'VM')} down now`)
}

/** VMs that were lost and serve again, each counted once. */
function vmsBack({ trace }: Side, ms: number): Said | null {
  const lost = new Set<string>()
  const back = new Set<string>()
  for (const { at, kind, subject } of factsOf(trace)) {
    if (at > ms) break
    if (kind === 'vm-lost' || kind === 'vm-terminated') lost.add(subject)
    if (kind === 'vm-serves' && lost.has(subject)) back.add(subject)
  }
  return counted(back.size, (amount) => `${count(amount, 'VM')} restarted`)
}

function moved({ trace }: Side, ms: number): Said | null {
  const moves = ended(trace, 'done', ms)
  if (moves.length === 1) return { text: `${moves[0]?.vm} moved` }
  return counted(moves.length, (amount) => `${count(amount, 'move')} done`)
}

function notMoved({ trace }: Side, ms: number): Said | null {
  const [first, ...others] = ended(trace, 'failed', ms)
  if (first === undefined) return null
  if (others.length > 0) return { text: `${count(others.length + 1, 'move')} failed` }
  return { text: `${first.vm} not moved to ${first.target}: ${first.reason}` }
}

const ended = (trace: Trace, how: Migration['outcome'], ms: number): readonly Migration[] =>
  migrations(trace).filter(({ outcome, to }) => outcome === how && to !== null && to <= ms)

const refused = ({ totals }: Side): Said | null =>
  counted(totals.refusedStarts, (amount) => `${count(amount, 'start')} refused`)

const gone = ({ totals: { neverBack } }: Side): Said | null =>
  neverBack.length === 0 ? null : { text: `${named(neverBack, 'VM')} not back` }

const outside = ({ totals: { cannotRun } }: Side): Said | null =>
  cannotRun.length === 0 ? null : { text: `${named(cannotRun, 'VM')} cannot run` }

const alone = ({ totals: { unprotected } }: Side): Said | null =>
  unprotected.length === 0 ? null : { text: `${named(unprotected, 'VM')} unprotected` }

function longest({ totals: { longestOutageMs, longestOutageVm } }: Side): Said | null {
  if (longestOutageVm === null) return null
  const length = duration(longestOutageMs)
  return { text: `longest outage ${length}`, again: length, note: ` (${longestOutageVm})` }
}

const counted = (amount: number, words: (amount: number) => string): Said | null =>
  amount === 0 ? null : { text: words(amount), again: `${amount}` }

function subjects(trace: Trace, kind: string, ms: number): readonly string[] {
  const found = factsOf(trace).filter((fact) => fact.kind === kind && fact.at <= ms)
  return found.map(({ subject }) => subject)
}

function times(amount: number): string {
  if (amount === 1) return 'once'
  return amount === 2 ? 'twice' : `${amount} times`
}

const named = (names: readonly string[], noun: string): string =>
  names.length <= 3 ? listed(names) : count(names.length, noun)

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
