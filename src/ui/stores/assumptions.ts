import { create } from 'zustand'

/** Whether the panel of all assumptions is open: a button and a key can open it. */
export const useAssumptions = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const toggleAssumptions = (): void =>
  useAssumptions.setState(({ open }) => ({ open: !open }))
export const hideAssumptions = (): void => useAssumptions.setState({ open: false })
