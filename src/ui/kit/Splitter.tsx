/** The line between two parts that can be dragged, or moved with the arrow keys. */
import clsx from 'clsx'
import type { KeyboardEvent, PointerEvent } from 'react'

const STEP = 16

export function Splitter(props: {
  readonly label: string
  /** Of the line itself. */
  readonly orientation: 'horizontal' | 'vertical'
  /** Size in pixels of the part below or to the right of the line. */
  readonly size: number
  readonly least: number
  readonly most: number
  readonly onSize: (size: number) => void
  /** At a double click or Enter. */
  readonly onReset: () => void
}) {
  const { label, orientation, size, least, most, onSize, onReset } = props
  const lying = orientation === 'horizontal'
  const to = (next: number) => onSize(Math.round(Math.max(least, Math.min(next, most))))

  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    const line = event.currentTarget
    const start = lying ? event.clientY : event.clientX
    line.setPointerCapture(event.pointerId)
    line.onpointermove = (move) => to(size + start - (lying ? move.clientY : move.clientX))
    line.onlostpointercapture = () => {
      line.onpointermove = null
      line.onlostpointercapture = null
    }
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowUp: STEP, ArrowLeft: STEP, ArrowDown: -STEP, ArrowRight: -STEP }[event.key]
    const bound = { Home: least, End: most }[event.key]
    if (step !== undefined) to(size + step)
    else if (bound !== undefined) to(bound)
    else if (event.key === 'Enter') onReset()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: hr cannot be moved; this separator can.
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={drag}
      onDoubleClick={onReset}
      onKeyDown={press}
      className={clsx(
        'group relative z-10 flex-none touch-none bg-line hover:bg-accent',
        'after:absolute after:content-[""]',
        lying
          ? 'h-px cursor-row-resize after:inset-x-0 after:-inset-y-1.5'
          : 'w-px cursor-col-resize after:inset-y-0 after:-inset-x-1.5',
      )}
    />
  )
}
