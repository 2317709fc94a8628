import { clock } from '../format.ts'
import { playhead } from '../stores/playhead.ts'

/** Follows the playhead without rendering again: it changes with every frame. */
export function PlayheadTime() {
  return <span ref={follow} className="tabular-nums" />
}

function follow(element: HTMLSpanElement): () => void {
  const write = (ms: number): void => {
    const text = clock(ms - (ms % 1_000))
    if (element.textContent !== text) element.textContent = text
  }
  write(playhead.ms)
  return playhead.subscribe(write)
}
