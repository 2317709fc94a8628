/** The way of a VM that moves live: an arc above the hosts, from one to the other. */
import type { Box, Point } from './layout.ts'

const RISE = 44

export type Arc = { readonly from: Point; readonly over: Point; readonly to: Point }

export function arcBetween(source: Box, target: Box): Arc {
  const from = { x: source.x + source.width / 2, y: source.y }
  const to = { x: target.x + target.width / 2, y: target.y }
  const over = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - RISE }
  return { from, over, to }
}

export const arcPath = ({ from, over, to }: Arc): string =>
  `M${from.x} ${from.y}Q${over.x} ${over.y} ${to.x} ${to.y}`

/** The point on the arc at a share of the way from 0 to 1. */
export function pointOn({ from, over, to }: Arc, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  return { x: a * from.x + b * over.x + c * to.x, y: a * from.y + b * over.y + c * to.y }
}
