/** The theme's colours for a canvas, which cannot read CSS variables by itself. */
import type { Look } from '../../../trace/lanes.ts'
import { LOOK_ORDER, LOOKS } from '../looks.ts'
import { contrast, type Rgb } from './contrast.ts'
import { patternFill } from './patterns.ts'

export type Fill = {
  readonly paint: string | CanvasPattern
  /** The more legible text colour on its plain colour. */
  readonly ink: string
  /** That colour: words on a pattern stand on a plate of it; null where it is plain itself. */
  readonly plate: string | null
}

export type Palette = {
  readonly fills: Readonly<Record<Look, Fill>>
  readonly line: string
  /** Of the words in a lane. */
  readonly font: string
  /** By position of the platform in the comparison. */
  readonly platforms: readonly string[]
}

const DARK: Rgb = [13, 17, 20]
const LIGHT: Rgb = [255, 255, 255]
const LETTERS = ['a', 'b', 'c', 'd'] as const

/** The CSS colour of the platform at a position of the comparison. */
export const platformColour = (index: number): string =>
  `var(--color-platform-${LETTERS[index] ?? 'd'})`

/** The same for text, which needs more contrast than a surface. */
export const platformInk = (index: number): string =>
  `var(--color-platform-${LETTERS[index] ?? 'd'}-text)`

/** Reads the variables in force; call again when the theme or the pixel ratio changes. */
export function readPalette(pixelRatio: number): Palette | null {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (pen === null) return null
  const style = getComputedStyle(document.documentElement)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  const fillOf = (look: Look): Fill => {
    const { colour: variable, pattern } = LOOKS[look]
    const colour = read(variable)
    const second = read(pattern === 'dots' ? '--color-state-on-light' : `${variable}-2`)
    return {
      paint: patternFill(pen, pattern, { colour, second, pixelRatio }),
      ink: inkOn(rgbOf(pen, colour)),
      plate: pattern === 'plain' ? null : colour,
    }
  }
  const fills = Object.fromEntries(LOOK_ORDER.map((look) => [look, fillOf(look)] as const))
  return {
    fills: fills as Palette['fills'],
    line: read('--color-line'),
    font: `600 ${read('--lane-words')} ${read('--font-sans')}`,
    platforms: LETTERS.map((letter) => read(`--color-platform-${letter}`)),
  }
}

function inkOn(colour: Rgb): string {
  const ink = contrast(colour, DARK) >= contrast(colour, LIGHT) ? DARK : LIGHT
  return `rgb(${ink.join(' ')})`
}

/** Any CSS colour as the browser itself would paint it. */
function rgbOf(pen: CanvasRenderingContext2D, colour: string): Rgb {
  pen.fillStyle = colour
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}
