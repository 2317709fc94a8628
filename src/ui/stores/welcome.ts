/** What a newcomer is told in three steps, until he closes it for good. */
import { create } from 'zustand'
import { store, stored } from './stored.ts'

const CLOSED = 'first-steps'
const PLAYED = 'first-play'

/** Null while nothing is told. */
export const useWelcome = create<{ readonly step: number | null }>()(() => ({ step: null }))

export const showSteps = (): void => useWelcome.setState({ step: 0 })
export const goToStep = (step: number): void => useWelcome.setState({ step })

export const stepsWereClosed = (): boolean => stored(CLOSED) !== null

/** For good: only the help menu brings them back. */
export function closeSteps(): void {
  store(CLOSED, 'closed')
  useWelcome.setState({ step: null })
}

/** True the first time it is asked in this browser. */
export function playsForTheFirstTime(): boolean {
  if (stored(PLAYED) !== null) return false
  store(PLAYED, 'played')
  return true
}
