/**
 * React Flow zooms where two fingers spread on bare canvas; where they spread on hosts and VMs,
 * which is most of it, it is told so as by a wheel: one page of that is twice the size.
 */

type Pinch = { readonly pane: Element; readonly apart: number }

let pinch: Pinch | null = null

/** Called once. */
export function listenToPinches(): void {
  addEventListener('touchstart', start, { capture: true, passive: true })
  addEventListener('touchmove', spread, { passive: true })
}

function start(event: TouchEvent): void {
  pinch = null
  const [one, other] = event.touches
  if (one === undefined || other === undefined || event.touches.length > 2) return
  const [canvas, too] = [around(one, '.pane-canvas'), around(other, '.pane-canvas')]
  const onThings = around(one, '.nopan') !== null || around(other, '.nopan') !== null
  const pane = canvas?.querySelector('.react-flow__pane') ?? null
  if (pane === null || canvas !== too || !onThings) return
  event.stopPropagation()
  pinch = { pane, apart: between(one, other) }
}

function spread({ touches }: TouchEvent): void {
  const [one, other] = touches
  if (pinch === null || one === undefined || other === undefined) return
  const { pane } = pinch
  const apart = between(one, other)
  const deltaY = -Math.log2(apart / pinch.apart)
  const clientX = (one.clientX + other.clientX) / 2
  const clientY = (one.clientY + other.clientY) / 2
  const deltaMode = WheelEvent.DOM_DELTA_PAGE
  const how = { deltaY, deltaMode, clientX, clientY, bubbles: true, cancelable: true }
  pane.dispatchEvent(new WheelEvent('wheel', how))
  pinch = { pane, apart }
}

const around = ({ target }: Touch, selector: string): Element | null =>
  target instanceof Element ? target.closest(selector) : null

const between = (one: Touch, other: Touch): number =>
  Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY))
