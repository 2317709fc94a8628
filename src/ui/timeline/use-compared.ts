/** The platforms compared, for whatever shows them side by side. */
import { createContext, use, useMemo } from 'react'
import { useShallow } from 'zustand/shallow'
import { platformWords } from '../../engine/platform-words.ts'
import { type Beside, useBeside } from '../stores/beside.ts'
import { useRuns } from '../stores/runs.ts'
import { useScenario } from '../stores/scenario.ts'
import type { Traces } from './lanes/lane-rows.ts'

/** A short name for each platform, in the order compared. */
export function useBriefs(): readonly string[] {
  const platforms = useScenario(({ scenario }) => scenario.platforms)
  return useMemo(
    () => platforms.map(({ platform }) => platformWords(platform)?.brief ?? platform),
    [platforms],
  )
}

/** The run of the branch that stands beside, where it fits what is compared; else none. */
export function useBesideFitting(): Beside | null {
  const run = useBeside((state) => state.run)
  const amount = usePlatformAmount()
  return run?.traces.length === amount ? run : null
}

/** How many lanes of a row are of the run itself; those of a branch follow them. */
export const usePlatformAmount = (): number =>
  useScenario(({ scenario }) => scenario.platforms.length)

/** What `TracesLater.tsx` hands on. */
export const LaterContext = createContext<Traces>([])

/**
 * As `useTraces`, for all but the lanes: a new run shows in the lanes first, where the user looks,
 * and in the same moment's leisure everywhere else.
 */
export const useTracesLater = (): Traces => use(LaterContext)

/** The last complete trace of each platform, in the order compared; null before the first. */
export function useTraces(): Traces {
  const amount = useScenario(({ scenario }) => scenario.platforms.length)
  return useRuns(
    useShallow(({ runs }) =>
      Array.from({ length: amount }, (_, index) => runs[index]?.trace ?? null),
    ),
  )
}
