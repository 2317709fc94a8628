/** What is worth telling of a run, as a list to be searched. */
import { type Tone, type TraceEvent, tell, toneOf } from '../model/events/index.ts'
import type { Seq } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

/** What an event is about first of all. */
export type About =
  | { readonly kind: 'vm' | 'client' | 'lun' | 'array' | 'host'; readonly id: string }
  | { readonly kind: 'incident'; readonly index: number }

export type Telling = {
  readonly at: number
  readonly seq: Seq
  readonly tone: Exclude<Tone, 'quiet'>
  readonly sentence: string
  /** Null for what is about the whole cluster. */
  readonly about: About | null
}

/** In order of the trace. */
export const tellings = once((trace: Trace): readonly Telling[] =>
  trace.events.flatMap((event) => {
    const tone = toneOf(event)
    if (tone === 'quiet') return []
    return [{ at: event.at, seq: event.seq, tone, sentence: tell(event), about: aboutOf(event) }]
  }),
)

/** The smallest thing that is named: a VM is lost with its host, and it is the VM that is lost. */
const KINDS = ['vm', 'client', 'lun', 'array', 'host'] as const

function aboutOf(event: TraceEvent): About | null {
  if (event.kind === 'incident' || event.kind === 'incident-refused') {
    return { kind: 'incident', index: event.index }
  }
  const named = event as Readonly<Record<string, unknown>>
  for (const kind of KINDS) {
    const id = named[kind]
    if (typeof id === 'string') return { kind, id }
  }
  return null
}

export type PlacedTelling = Telling & { readonly platform: number }

/** Of all platforms, or of one, in order of time; every word must occur in the sentence. */
export function found(
  traces: readonly (Trace | null)[],
  wanted: { readonly words: string; readonly platform: number | null },
): readonly PlacedTelling[] {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean)
  const lists = traces.map((trace, platform) => {
    if (trace === null || (wanted.platform !== null && wanted.platform !== platform)) return []
    return tellings(trace).flatMap((telling) => {
      const text = telling.sentence.toLowerCase()
      return words.every((word) => text.includes(word)) ? [{ ...telling, platform }] : []
    })
  })
  return lists.flat().sort((a, b) => a.at - b.at || a.platform - b.platform || a.seq - b.seq)
}

/** The last of a list, ordered by time, that is not after `ms`; -1 before the first. */
export function lastUpTo(list: readonly { readonly at: number }[], ms: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as { readonly at: number }).at <= ms) low = middle + 1
    else high = middle
  }
  return low - 1
}
