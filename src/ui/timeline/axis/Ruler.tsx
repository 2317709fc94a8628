import clsx from 'clsx'
import { type KeyboardEvent, memo, type RefObject, useCallback, useRef } from 'react'
import { clock } from '../../format.ts'
import { write } from '../../kit/write.ts'
import { playhead } from '../../stores/playhead.ts'
import { useLoopOrScrub } from '../playing/use-loop-drag.ts'
import { useOnClock, usePlayheadMs, usePlayheadPosition } from '../playing/use-playhead.ts'
import { type Scale, xOf } from './range.ts'
import { stepFor, type Tick } from './ticks.ts'

type Props = {
  readonly axis: RefObject<HTMLDivElement | null>
  readonly scale: Scale
  readonly ticks: readonly Tick[]
  readonly horizonMs: number
}

/** The time axis: the marks, and the playhead as a slider for mouse, touch and keyboard. */
export const Ruler = memo(function Ruler({ axis, scale, ticks, horizonMs }: Props) {
  const scrub = useLoopOrScrub(scale)
  const ms = usePlayheadMs()
  return (
    <div
      ref={axis}
      role="slider"
      tabIndex={0}
      aria-label="Playhead"
      aria-valuemin={0}
      aria-valuemax={horizonMs}
      aria-valuenow={ms}
      aria-valuetext={`${clock(ms)} of ${clock(horizonMs)}`}
      className="relative h-6 -outline-offset-2 cursor-col-resize touch-none rounded-sm select-none"
      onKeyDown={(event) => keyed(event, scale, horizonMs)}
      {...scrub}
    >
      {ticks.map(({ at, x, label }) => (
        <span
          key={at}
          ref={(span) => {
            if (span === null) return
            return clearOfFlag(span, x, scale)
          }}
          className={clsx(
            'pointer-events-none absolute top-0.5 -translate-x-1/2 text-[11.5px]',
            'whitespace-nowrap text-ink-3 tabular-nums',
          )}
          style={{ left: x }}
        >
          {label}
        </span>
      ))}
      <Flag scale={scale} />
    </div>
  )
})

/** From the middle of the flag to that of a tick's label which it would cut. */
const FLAG_REACH = 46

/** Out of the way of the flag while that is near; returns what ends it. */
function clearOfFlag(label: HTMLElement, x: number, scale: Scale): () => void {
  const show = (ms: number): void => {
    const near = Math.abs(xOf(scale, ms) - x) < FLAG_REACH
    label.style.visibility = near ? 'hidden' : 'visible'
  }
  show(playhead.ms)
  return playhead.subscribe(show)
}

/** The playhead's instant, on the line. */
function Flag({ scale }: { readonly scale: Scale }) {
  const place = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLSpanElement>(null)
  usePlayheadPosition(place, scale)
  const show = useCallback((ms: number): void => {
    if (text.current === null) return
    const words = clock(Math.floor(ms / 1_000) * 1_000)
    text.current.style.width = `${words.length}ch`
    write(text.current, words)
  }, [])
  useOnClock(show)
  return (
    <div ref={place} aria-hidden className="pointer-events-none absolute top-0 left-0">
      <span
        ref={text}
        className={clsx(
          'box-content block h-[1.4em] -translate-x-1/2 contain-strict',
          'rounded bg-solid ring-3 ring-surface px-1.5 py-px',
          'font-mono text-[11.5px] font-semibold whitespace-nowrap text-on-solid',
          'tabular-nums',
        )}
      />
    </div>
  )
}

/** A press of an arrow moves the playhead by a round step of at least this many CSS pixels. */
const ARROW_PX = 1
/** Arrow steps in a page, and in an arrow with Shift. */
const PAGE = 10

function keyed(event: KeyboardEvent, scale: Scale, horizonMs: number): void {
  const step = stepFor(scale, ARROW_PX)
  const target = targetOf(event, { step, horizonMs })
  if (target === null) return
  event.preventDefault()
  playhead.seek(target)
}

type Reach = { readonly step: number; readonly horizonMs: number }

function targetOf({ key, shiftKey }: KeyboardEvent, { step, horizonMs }: Reach): number | null {
  const far = shiftKey ? PAGE * step : step
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return playhead.ms - far
    case 'ArrowRight':
    case 'ArrowUp':
      return playhead.ms + far
    case 'PageDown':
      return playhead.ms - PAGE * step
    case 'PageUp':
      return playhead.ms + PAGE * step
    case 'Home':
      return 0
    case 'End':
      return horizonMs
    default:
      return null
  }
}
