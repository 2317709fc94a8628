/** Short notes about what was just done. They go by themselves, but for what must be read. */
import { create } from 'zustand'

export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'trouble'
  readonly action: ToastAction | null
  /** Until it is dismissed. */
  readonly stays: boolean
}

export type ToastAction = { readonly label: string; readonly run: () => void }

const SHOWN_MS = 7_000
const MOST = 3

export const useToasts = create<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }))

let lastId = 0
const timers = new Map<number, ReturnType<typeof setTimeout>>()

/** Returns the note's id, with which it can be taken away early. */
export function toast(
  text: string,
  { tone = 'plain', action = null, stays = false }: Partial<Omit<Toast, 'id' | 'text'>> = {},
): number {
  const id = ++lastId
  // One that says the same is taken in: it is not said twice at once.
  const toasts = useToasts.getState().toasts.filter((other) => other.text !== text)
  useToasts.setState({ toasts: [...toasts, { id, text, tone, action, stays }].slice(-MOST) })
  letGo(id)
  return id
}

export function dismiss(id: number): void {
  hold(id)
  const { toasts } = useToasts.getState()
  useToasts.setState({ toasts: toasts.filter((other) => other.id !== id) })
}

/** It stays while someone points at it or has the focus in it. */
export function hold(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
}

export function letGo(id: number): void {
  hold(id)
  if (useToasts.getState().toasts.some((each) => each.id === id && each.stays)) return
  timers.set(
    id,
    setTimeout(() => dismiss(id), SHOWN_MS),
  )
}
