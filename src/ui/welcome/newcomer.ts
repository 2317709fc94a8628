/**
 * Someone who has opened no link and has no work of his own meets the first scenario already
 * playing: once, at a pace that can be followed, until the end or until he takes over.
 */
import { playhead } from '../stores/playhead.ts'
import { useRuns } from '../stores/runs.ts'
import { useView } from '../stores/view.ts'
import { playsForTheFirstTime, showSteps, stepsWereClosed } from '../stores/welcome.ts'

/** Seconds of the run in a second: the failure of host-2 after four, its VMs back in eleven. */
const PACE = 30

/** Called once, with the first scenario on the screen at 0:00. */
export function meetNewcomer(): void {
  if (!stepsWereClosed()) showSteps()
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (playhead.ms === 0 && !still && playsForTheFirstTime()) whenRunsAreDone(playOnce)
}

function whenRunsAreDone(then: () => void): void {
  const done = (): boolean => {
    const { runs } = useRuns.getState()
    return runs.length > 0 && runs.every(({ state }) => state === 'done')
  }
  // Whoever does something before that needs no introduction.
  const taken = new AbortController()
  const stop = (): void => {
    leave()
    taken.abort()
  }
  const look = (): void => {
    if (!done()) return
    stop()
    then()
  }
  const leave = useRuns.subscribe(look)
  addEventListener('keydown', stop, { signal: taken.signal })
  look()
}

function playOnce(): void {
  const over = new AbortController()
  const options = { signal: over.signal, capture: true }
  addEventListener('keydown', (event) => takesOver(event) && playhead.pause(), options)
  addEventListener('pointerdown', (event) => takesOver(event) && playhead.pause(), options)
  useView.setState({ speed: PACE })
  playhead.play()
  const leave = useView.subscribe(({ playing }) => {
    if (playing) return
    leave()
    over.abort()
  })
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta']

/** A key, or a click in the timeline; what pauses by itself is left to do so. */
function takesOver(event: KeyboardEvent | PointerEvent): boolean {
  const { target } = event
  const element = target instanceof Element ? target : document.body
  const pauses = element.closest('[aria-label="Pause"]') !== null
  if (event instanceof KeyboardEvent) {
    return event.key !== ' ' && !MODIFIERS.includes(event.key) && !(pauses && event.key === 'Enter')
  }
  return element.closest('.timeline') !== null && !pauses
}
