import { clock } from '../format.ts'
import { usePlayheadMs } from '../timeline/playing/use-playhead.ts'

/** In whole seconds. */
export function PlayheadTime() {
  const ms = usePlayheadMs()
  return <span className="tabular-nums">{clock(ms - (ms % 1_000))}</span>
}
