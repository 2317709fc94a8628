/** Where a card stands so that it covers nothing of what it is about. All in pixels. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Size = Pick<Area, 'width' | 'height'>
export type Place = Pick<Area, 'left' | 'top'>

const GAP = 12
const MARGIN = 8

/** Above, right, below or left of it, the first with room; null where there is none. */
export function placeBeside(about: Area, card: Size, window: Size): Place | null {
  const right = about.left + about.width
  const bottom = about.top + about.height
  const level = about.top + (about.height - card.height) / 2
  const places: readonly Place[] = [
    { left: about.left, top: about.top - GAP - card.height },
    { left: right + GAP, top: level },
    { left: about.left, top: bottom + GAP },
    { left: about.left - GAP - card.width, top: level },
  ]
  const kept = places.map((place) => within(place, card, window))
  return kept.find((place) => fits(place, card, window) && apart(place, card, about)) ?? null
}

/** Moved along the edges of the window, never out of them. */
const within = ({ left, top }: Place, card: Size, window: Size): Place => ({
  left: Math.max(MARGIN, Math.min(left, window.width - MARGIN - card.width)),
  top: Math.max(MARGIN, Math.min(top, window.height - MARGIN - card.height)),
})

const fits = ({ left, top }: Place, card: Size, window: Size): boolean =>
  left + card.width <= window.width - MARGIN && top + card.height <= window.height - MARGIN

const apart = ({ left, top }: Place, card: Size, about: Area): boolean =>
  left >= about.left + about.width ||
  left + card.width <= about.left ||
  top >= about.top + about.height ||
  top + card.height <= about.top
