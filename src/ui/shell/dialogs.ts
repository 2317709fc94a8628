import { create } from 'zustand'

/** The pages over the app: each opened by a button and by a key, one at a time. */
export type DialogName = 'keys' | 'gallery' | 'help'

export const useDialog = create<{ readonly open: DialogName | null }>()(() => ({ open: null }))

export const showDialog = (open: DialogName) => (): void => useDialog.setState({ open })
export const hideDialog = (): void => useDialog.setState({ open: null })
