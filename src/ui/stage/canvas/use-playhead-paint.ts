import { useLayoutEffect, useRef } from 'react'
import { playhead } from '../../stores/playhead.ts'

/**
 * Writes into an element with every move of the playhead, past React: a figure that changes with
 * each frame must cost no more than itself. `paint` gets the instant in ms.
 */
export function usePlayheadPaint<Kind extends Element>(
  paint: (element: Kind, ms: number) => void,
): React.RefObject<Kind | null> {
  const ref = useRef<Kind>(null)
  useLayoutEffect(() => {
    const repaint = (ms: number): void => {
      if (ref.current !== null) paint(ref.current, ms)
    }
    repaint(playhead.ms)
    return playhead.subscribe(repaint)
  }, [paint])
  return ref
}
