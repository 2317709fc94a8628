/** Below a canvas: how this platform shares storage, what it has no word for, and the zoom. */
import { Info } from 'lucide-react'
import { useId, useRef } from 'react'
import type { Trace } from '../../../model/trace.ts'
import { raisedLimits } from '../../../trace/raised-limits.ts'
import { count, number } from '../../format.ts'
import { useDoorkeeper } from '../../stores/door.ts'
import type { Link } from '../layout/link.ts'
import { leftWords, lunsWithVms } from '../scene/left.ts'
import { Controls } from './Controls.tsx'
import { usePane } from './pane-context.ts'

type PaneFootProps = {
  readonly zoom: Link['zoomBy']
  readonly fit: () => void
  readonly canvas: React.RefObject<HTMLElement | null>
}

export function PaneFoot({ zoom, fit, canvas }: PaneFootProps) {
  const { topology, words, world, scenario, index, trace } = usePane()
  const sheet = useDoorkeeper()?.platformSheet(words.id)
  const luns = [...topology.luns.values()]
  const added = luns.filter(({ drawn }) => !drawn).length
  const layout = added === 0 ? '' : ` (${added} added)`
  const overrides = scenario.platforms[index]?.overrides ?? {}
  // A number of its sheet, which comes with the door.
  const left = sheet && leftWords(sheet, overrides, lunsWithVms(topology, world))
  const drawn = topology.hosts.size > 0
  const raised = trace === null || !drawn ? undefined : raisedWords(trace)
  const limits = [words.caveat, raised].filter((part) => part !== undefined).join(' ')
  const storage = drawn ? `${count(luns.length, 'LUN')}${layout}${left ?? ''}` : ''
  const always = drawn ? ` · ${words.storage.sentence}` : ''
  return (
    <footer className="pane-foot" data-long={limits !== ''}>
      <p className="pane-sentence" data-tip={`${limits} ${storage}${always}`.trim() || undefined}>
        {limits} {storage}
        <span className="pane-always">{always}</span>
      </p>
      {words.unavailable.length > 0 && <Unavailable sentences={words.unavailable} />}
      <Controls zoom={zoom} fit={fit} pane={canvas} />
    </footer>
  )
}

/** 'Limit raised: nodes in a cluster from 8 to 1,000.' */
function raisedWords(trace: Trace): string | undefined {
  const limits = raisedLimits(trace).map(
    ({ what, from, to }) => `${what} from ${number(from)} to ${number(to)}`,
  )
  if (limits.length === 0) return undefined
  return `Limits raised by this scenario: ${limits.join(', ')}.`
}

/** What this platform has no word for: said where its run is seen. */
function Unavailable({ sentences }: { readonly sentences: readonly string[] }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const place = ({ currentTarget }: React.ToggleEvent<HTMLDivElement>): void => {
    const { left = 0, top = 0 } = button.current?.getBoundingClientRect() ?? {}
    const { height } = currentTarget.getBoundingClientRect()
    currentTarget.style.translate = `${Math.round(left)}px ${Math.round(top - height - 4)}px`
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="pane-info"
        popoverTarget={id}
        aria-label="Not available on this platform"
        data-tip="Not available on this platform"
      >
        <Info aria-hidden />
      </button>
      <div id={id} popover="auto" className="pane-note" onToggle={place}>
        <p className="pane-note-title">Not available on this platform</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </>
  )
}
