import { useLayoutEffect } from 'react'
import { nextItem } from '../../kit/next-item.ts'

/**
 * Keys of an open menu, and what closes it: Escape, Tab, a press elsewhere. The focus goes back to
 * where it was when the menu opened.
 */
export function useMenuKeys(
  menu: React.RefObject<HTMLElement | null>,
  onClose: () => void,
  onBack: () => void,
): (event: React.KeyboardEvent) => void {
  // Before the menu takes the focus, and again before it goes.
  useLayoutEffect(() => {
    const before = document.activeElement
    const element = menu.current
    const press = ({ target }: Event): void => {
      if (!(target instanceof Node && element?.contains(target))) onClose()
    }
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('wheel', press, true)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('wheel', press, true)
      const inside = element?.contains(document.activeElement) === true
      if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [menu, onClose])

  return (event) => {
    // The keys of the app wait until the menu is closed.
    event.stopPropagation()
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
    const next = nextItem(event.key, items)
    if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else if (event.key === 'ArrowLeft') onBack()
    else if (event.key === 'ArrowRight') openChoice(document.activeElement)
    else if (next === undefined) return
    event.preventDefault()
    next?.focus()
  }
}

function openChoice(item: Element | null): void {
  if (item instanceof HTMLElement && item.ariaHasPopup === 'menu') item.click()
}
