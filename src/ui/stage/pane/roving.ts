/** Where the arrow keys lead among things on a plane. */
export type Spot = {
  readonly key: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The host that it is, stands in or is owned by. */
  readonly host?: string | null
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Something off to the side must be this much nearer to be preferred. */
const SIDEWAYS = 4

/**
 * Up and down lead through a host first, from one thing to the next of its kind, and from the foot
 * of a host to what stands below it, its own LUNs before others. Else to the nearest spot in that
 * direction. Null at the edge.
 */
export function nextSpot(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  if (direction === 'left' || direction === 'right') return nearest(spots, from, direction)
  const client = isA(from, 'client')
  const others = spots.filter((spot) => client || !isA(spot, 'client'))
  const inside = others.filter((spot) => spot.host === from.host && !isA(spot, 'lun'))
  const next = from.host == null ? null : nearest(inside, from, direction)
  if (next !== null) return next
  const outside = others.filter((spot) => from.host == null || spot.host !== from.host)
  const hostBelow = nearest(outside, from, direction)
  if (direction === 'up' || (hostBelow !== null && !isA(hostBelow, 'lun'))) return hostBelow
  const own = others.filter((spot) => isA(spot, 'lun') && spot.host === from.host)
  return (isA(from, 'lun') ? null : nearest(own, from, direction)) ?? hostBelow
}

const isA = ({ key }: Spot, kind: string): boolean => key.startsWith(`${kind}:`)

function nearest(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  let best: Spot | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const spot of spots) {
    if (spot.key === from.key) continue
    const cost = costOf(from, spot, direction)
    if (cost >= bestCost) continue
    best = spot
    bestCost = cost
  }
  return best
}

function costOf(from: Spot, to: Spot, direction: Direction): number {
  const across = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  const ahead = sign * (across ? centreX(to) - centreX(from) : centreY(to) - centreY(from))
  if (ahead <= 1) return Number.POSITIVE_INFINITY
  const aside = across
    ? gap(from.top, from.bottom, to.top, to.bottom)
    : gap(from.left, from.right, to.left, to.right)
  const off = across ? centreY(to) - centreY(from) : centreX(to) - centreX(from)
  return ahead + SIDEWAYS * aside + Math.abs(off) / SIDEWAYS
}

/** How far two stretches lie apart; 0 where they overlap. */
const gap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, otherFrom - to, from - otherTo)

const centreX = ({ left, right }: Spot): number => (left + right) / 2
const centreY = ({ top, bottom }: Spot): number => (top + bottom) / 2
