/** The patterns that tell states apart without colour: small tiles, repeated, as in theme.css. */

export type Pattern =
  | 'plain'
  | 'dots'
  | 'level'
  | 'bars'
  | 'upright'
  | 'rising'
  | 'falling'
  | 'sparse-falling'
  | 'checks'
  | 'hatch'

/** `colour` fills the tile, `second` draws its pattern. */
export type Colours = { readonly colour: string; readonly second: string }

type Pen = CanvasRenderingContext2D

/** Side in CSS pixels, and what is drawn on it. */
type Tile = { readonly side: number; readonly draw: (pen: Pen) => void }

const TILES: Readonly<Record<Exclude<Pattern, 'plain'>, Tile>> = {
  dots: { side: 5, draw: (pen) => pen.fillRect(1.8, 1.8, 1.5, 1.5) },
  level: { side: 5, draw: (pen) => pen.fillRect(0, 3, 5, 2) },
  bars: { side: 7, draw: (pen) => pen.fillRect(5, 0, 2, 7) },
  upright: { side: 6, draw: (pen) => pen.fillRect(3, 0, 3, 6) },
  rising: { side: 14, draw: (pen) => diagonal(pen, { side: 14, width: 5, rising: true }) },
  falling: { side: 11, draw: (pen) => diagonal(pen, { side: 11, width: 4, rising: false }) },
  'sparse-falling': {
    side: 7,
    draw: (pen) => diagonal(pen, { side: 7, width: 1, rising: false }),
  },
  hatch: { side: 7, draw: (pen) => diagonal(pen, { side: 7, width: 2, rising: true }) },
  checks: {
    side: 6,
    draw(pen) {
      pen.fillRect(0, 0, 3, 3)
      pen.fillRect(3, 3, 3, 3)
    },
  },
}

/** The pattern as a fill, sharp at any pixel ratio. */
export function patternFill(
  ctx: Pen,
  pattern: Pattern,
  look: Colours & { readonly pixelRatio: number },
): string | CanvasPattern {
  if (pattern === 'plain') return look.colour
  const { side, draw } = TILES[pattern]
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(side * look.pixelRatio)
  canvas.height = canvas.width
  const pen = canvas.getContext('2d')
  if (pen === null) return look.colour
  pen.scale(canvas.width / side, canvas.width / side)
  pen.fillStyle = look.colour
  pen.fillRect(0, 0, side, side)
  pen.fillStyle = look.second
  pen.strokeStyle = look.second
  draw(pen)
  const fill = ctx.createPattern(canvas, 'repeat')
  fill?.setTransform(new DOMMatrix().scale(side / canvas.width))
  return fill ?? look.colour
}

type Stripe = { readonly side: number; readonly width: number; readonly rising: boolean }

/** One stripe from corner to corner, and the two that enter from the neighbouring tiles. */
function diagonal(pen: Pen, { side, width, rising }: Stripe): void {
  pen.lineWidth = width
  pen.beginPath()
  for (const shift of [-side, 0, side]) {
    const [left, right] = rising ? [side + 4, -4] : [-4, side + 4]
    pen.moveTo(shift - 4, left)
    pen.lineTo(shift + side + 4, right)
  }
  pen.stroke()
}
