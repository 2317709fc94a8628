/** Draws lanes. Costs what is in view: rows of the window, segments of the range. */
import type { Look, Segment } from '../../../trace/lanes.ts'
import { LOOK_WORDS } from '../../looks.ts'
import type { Scale } from '../axis/range.ts'
import type { Tick } from '../axis/ticks.ts'
import { LOOK_ORDER } from '../looks.ts'
import { type Box, boxes } from './culling.ts'
import type { Row } from './lane-rows.ts'
import type { Palette } from './palette.ts'
import { LANE_HEIGHT, laneTop, type RowWindow, rowHeight } from './rows.ts'

/** From the canvas's left edge to the axis: room for the platforms' marks. */
export const INSET = 8
const MARK_WIDTH = 4
const LABEL_PADDING = 5
const PLATE_PADDING = 3
/** No word is as short as to fit in less. */
const LEAST_LABEL = 24

export type Picture = {
  readonly rows: readonly Row[]
  readonly window: RowWindow
  readonly scale: Scale
  readonly ticks: readonly Tick[]
  readonly palette: Palette
  readonly pixelRatio: number
  /** Lanes in a row. */
  readonly lanes: number
  /** How many of them are of the run itself, one a platform; a branch's follow them. */
  readonly platforms: number
}

type Pen = CanvasRenderingContext2D

/** Device-independent pixels of the canvas, rounded so that edges are sharp. */
type Bar = {
  readonly left: number
  readonly top: number
  width: number
  /** How strongly it is filled, in steps from 0 to 1; what runs a little slower shows through. */
  readonly strength: number
}

/** One fill for all bars of a look is many times quicker than a fill for each bar. */
type Layers = ReadonlyMap<Look, Bar[]>

/** Sizes the canvas to its window of rows and draws it anew. */
export function paint(canvas: HTMLCanvasElement, picture: Picture): void {
  const { rows, window, scale, palette, pixelRatio } = picture
  const one = rowHeight(picture.lanes)
  const height = (window.end - window.first) * one
  canvas.width = Math.round((scale.width + INSET) * pixelRatio)
  canvas.height = Math.round(height * pixelRatio)
  canvas.style.width = `${scale.width + INSET}px`
  canvas.style.height = `${height}px`
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.scale(pixelRatio, pixelRatio)
  pen.font = palette.font
  if (palette.font !== measuredIn) widths.clear()
  measuredIn = palette.font
  pen.textBaseline = 'middle'
  drawGrid(pen, picture, height)
  const layers: Layers = new Map(LOOK_ORDER.map((look) => [look, []]))
  const labels: Label[] = []
  for (let index = window.first; index < window.end; index++) {
    const lanes = rows[index]?.lanes ?? []
    for (const [lane, { segments }] of lanes.entries()) {
      const top = (index - window.first) * one + laneTop(lanes.length, lane)
      drawMark(pen, {
        colour: palette.platforms[lane % picture.platforms],
        top,
        hollow: lane >= picture.platforms,
      })
      if (segments.length === 0) drawEmpty(pen, picture, top)
      for (const box of boxes(segments, scale)) place(box, top, { layers, labels })
    }
  }
  drawBars(pen, layers, palette)
  for (const label of labels) drawLabel(pen, label, palette)
}

function drawGrid(pen: Pen, { ticks, palette }: Picture, height: number): void {
  pen.fillStyle = palette.line
  for (const { x } of ticks) pen.fillRect(Math.round(INSET + x), 0, 1, height)
}

type Mark = { readonly colour: string | undefined; readonly top: number; readonly hollow: boolean }

/** Hollow beside the lanes of a branch. */
function drawMark(pen: Pen, { colour, top, hollow }: Mark): void {
  pen.fillStyle = colour ?? 'transparent'
  pen.fillRect(0, top, MARK_WIDTH, LANE_HEIGHT)
  if (hollow) pen.clearRect(1, top + 1, MARK_WIDTH - 2, LANE_HEIGHT - 2)
}

/** An outline where nothing has been run yet. */
function drawEmpty(pen: Pen, { scale, palette }: Picture, top: number): void {
  pen.strokeStyle = palette.line
  pen.strokeRect(INSET + 0.5, top + 0.5, scale.width - 1, LANE_HEIGHT - 1)
}

type Label = Bar & { readonly segment: Segment }

type Into = { readonly layers: Layers; readonly labels: Label[] }

function place({ x, width: wide, segment }: Box, top: number, { layers, labels }: Into): void {
  const left = Math.round(INSET + x)
  const width = Math.max(1, Math.round(INSET + x + wide) - left)
  const bar = { left, top, width, strength: strengthOf(segment) }
  draw(layers.get(segment.look) ?? [], bar)
  if (segment.look !== 'running' && width > LEAST_LABEL) labels.push({ ...bar, segment })
}

/** What goes on as the last bar ended is one bar with it: thousands of slivers become few. */
function draw(bars: Bar[], bar: Bar): void {
  const last = bars[bars.length - 1]
  const goesOn = last?.top === bar.top && last.left + last.width === bar.left
  if (goesOn && last.strength === bar.strength) last.width += bar.width
  else bars.push(bar)
}

const FAINTEST = 0.3
const STEPS = 10

/** Full from twice slower on. */
function strengthOf({ slowdown = Number.POSITIVE_INFINITY }: Segment): number {
  const share = Math.min(1, FAINTEST + (1 - FAINTEST) * (slowdown - 1))
  return Math.ceil(share * STEPS) / STEPS
}

function drawBars(pen: Pen, layers: Layers, { fills }: Palette): void {
  for (const [look, bars] of layers) {
    const faint = bars.filter(({ strength }) => strength < 1)
    fillBars(pen, faint, fills.running.paint)
    for (const strength of new Set(bars.map((bar) => bar.strength))) {
      pen.globalAlpha = strength
      fillBars(
        pen,
        bars.filter((bar) => bar.strength === strength),
        fills[look].paint,
      )
      pen.globalAlpha = 1
    }
  }
}

function fillBars(pen: Pen, bars: readonly Bar[], fill: string | CanvasPattern): void {
  pen.fillStyle = fill
  pen.beginPath()
  for (const { left, top, width } of bars) pen.rect(left, top, width, LANE_HEIGHT)
  pen.fill()
}

/** The label of a segment, else the short word of its look, else nothing: it is never cut. */
function drawLabel(pen: Pen, { left, top, width, segment }: Label, { fills }: Palette): void {
  const { look, label } = segment
  const room = width - 2 * LABEL_PADDING
  const text = [label, LOOK_WORDS[look]].find((words) => widthOf(pen, words) <= room)
  if (text === undefined) return
  const { ink, plate } = fills[look]
  if (plate !== null) {
    pen.fillStyle = plate
    const wide = widthOf(pen, text) + 2 * PLATE_PADDING
    pen.fillRect(left + LABEL_PADDING - PLATE_PADDING, top + 1, wide, LANE_HEIGHT - 2)
  }
  pen.fillStyle = ink
  pen.fillText(capital(text), left + LABEL_PADDING, top + LANE_HEIGHT / 2 + 0.5)
}

/** A label is half a sentence; on its own it begins with a capital. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const MOST_WIDTHS = 5_000
const widths = new Map<string, number>()
let measuredIn = ''

/** Measured once in a font: there are few different labels. */
function widthOf(pen: Pen, text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  if (widths.size >= MOST_WIDTHS) widths.clear()
  const { width } = pen.measureText(capital(text))
  widths.set(text, width)
  return width
}
