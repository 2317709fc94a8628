import { useEffect, useState } from 'react'

/** True once it has held for so long: what is mostly over before is not worth telling. */
export function useLate(holds: boolean, afterMs: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setLate(true), afterMs)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [holds, afterMs])
  return late
}
