/** The first screen: what can be placed, the stage above the timeline, and what it comes to. */
import type { CSSProperties } from 'react'
import { part } from '../kit/Part.tsx'
import { Splitter } from '../kit/Splitter.tsx'
import { Stage } from '../stage/Stage.tsx'
import { useAssumptions } from '../stores/assumptions.ts'
import { fetchDoor } from '../stores/door.ts'
import { type Part, setSize, useNarrow, useSize } from '../stores/layout.ts'
import { useShownAs } from '../stores/shown-as.ts'
import { Timeline } from '../timeline/Timeline.tsx'

const Palette = part(async () => (await import('../palette/Palette.tsx')).Palette, null)

const score = () => import('../score/ScorePanel.tsx')
const ScorePanel = part(async () => (await score()).ScorePanel, <div className="h-[290px]" />)
const verdict = () => import('../score/Verdict.tsx')
const Verdict = part(async () => (await verdict()).Verdict, <div className="h-[180px]" />)
const Advantages = part(async () => (await verdict()).Advantages, null)

const Inspector = part(async () => (await import('../inspector/Inspector.tsx')).Inspector, null)

const RunNotice = part(async () => (await import('./RunNotice.tsx')).RunNotice, null)

/** The chart library is as large as the rest of the screen: it comes after the first picture. */
const Charts = part(
  async () => (await import('../charts/Charts.tsx')).Charts,
  <div className="h-[210px]" aria-busy="true" />,
)

/** With the door, to which all that it changes goes. */
const Assumptions = part(
  async () => {
    const [{ Assumptions }] = await Promise.all([
      import('../assumptions/Assumptions.tsx'),
      fetchDoor(),
    ])
    return Assumptions
  },
  <p className="assumptions p-4">Opening…</p>,
)

/** Lies over the canvas, which keeps its place below it. */
const OtherForm = part(async () => (await import('../views/OtherForm.tsx')).OtherForm, null)

export function Workbench() {
  const form = useShownAs((state) => state.form)
  const assumptions = useAssumptions(({ open }) => open)
  const narrow = useNarrow()
  const sizes = {
    '--right': `${useSize('right').size}px`,
    '--timeline': `${useSize('timeline').size}px`,
  }
  return (
    <main className="workbench" style={sizes as CSSProperties}>
      {!narrow && <Tools />}
      <div className="stage">
        <RunNotice />
        {form !== 'canvas' && <OtherForm form={form} />}
        {assumptions && <Assumptions />}
        <div className="stage-beneath" inert={assumptions || form !== 'canvas'}>
          <Stage />
        </div>
      </div>
      <Divider part="timeline" orientation="horizontal" label="Height of the timeline" />
      <div className="timeline">
        <Timeline />
      </div>
      <Divider part="right" orientation="vertical" label="Width of the right column" />
      <aside aria-label="Results and inspector" className="side">
        <div className="side-top">
          <ScorePanel />
        </div>
        <div className="side-rest">
          <Verdict />
          <Charts />
          <Advantages />
          <Inspector />
        </div>
      </aside>
      {narrow && <Tools />}
    </main>
  )
}

/** On a phone what is to be read comes first. */
function Tools() {
  return (
    <aside aria-label="Palette" className="palette">
      <Palette />
    </aside>
  )
}

function Divider(props: {
  readonly part: Part
  readonly orientation: 'horizontal' | 'vertical'
  readonly label: string
}) {
  const { part, orientation, label } = props
  return (
    <div className={`divider-${part}`}>
      <Splitter
        {...useSize(part)}
        label={label}
        orientation={orientation}
        onSize={(size) => setSize(part, size)}
        onReset={() => setSize(part, null)}
      />
    </div>
  )
}
