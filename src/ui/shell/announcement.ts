/** What has happened in a stretch of a run, in one sentence that can be listened to. */
import { type TraceEvent, tell, toneOf } from '../../model/events/index.ts'
import type { Trace } from '../../model/trace.ts'
import { eventIndexAt } from '../../trace/world-at.ts'
import { clock, count } from '../format.ts'

export type Heard = { readonly trace: Trace; readonly brief: string }

/** After `from`, up to and including `to`. '' where nothing happened that is worth telling. */
export function announcement(
  runs: readonly Heard[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const told = runs.map((run) => ({ brief: run.brief, text: gist(passed(run.trace, from, to)) }))
  const spoken = told.filter(({ text }) => text !== '')
  const [first] = spoken
  if (first === undefined) return ''
  const alike = spoken.length === runs.length && spoken.every(({ text }) => text === first.text)
  const all = alike
    ? `${runs.length > 1 ? 'all sides: ' : ''}${first.text}`
    : spoken.map(({ brief, text }) => `${brief}: ${text}`).join('; ')
  return `${clock(to)}, ${all}.`
}

/** How many steps lie behind and before the present scenario, and what redo would bring. */
export type Steps<Shown> = {
  readonly past: number
  readonly future: number
  readonly present: Shown
  readonly next: Shown | undefined
}

/** That a step was undone or done again: on the screen it may be out of sight. '' for an edit. */
export function historyWords<Shown>(now: Steps<Shown>, before: Steps<Shown>): string {
  const by = now.past - before.past
  if (by === 0 || now.future - before.future !== -by) return ''
  if (by > 0 && now.present !== before.next) return ''
  const [word, left] = by < 0 ? ['Undone', now.past] : ['Done again', now.future]
  return `${word}. ${left === 0 ? 'Nothing' : count(left, 'more step')} left.`
}

function passed(trace: Trace, from: number, to: number): readonly TraceEvent[] {
  return trace.events
    .slice(eventIndexAt(trace, from), eventIndexAt(trace, to))
    .filter((event) => toneOf(event) !== 'quiet')
}

/** The worst of a burst, and how much else there was. */
function gist(events: readonly TraceEvent[]): string {
  const worst = events.find((event) => toneOf(event) === 'trouble') ?? events.at(-1)
  if (worst === undefined) return ''
  const others = events.length - 1
  return others === 0 ? tell(worst) : `${tell(worst)}, and ${count(others, 'more event')}`
}
