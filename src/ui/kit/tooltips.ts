/**
 * One tooltip for the whole page: whatever has a `data-tip` shows it when the pointer rests there
 * or the keyboard arrives. The same words reach a screen reader as the control's description.
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
    if (!target.isConnected) return
    shownFor = target
    layer.textContent = target.dataset['tip'] ?? ''
    layer.showPopover()
    place(layer, target.getBoundingClientRect())
  }

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (target === layer) return
    const tipped = tippedAt(target)
    if (tipped === shownFor) return
    hide()
    if (tipped !== null && pointerType === 'mouse') {
      timer = window.setTimeout(() => show(tipped), REST_MS)
    }
  })
  document.addEventListener('focusin', ({ target }) => {
    const tipped = tippedAt(target)
    if (tipped?.matches(':focus-visible')) show(tipped)
    else hide()
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('pointerdown', hide, true)
  document.addEventListener('scroll', hide, true)
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), true)
}

function tippedAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
}

/** Below what it is about, above where there is no room, and always on the screen. */
function place(layer: HTMLElement, about: DOMRect): void {
  const { width, height } = layer.getBoundingClientRect()
  const below = about.bottom + GAP
  const top = below + height + MARGIN > innerHeight ? about.top - GAP - height : below
  const centred = about.left + (about.width - width) / 2
  const left = Math.max(MARGIN, Math.min(centred, innerWidth - width - MARGIN))
  layer.style.translate = `${Math.round(left)}px ${Math.round(Math.max(MARGIN, top))}px`
}
