/** In which form the cluster is shown above the timeline, and whether the command bar is open. */
import { create } from 'zustand'

export const FORMS = ['canvas', 'table', 'words', 'script', 'weaknesses'] as const
export type Form = (typeof FORMS)[number]

export const useShownAs = create<{ readonly form: Form; readonly commanding: boolean }>()(() => ({
  form: 'canvas',
  commanding: false,
}))

/** The form that is shown already gives way to the canvas. */
export function toggleForm(form: Form): void {
  useShownAs.setState(({ form: now }) => ({ form: now === form ? 'canvas' : form }))
}

export const showAs = (form: Form): void => useShownAs.setState({ form })

export const openCommandBar = (): void => useShownAs.setState({ commanding: true })
export const closeCommandBar = (): void => useShownAs.setState({ commanding: false })
