import { useEffect, useRef } from 'react'
import { useProjector } from '../../stores/projector.ts'
import type { Room } from './layout.ts'
import type { Link } from './link.ts'

/** The panes have their new size by then. */
const SETTLED_MS = 60

/** For a projector the panes have another size: the cluster is shown whole again. */
export function useFitWhenLarge(link: Link, room: Room): void {
  const large = useProjector(({ on }) => on)
  const fitted = useRef(large)
  useEffect(() => {
    if (fitted.current === large) return
    const timer = setTimeout(() => {
      fitted.current = large
      link.fit(room)
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [link, room, large])
}
