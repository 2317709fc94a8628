import clsx from 'clsx'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { clock } from '../../format.ts'
import { setRange, useView } from '../../stores/view.ts'
import type { Traces } from '../lanes/lane-rows.ts'
import { usePalette, usePixelRatio } from '../lanes/use-palette.ts'
import { usePlayheadPosition } from '../playing/use-playhead.ts'
import { paintMinimap } from './minimap-paint.ts'
import type { Scale } from './range.ts'
import { useMinimapDrag } from './use-minimap-drag.ts'
import { panBy } from './use-zoom.ts'

type Props = {
  readonly scale: Scale
  readonly horizonMs: number
  readonly traces: Traces
}

/** CSS pixels. */
export const MINIMAP_HEIGHT = 16
/** A window is never so narrow that a hand could not take it. */
const NARROWEST_PX = 24

/** The whole run: how many VMs are down when, and the part that the axis shows, to be dragged. */
export function Minimap({ scale, horizonMs, traces }: Props) {
  const zoomed = useView(({ range }) => range !== null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const pixelRatio = usePixelRatio()
  const palette = usePalette(pixelRatio)
  const { width } = scale
  useEffect(() => {
    if (canvas.current === null || palette === null || width === 0) return
    const size = { width, height: MINIMAP_HEIGHT - 2, pixelRatio }
    paintMinimap(canvas.current, { traces, horizonMs, palette, size })
  }, [traces, horizonMs, palette, width, pixelRatio])
  usePlayheadPosition(line, { fromMs: 0, toMs: horizonMs, width })
  const drag = useMinimapDrag(scale, horizonMs)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys zoom and pan the lanes themselves
    <div
      className={clsx(
        'relative cursor-crosshair touch-none overflow-hidden rounded-sm border border-line/70',
        'bg-sunken/60',
      )}
      style={{ height: MINIMAP_HEIGHT }}
      data-tip="The whole run. Drag across it to see a part; double-click for all of it"
      onDoubleClick={() => setRange(null)}
      {...drag.handlers}
    >
      <canvas ref={canvas} aria-hidden className="absolute inset-0" />
      <div
        ref={line}
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-0 w-px bg-ink"
      />
      {zoomed && <Window scale={scale} horizonMs={horizonMs} />}
    </div>
  )
}

/** Of the range's length, for a press of an arrow key. */
const ARROW = 0.1

function Window({ scale, horizonMs }: Pick<Props, 'scale' | 'horizonMs'>) {
  const { fromMs, toMs, width } = scale
  const wide = Math.max(NARROWEST_PX, ((toMs - fromMs) / horizonMs) * width)
  const free = Math.max(horizonMs - (toMs - fromMs), 1)
  const keyed = (event: KeyboardEvent): void => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (direction === undefined) return
    event.preventDefault()
    panBy(direction * ARROW * (toMs - fromMs), scale, horizonMs)
  }
  return (
    <div
      role="scrollbar"
      tabIndex={0}
      aria-label="Part of the run that is shown"
      aria-orientation="horizontal"
      aria-controls="timeline-lanes"
      aria-valuemin={0}
      aria-valuemax={free}
      aria-valuenow={fromMs}
      aria-valuetext={`${clock(fromMs)} to ${clock(toMs)}`}
      data-window
      className={clsx(
        'absolute inset-y-0 cursor-grab rounded-sm border-x-4 border-y border-accent',
        'bg-accent/15 hover:bg-accent/25 active:cursor-grabbing -outline-offset-2',
      )}
      style={{ width: wide, left: (fromMs / free) * (width - wide) }}
      onKeyDown={keyed}
    />
  )
}
