/** Draws lanes. Costs what is in view: rows of the window, segments of the range. */
import type { Look } from '../../trace/lanes.ts'
import { LOOK_WORDS } from '../looks.ts'
import { type Box, boxes } from './culling.ts'
import type { Lane, Row } from './lane-rows.ts'
import type { Palette } from './palette.ts'
import type { Scale } from './range.ts'
import { LANE_HEIGHT, laneTop, type RowWindow, rowHeight } from './rows.ts'
import type { Tick } from './ticks.ts'

/** From the canvas's left edge to the axis: room for the platforms' marks. */
export const INSET = 8
const MARK_WIDTH = 4
const LABEL_PADDING = 5
const LABEL_FONT = '600 10.5px'

export type Picture = {
  readonly rows: readonly Row[]
  readonly window: RowWindow
  readonly scale: Scale
  readonly ticks: readonly Tick[]
  readonly palette: Palette
  readonly pixelRatio: number
  readonly fontFamily: string
}

type Pen = CanvasRenderingContext2D

/** Sizes the canvas to its window of rows and draws it anew. */
export function paint(canvas: HTMLCanvasElement, picture: Picture): void {
  const { rows, window, scale, pixelRatio, fontFamily } = picture
  const platforms = rows[0]?.lanes.length ?? 0
  const height = (window.end - window.first) * rowHeight(platforms)
  canvas.width = Math.round((scale.width + INSET) * pixelRatio)
  canvas.height = Math.round(height * pixelRatio)
  canvas.style.width = `${scale.width + INSET}px`
  canvas.style.height = `${height}px`
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.scale(pixelRatio, pixelRatio)
  pen.font = `${LABEL_FONT} ${fontFamily}`
  pen.textBaseline = 'middle'
  drawGrid(pen, picture, height)
  for (let index = window.first; index < window.end; index++) {
    const top = (index - window.first) * rowHeight(platforms)
    for (const [lane, content] of (rows[index]?.lanes ?? []).entries()) {
      drawMark(pen, picture.palette.platforms[lane], top + laneTop(platforms, lane))
      drawLane(pen, picture, { content, top: top + laneTop(platforms, lane) })
    }
  }
}

function drawGrid(pen: Pen, { ticks, palette }: Picture, height: number): void {
  pen.fillStyle = palette.line
  for (const { x } of ticks) pen.fillRect(Math.round(INSET + x), 0, 1, height)
}

function drawMark(pen: Pen, colour: string | undefined, top: number): void {
  pen.fillStyle = colour ?? 'transparent'
  pen.fillRect(0, top, MARK_WIDTH, LANE_HEIGHT)
}

type Place = { readonly content: Lane; readonly top: number }

function drawLane(pen: Pen, { scale, palette }: Picture, { content, top }: Place): void {
  if (content.segments.length === 0) {
    pen.strokeStyle = palette.line
    pen.strokeRect(INSET + 0.5, top + 0.5, scale.width - 1, LANE_HEIGHT - 1)
    return
  }
  for (const box of boxes(content.segments, scale)) drawBox(pen, palette, { box, top })
}

function drawBox(pen: Pen, palette: Palette, { box, top }: { box: Box; top: number }): void {
  const { look, label } = box.segment
  const left = Math.round(INSET + box.x)
  const width = Math.max(1, Math.round(INSET + box.x + box.width) - left)
  const { paint: fill, ink } = palette.fills[look]
  pen.fillStyle = fill
  pen.fillRect(left, top, width, LANE_HEIGHT)
  if (look === 'running') return
  const room = width - 2 * LABEL_PADDING
  const text = [label, LOOK_WORDS[look]].find((words) => widthOf(pen, words) <= room)
  if (text === undefined) return
  pen.fillStyle = ink
  pen.fillText(told(look, text), left + LABEL_PADDING, top + LANE_HEIGHT / 2 + 0.5)
}

/** A label is half a sentence; on its own it begins with a capital. */
export const told = (look: Look, text: string): string =>
  look === 'running' ? LOOK_WORDS.running : text.charAt(0).toUpperCase() + text.slice(1)

const widths = new Map<string, number>()

/** Measured once: there are few different labels, and measuring is the dearest part of drawing. */
function widthOf(pen: Pen, text: string): number {
  const key = `${pen.font}|${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const width = pen.measureText(text).width
  if (widths.size > MOST_WIDTHS) widths.clear()
  widths.set(key, width)
  return width
}

const MOST_WIDTHS = 5_000
