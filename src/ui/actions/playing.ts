/** Playing as the keys of a video editor do it: J back, K stop, L on; I and O mark a loop. */
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { setLoop, stepSpeed, useView } from '../stores/view.ts'

/** Pressed again while it plays that way, it plays faster. */
export function playOn(direction: 1 | -1): void {
  const view = useView.getState()
  if (view.playing && view.direction === direction) stepSpeed(1)
  else playhead.play(direction)
}

/** The loop begins at the playhead. */
export function loopFromHere(): void {
  const { loop } = useView.getState()
  const end = useScenario.getState().scenario.horizonMs
  const kept = loop !== null && loop.toMs > playhead.ms ? loop.toMs : end
  setLoop({ fromMs: playhead.ms, toMs: kept })
}

/** The loop ends at the playhead. */
export function loopToHere(): void {
  const { loop } = useView.getState()
  const kept = loop !== null && loop.fromMs < playhead.ms ? loop.fromMs : 0
  setLoop({ fromMs: kept, toMs: playhead.ms })
}
