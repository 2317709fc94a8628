/**
 * What is typed while the field for it is still on its way: kept from the keys of the page until
 * that field is there, and then put into it.
 */
import { useLayoutEffect } from 'react'

/** A field that is not there by then does not come. */
const AT_MOST_MS = 5_000

/** Letters, and a line's end where Enter was pressed. */
let kept = ''
let forgo: (() => void) | null = null
let over: ReturnType<typeof setTimeout> | undefined

/**
 * Called by the key that opens something to type into, or that nothing may reach behind. `giveUp`
 * takes that back: Escape may come before there is anything to close.
 */
export function keepTyped(giveUp: () => void): void {
  stopKeeping()
  forgo = giveUp
  over = setTimeout(stopKeeping, AT_MOST_MS)
  addEventListener('keydown', keep, { capture: true })
  addEventListener('pointerdown', stopKeeping, { capture: true })
}

/** What came until now. From here on the one who asks has the keys. */
export function takeTyped(): string {
  const typed = kept
  stopKeeping()
  return typed
}

/** Hands it to the field as it appears; `entered` if Enter ended it. */
export function useTypedAhead(put: (text: string, entered: boolean) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the field appears.
  useLayoutEffect(() => {
    const typed = takeTyped()
    const [text = '', ...rest] = typed.split('\n')
    if (typed !== '') put(text, rest.length > 0)
  }, [])
}

function stopKeeping(): void {
  kept = ''
  forgo = null
  clearTimeout(over)
  removeEventListener('keydown', keep, { capture: true })
  removeEventListener('pointerdown', stopKeeping, { capture: true })
}

function keep(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  // What is waited for may be what cannot be fetched: then the keys are the page's again.
  if (document.querySelector('.part-lost') !== null) {
    if (event.key === 'Escape') forgo?.()
    stopKeeping()
    return
  }
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.key === 'Escape') {
    forgo?.()
    stopKeeping()
  } else if (event.key === 'Backspace') kept = kept.slice(0, -1)
  else if (event.key === 'Enter') kept += '\n'
  else if (event.key.length === 1 && !event.repeat) kept += event.key
}
