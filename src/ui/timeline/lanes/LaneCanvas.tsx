import clsx from 'clsx'
import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { clock } from '../../format.ts'
import { part } from '../../kit/Part.tsx'
import { askWhy } from '../../stores/why.ts'
import { msOf, type Scale } from '../axis/range.ts'
import type { Tick } from '../axis/ticks.ts'
import { useScrub } from '../axis/use-scrub.ts'
import { usePlatformAmount } from '../use-compared.ts'
import { segmentAt } from './culling.ts'
import type { Hovered } from './LaneTooltip.tsx'
import type { Row, Traces } from './lane-rows.ts'
import { INSET, paint } from './paint.ts'
import { laneAt, type RowWindow, rowHeight } from './rows.ts'
import { usePalette, usePixelRatio } from './use-palette.ts'

const LaneTooltip = part(async () => (await import('./LaneTooltip.tsx')).LaneTooltip, null)

type Props = {
  readonly rows: readonly Row[]
  readonly traces: Traces
  readonly briefs: readonly string[]
  readonly scale: Scale
  readonly horizonMs: number
  readonly window: RowWindow
  readonly ticks: readonly Tick[]
}

/**
 * The lanes as one picture of the rows near the view. It scrolls with them and is drawn again only
 * when other rows come near, or data, size or theme change. Pressed and dragged it seeks;
 * clicked where a VM is down it asks why.
 */
export function LaneCanvas({ rows, traces, briefs, scale, horizonMs, window, ticks }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pixelRatio = usePixelRatio()
  const palette = usePalette(pixelRatio)
  const scrub = useScrub(scale, INSET)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const platforms = usePlatformAmount()
  const lanes = briefs.length
  const one = rowHeight(lanes)
  const ask = useAsk(({ x, y }, event) => hit({ rows, lanes, scale, x, y }, null, event), scale)
  useLayoutEffect(() => {
    if (canvas.current === null || palette === null || scale.width === 0) return
    const picture = { rows, window, scale, ticks, palette, pixelRatio, lanes, platforms }
    paint(canvas.current, picture)
  }, [rows, window, scale, ticks, palette, pixelRatio, lanes, platforms])
  const hover = (event: PointerEvent): void => {
    scrub.onPointerMove(event)
    const place = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - place.left - INSET
    const y = event.clientY - place.top
    const hovers = event.pointerType === 'mouse' && event.buttons === 0
    setHovered(hovers ? hit({ rows, lanes, scale, x, y }, hovered, event) : null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the names beside it select a VM as well.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the names beside it select a VM as well.
    <div
      className={clsx(
        'absolute inset-y-0 right-[var(--figures)] left-[var(--names)] cursor-crosshair',
        'touch-pan-y',
      )}
      {...scrub}
      onPointerDown={(event) => {
        ask.press(event)
        scrub.onPointerDown(event)
      }}
      onPointerMove={hover}
      onClick={ask.release}
      onPointerLeave={() => setHovered(null)}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={summary(rows, briefs, horizonMs)}
        className="absolute left-0"
        style={{ top: window.first * one }}
      />
      {hovered !== null && <LaneTooltip hovered={hovered} traces={traces} briefs={briefs} />}
    </div>
  )
}

/** States in which a VM that should serve does not: a click asks why. */
const DOWN: ReadonlySet<string> = new Set([
  ...['detect', 'failover', 'boot', 'saved', 'still', 'refused', 'abandoned'],
])

type Find = (at: { readonly x: number; readonly y: number }, event: MouseEvent) => Hovered | null

/** A press that goes nowhere, where a VM is down. */
function useAsk(find: Find, scale: Scale) {
  const pressedAt = useRef(0)
  return {
    press: ({ clientX }: MouseEvent): void => {
      pressedAt.current = clientX
    },
    release: (event: MouseEvent): void => {
      const { left, top } = event.currentTarget.getBoundingClientRect()
      const [x, y] = [event.clientX - left - INSET, event.clientY - top]
      const still = Math.abs(event.clientX - pressedAt.current) <= STILL
      const found = still ? find({ x, y }, event) : null
      if (found?.row.kind !== 'vm' || !DOWN.has(found.segment.look)) return
      askWhy(found.row.id, Math.round(msOf(scale, x)))
    },
  }
}

/** Pixels that a hand moves in a click. */
const STILL = 4

type Spot = {
  readonly rows: readonly Row[]
  readonly lanes: number
  readonly scale: Scale
  readonly x: number
  readonly y: number
}

/** The same object as before while the pointer stays on a segment: then nothing renders. */
function hit(
  { rows, lanes, scale, x, y }: Spot,
  before: Hovered | null,
  { clientX, clientY }: MouseEvent,
): Hovered | null {
  const one = rowHeight(lanes)
  const index = Math.floor(y / one)
  const row = rows[index]
  const lane = laneAt(lanes, y - index * one)
  const segment = segmentAt(row?.lanes[lane]?.segments ?? [], msOf(scale, x))
  if (row === undefined || segment === null || x < 0 || x > scale.width) return null
  if (before?.segment === segment && before.row === row) return before
  return { row, lane, segment, x: clientX, y: clientY }
}

function summary(rows: readonly Row[], briefs: readonly string[], horizonMs: number): string {
  const vms = rows.filter(({ kind }) => kind === 'vm')
  const down = briefs.map((brief, lane) => {
    const some = vms.filter((row) => (row.lanes[lane]?.downtimeMs ?? 0) > 0).length
    return `${some} of ${vms.length} VMs are down for a time on ${brief}`
  })
  return `Lanes from 0:00 to ${clock(horizonMs)}: ${down.join(', ')}. The table has every state.`
}
