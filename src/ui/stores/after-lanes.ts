import { useDeferredValue, useState } from 'react'
import { useRuns } from './runs.ts'

/**
 * The value for what is drawn after the lanes: while their run may be over at any moment it stays
 * what it was, and a new one is drawn in the time that the rest of the screen leaves.
 */
export function useAfterLanes<Value>(value: Value): Value {
  const awaited = useRuns((state) => state.awaited)
  const [shown, show] = useState(value)
  if (!awaited && shown !== value) show(value)
  return useDeferredValue(shown)
}
