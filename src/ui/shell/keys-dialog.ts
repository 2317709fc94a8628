import { create } from 'zustand'

/** Whether the list of keys is open: a button and a key can open it. */
export const useKeysDialog = create<{ readonly open: boolean }>()(() => ({ open: false }))

export const showKeys = (): void => useKeysDialog.setState({ open: true })
export const hideKeys = (): void => useKeysDialog.setState({ open: false })
