/** Which outage of which VM the user has asked about. */
import { create } from 'zustand'
import { select } from './view.ts'

export type Asked = {
  readonly vm: string | null
  /** Integer milliseconds: an instant of the outage, or the last one before it is meant. */
  readonly ms: number
}

export const useWhy = create<Asked>()(() => ({ vm: null, ms: 0 }))

/** Selects the VM and opens the outage that holds at the instant. */
export function askWhy(vm: string, ms: number): void {
  useWhy.setState({ vm, ms })
  select({ kind: 'vm', id: vm })
}
