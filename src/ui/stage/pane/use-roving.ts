/**
 * One tab stop for all things of a pane; arrow keys lead from one to the next. The stop is kept in
 * the page, not in React: moving the focus draws nothing anew.
 */
import { useEffect } from 'react'
import { type Direction, nextSpot, type Spot } from './roving.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

type PaneRef = React.RefObject<HTMLElement | null>

/** `reveal` brings an element into view that the focus went to. */
export function useRoving(pane: PaneRef, reveal: (element: HTMLElement) => void): void {
  useEffect(() => {
    const root = pane.current
    if (root === null) return
    /** The thing that has or last had the focus. */
    let last: string | null = null

    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return
      const key = target.dataset['thing']
      if (key === undefined) return
      last = key
      takeStop(root, target)
      reveal(target)
    }
    const onBlur = ({ relatedTarget }: FocusEvent): void => {
      // A thing that is taken out of the page with the focus reports this too, without a target.
      if (relatedTarget !== null) last = null
    }
    const onPress = (): void => {
      last = null
    }
    const onKey = (event: KeyboardEvent): void => {
      const direction = DIRECTIONS[event.key]
      const from = event.target
      if (direction === undefined || !(from instanceof HTMLElement)) return
      if (from.dataset['thing'] === undefined || event.altKey || event.ctrlKey || event.metaKey) {
        return
      }
      event.preventDefault()
      event.stopPropagation()
      lead(root, from, direction)?.focus({ preventScroll: true })
    }
    const onChange = (): void => {
      const things = thingsIn(root)
      if (!things.some(({ tabIndex }) => tabIndex === 0)) {
        const stop = things.find((thing) => thing.dataset['thing'] === last) ?? things[0]
        if (stop !== undefined) takeStop(root, stop)
      }
      // A VM that went to another host took the focus along.
      if (last === null || document.activeElement !== document.body) return
      things.find((thing) => thing.dataset['thing'] === last)?.focus({ preventScroll: true })
    }

    const watcher = new MutationObserver(onChange)
    watcher.observe(root, { childList: true, subtree: true })
    onChange()
    root.addEventListener('focusin', onFocus)
    root.addEventListener('focusout', onBlur)
    root.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress, true)
    return () => {
      watcher.disconnect()
      root.removeEventListener('focusin', onFocus)
      root.removeEventListener('focusout', onBlur)
      root.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress, true)
    }
  }, [pane, reveal])
}

const thingsIn = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-thing]'),
]

function takeStop(root: HTMLElement, stop: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>('[data-thing][tabindex="0"]')) {
    other.tabIndex = -1
  }
  stop.tabIndex = 0
}

function lead(root: HTMLElement, from: HTMLElement, direction: Direction): HTMLElement | null {
  const things = new Map(thingsIn(root).map((thing) => [thing.dataset['thing'] ?? '', thing]))
  const spots = [...things].map(([key, thing]) => spotOf(key, thing))
  const next = nextSpot(spots, spotOf(from.dataset['thing'] ?? '', from), direction)
  return next === null ? null : (things.get(next.key) ?? null)
}

function spotOf(key: string, thing: HTMLElement): Spot {
  const { left, top, right, bottom } = thing.getBoundingClientRect()
  const host = thing.closest('[data-host]')?.getAttribute('data-host')
  return { key, left, top, right, bottom, host: host ?? thing.dataset['owner'] ?? null }
}
