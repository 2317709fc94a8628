/** Tells a screen reader what happens at the playhead, at a pace that can be listened to. */
import { platformWords } from '../../engine/platform-words.ts'
import { tell, toneOf } from '../../model/events/index.ts'
import type { Trace } from '../../model/trace.ts'
import { eventIndexAt } from '../../trace/world-at.ts'
import { clock } from '../format.ts'
import { playhead } from '../stores/playhead.ts'
import { useRuns } from '../stores/runs.ts'
import { useView } from '../stores/view.ts'

const PACE_MS = 1_000
/** More at once cannot be followed; the rest is a number. */
const SENTENCES = 4

export function Announcer() {
  return <div ref={announceInto} role="status" className="sr-only" />
}

function announceInto(region: HTMLDivElement): () => void {
  let toldUpTo = playhead.ms
  let timer: ReturnType<typeof setTimeout> | null = null
  const say = (): void => {
    timer = null
    const now = playhead.ms
    const text = sentencesBetween(toldUpTo, now)
    toldUpTo = now
    if (text !== '') region.textContent = `${clock(now)}. ${text}`
  }
  const leave = playhead.subscribe(() => {
    timer ??= setTimeout(say, PACE_MS)
  })
  return () => {
    leave()
    if (timer !== null) clearTimeout(timer)
  }
}

/** While playing, what has passed since the last time; after a jump, what is just there. */
function sentencesBetween(from: number, to: number): string {
  const start = useView.getState().playing && from < to ? from : to - 1
  const traces = useRuns.getState().runs.flatMap(({ trace }) => (trace === null ? [] : [trace]))
  return traces
    .map((trace) => {
      const told = passed(trace, start, to)
      const name = platformWords(trace.platform)?.brief ?? trace.platform
      return told.length === 0 ? '' : `${name}: ${told.join('; ')}.`
    })
    .filter((text) => text !== '')
    .join(' ')
}

function passed(trace: Trace, from: number, to: number): readonly string[] {
  const events = trace.events
    .slice(eventIndexAt(trace, from), eventIndexAt(trace, to))
    .filter((event) => toneOf(event) !== 'quiet')
  const told = events.slice(0, SENTENCES).map(tell)
  const more = events.length - told.length
  return more > 0 ? [...told, `and ${more} more`] : told
}
