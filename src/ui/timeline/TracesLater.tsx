import { type ReactNode, useDeferredValue } from 'react'
import { LaterContext, useTraces } from './use-compared.ts'

/**
 * Puts a new run off in one place for all who show it later: with the lanes it draws nothing but
 * itself, where each of them would be drawn once for nothing if it waited on its own.
 */
export function TracesLater({ children }: { readonly children: ReactNode }) {
  return <LaterContext value={useDeferredValue(useTraces())}>{children}</LaterContext>
}
