/** What is said of a part that could not be fetched and has no place of its own on the screen. */
import { type ToastAction, toast } from './toasts.ts'

/** The scenario is in the address and in the browser: nothing of it is lost. */
export const RELOAD: ToastAction = { label: 'Reload the page', run: () => location.reload() }

export function tellLost(what: string, action: ToastAction = RELOAD): void {
  const text = `A part of the app could not be loaded. ${what}`
  toast(text, { tone: 'trouble', stays: true, action })
}
