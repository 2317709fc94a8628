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
