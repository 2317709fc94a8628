/** Draws how many VMs are down over the whole run, a strip for each platform. */
import { vmsDown } from '../../../trace/service-series.ts'
import type { Traces } from '../lanes/lane-rows.ts'
import type { Palette } from '../lanes/palette.ts'

type Picture = {
  readonly traces: Traces
  readonly horizonMs: number
  readonly palette: Palette
  readonly size: { readonly width: number; readonly height: number; readonly pixelRatio: number }
}

/** A single VM that is down is seen beside hundreds. */
const LEAST_PX = 2

export function paintMinimap(canvas: HTMLCanvasElement, picture: Picture): void {
  const { traces, horizonMs, palette, size } = picture
  canvas.width = Math.round(size.width * size.pixelRatio)
  canvas.height = Math.round(size.height * size.pixelRatio)
  canvas.style.width = `${size.width}px`
  canvas.style.height = `${size.height}px`
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.scale(size.pixelRatio, size.pixelRatio)
  const counts = traces.map((trace) => (trace === null ? [] : vmsDown(trace)))
  const most = Math.max(1, ...counts.map((steps) => highest(steps)))
  const strip = size.height / Math.max(traces.length, 1)
  for (const [index, steps] of counts.entries()) {
    pen.fillStyle = palette.platforms[index] ?? 'gray'
    for (const [place, { at, value }] of steps.entries()) {
      if (value === 0) continue
      const x = (at / horizonMs) * size.width
      const end = ((steps[place + 1]?.at ?? horizonMs) / horizonMs) * size.width
      const tall = Math.max(LEAST_PX, (value / most) * (strip - 1))
      pen.fillRect(x, (index + 1) * strip - tall, Math.max(1, end - x), tall)
    }
  }
}

const highest = (steps: readonly { readonly value: number }[]): number =>
  steps.reduce((most, { value }) => Math.max(most, value), 0)
