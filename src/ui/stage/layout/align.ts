/** Putting things that stand on the canvas in line. Pure. */
import type { Box, Point } from './layout.ts'

/** `across` and `down` leave the same room between them, the outermost stay. */
export type Alignment = 'left' | 'top' | 'across' | 'down'

/** Dots on the canvas are this far apart, and what is moved stops on one. */
export const STEP = 18

export function aligned(
  boxes: ReadonlyMap<string, Box>,
  how: Alignment,
): ReadonlyMap<string, Point> {
  if (how === 'across' || how === 'down') return distributed(boxes, how)
  const all = [...boxes.values()]
  const left = Math.min(...all.map(({ x }) => x))
  const top = Math.min(...all.map(({ y }) => y))
  return new Map(
    [...boxes].map(([key, { x, y }]) => [key, how === 'left' ? { x: left, y } : { x, y: top }]),
  )
}

function distributed(
  boxes: ReadonlyMap<string, Box>,
  how: 'across' | 'down',
): ReadonlyMap<string, Point> {
  const start = how === 'across' ? ({ x }: Box) => x : ({ y }: Box) => y
  const size = how === 'across' ? ({ width }: Box) => width : ({ height }: Box) => height
  const sorted = [...boxes].sort(([, a], [, b]) => start(a) - start(b))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined || sorted.length < 3) return boxes
  const taken = sorted.reduce((sum, [, box]) => sum + size(box), 0)
  const room = start(last[1]) + size(last[1]) - start(first[1]) - taken
  const gap = room / (sorted.length - 1)
  let at = start(first[1])
  return new Map(
    sorted.map(([key, box]) => {
      const point = how === 'across' ? { x: at, y: box.y } : { x: box.x, y: at }
      at += size(box) + gap
      return [key, point]
    }),
  )
}
