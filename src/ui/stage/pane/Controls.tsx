import { BoxSelect, Maximize, Minus, Plus } from 'lucide-react'
import { type Link, ZOOM } from '../layout/link.ts'
import { toggleFraming, useTools } from '../tools-store.ts'

type ControlsProps = {
  readonly zoom: Link['zoomBy']
  readonly fit: () => void
  readonly pane: React.RefObject<HTMLElement | null>
}

/** Zoom about the middle of this pane; the others follow. */
export function Controls({ zoom, fit, pane }: ControlsProps) {
  const by = (factor: number) => () => pane.current !== null && zoom(factor, pane.current)
  const framing = useTools((tools) => tools.framing)
  return (
    <div className="stage-controls">
      <button
        type="button"
        aria-label="Select with a frame"
        aria-pressed={framing}
        data-tip="Select with a frame: the next drag draws one; Shift and a drag does too"
        onClick={() => toggleFraming()}
      >
        <BoxSelect aria-hidden />
      </button>
      <button type="button" aria-label="Zoom out" data-tip="Zoom out" onClick={by(1 / ZOOM.step)}>
        <Minus aria-hidden />
      </button>
      <button type="button" aria-label="Zoom in" data-tip="Zoom in" onClick={by(ZOOM.step)}>
        <Plus aria-hidden />
      </button>
      <button type="button" aria-label="Show everything" data-tip="Show everything" onClick={fit}>
        <Maximize aria-hidden />
      </button>
    </div>
  )
}
