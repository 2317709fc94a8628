/**
 * One tooltip for the whole page: whatever has a `data-tip` shows it when the pointer rests there
 * or the keyboard arrives. A thing that comes to lie under a pointer at rest asked for nothing, and
 * words that can be read already are not said again. The same words reach a screen reader as the
 * control's description.
 */
const REST_MS = 450
const GAP = 6
const MARGIN = 8

/** Called once. The layer lives as long as the page. */
export function installTooltips(): void {
  const layer = document.createElement('div')
  layer.className = 'tooltip'
  layer.popover = 'manual'
  layer.setAttribute('aria-hidden', 'true')
  document.body.append(layer)
  let timer = 0
  let shownFor: Element | null = null

  const hide = (): void => {
    clearTimeout(timer)
    if (shownFor !== null) layer.hidePopover()
    shownFor = null
  }
  const show = (target: HTMLElement): void => {
    hide()
    if (!target.isConnected || isRead(target)) return
    shownFor = target
    layer.textContent = target.dataset['tip'] ?? ''
    layer.showPopover()
    place(layer, target.getBoundingClientRect())
  }

  document.addEventListener('pointerover', ({ target }) => {
    if (target === layer) return
    if (tippedAt(target) !== shownFor) hide()
  })
  document.addEventListener('pointermove', ({ target, pointerType }) => {
    if (target === layer || pointerType !== 'mouse') return
    const tipped = tippedAt(target)
    if (tipped === shownFor) return
    clearTimeout(timer)
    if (tipped !== null) timer = window.setTimeout(() => show(tipped), REST_MS)
  })
  document.addEventListener('focusin', ({ target }) => {
    const tipped = tippedAt(target)
    hide()
    // Not at once: a popover that closes gives the focus back, and none may open within that.
    if (tipped?.matches(':focus-visible')) timer = window.setTimeout(() => show(tipped))
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('pointerdown', hide, true)
  document.addEventListener('scroll', hide, true)
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), true)
}

function tippedAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
}

/** Its words stand there in full: nothing would be added. */
function isRead(target: HTMLElement): boolean {
  const tip = squeezed(target.dataset['tip'])
  if (tip === '') return true
  if (squeezed(target.textContent) !== tip) return false
  const parts: readonly Element[] = [target, ...target.querySelectorAll('*')]
  return parts.every(
    ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth || clientWidth === 0,
  )
}

const squeezed = (text = ''): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Below what it is about, above where there is no room, and always on the screen. */
function place(layer: HTMLElement, about: DOMRect): void {
  // Where it stood before, the edge of the window may have made it narrower.
  layer.style.translate = '0 0'
  const { width, height } = layer.getBoundingClientRect()
  const below = about.bottom + GAP
  const top = below + height + MARGIN > innerHeight ? about.top - GAP - height : below
  const centred = about.left + (about.width - width) / 2
  const left = Math.max(MARGIN, Math.min(centred, innerWidth - width - MARGIN))
  layer.style.translate = `${Math.round(left)}px ${Math.round(Math.max(MARGIN, top))}px`
}
