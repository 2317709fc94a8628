/** Tells a screen reader what happens at the playhead, at a pace that can be listened to. */
import { platformWords } from '../../engine/platform-words.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { playhead } from '../stores/playhead.ts'
import { useRuns } from '../stores/runs.ts'
import { useScenario } from '../stores/scenario.ts'
import { useView } from '../stores/view.ts'
import { announcement, type Heard, historyWords, type Steps } from './announcement.ts'

/** A sentence of two platforms takes about so long to be read aloud. */
const PLAYING_MS = 2_500
/** Who has stepped to an event waits for it. */
const STEPPED_MS = 600

export function Announcer() {
  return <div ref={announceInto} role="status" className="sr-only" />
}

function announceInto(region: HTMLDivElement): () => void {
  let toldUpTo = playhead.ms
  let timer: ReturnType<typeof setTimeout> | null = null
  const say = (): void => {
    timer = null
    const now = playhead.ms
    const playing = useView.getState().playing && toldUpTo < now
    const text = announcement(heard(), { from: playing ? toldUpTo : now - 1, to: now })
    toldUpTo = now
    if (text !== '') region.textContent = text
  }
  const leave = playhead.subscribe(() => {
    timer ??= setTimeout(say, useView.getState().playing ? PLAYING_MS : STEPPED_MS)
  })
  let steps = stepsNow()
  const leaveHistory = useScenario.temporal.subscribe(() => {
    const before = steps
    steps = stepsNow()
    const text = historyWords(steps, before)
    if (text !== '') region.textContent = text
  })
  return () => {
    leave()
    leaveHistory()
    if (timer !== null) clearTimeout(timer)
  }
}

function stepsNow(): Steps<Scenario> {
  const { pastStates, futureStates } = useScenario.temporal.getState()
  return {
    past: pastStates.length,
    future: futureStates.length,
    present: useScenario.getState().scenario,
    next: futureStates.at(-1)?.scenario,
  }
}

const heard = (): readonly Heard[] =>
  useRuns.getState().runs.flatMap(({ trace }) => {
    if (trace === null) return []
    return [{ trace, brief: platformWords(trace.platform)?.brief ?? trace.platform }]
  })
