/** What is selected, to be read and changed; with nothing selected, the scenario as a whole. */
import { useShallow } from 'zustand/shallow'
import type { Scenario } from '../../model/scenario/schema.ts'
import { part } from '../kit/Part.tsx'
import { Card, Section } from '../kit/Section.tsx'
import { useAfterLanes } from '../stores/after-lanes.ts'
import { doorkeeper, fetchDoor } from '../stores/door.ts'
import { useScenario } from '../stores/scenario.ts'
import { exists } from '../stores/selection.ts'
import { selectedThings, useView, type ViewState } from '../stores/view.ts'

/** Forms come after the first picture, and with the door, to which all that they change goes. */
const ScenarioInspector = part(async () => {
  const [{ ScenarioInspector }] = await Promise.all([import('./ScenarioInspector.tsx'), theDoor()])
  return ScenarioInspector
})
const Details = part(async () => {
  const [{ Details }] = await Promise.all([import('./Details.tsx'), theDoor()])
  return Details
})

const WhyVm = part(async () => {
  const [{ WhyVm }] = await Promise.all([import('../why/WhyVm.tsx'), theDoor()])
  return WhyVm
})

/** Fails where the door could not be fetched. */
const theDoor = async (): Promise<unknown> => {
  await fetchDoor()
  return doorkeeper()
}

const ManyInspector = part(async () => {
  const [{ ManyInspector }] = await Promise.all([import('./ManyInspector.tsx'), theDoor()])
  return ManyInspector
})

const KINDS = {
  host: 'Host',
  vm: 'Virtual machine',
  lun: 'LUN',
  client: 'Client',
  array: 'Storage array',
  pool: 'Resource pool',
  incident: 'Incident',
} as const

/** A little after the selection: what is selected and the lanes are drawn first. */
export function Inspector() {
  const scenario = useScenario((state) => state.scenario)
  const { selection, others } = useShown(scenario)
  if (others.length > 0) {
    return (
      <div key="many" ref={show}>
        <ManyInspector things={selectedThings({ selection, others })} />
      </div>
    )
  }
  // A LUN that a storage layout added is on the canvas and in no scenario.
  if (selection === null || (selection.kind !== 'lun' && !exists(scenario, selection))) {
    return (
      <div key="scenario" ref={showTop}>
        <ScenarioInspector />
      </div>
    )
  }
  const key = selection.kind === 'incident' ? `incident ${selection.index}` : selection.id
  return (
    // As high as what it scrolls in, so that it can stand at the top of it; and no anchor, so that
    // it stays there when its upper parts come later than its form.
    <div key={key} ref={show} className="[overflow-anchor:none]">
      {selection.kind === 'vm' && <WhyVm vm={selection.id} />}
      <Section title={KINDS[selection.kind]}>
        <Card>
          <Details selection={selection} />
        </Card>
      </Section>
    </div>
  )
}

/**
 * What an edit renamed or took away is not waited with; nor is an incident, which is known by its
 * place in the script: that is true of the script of now alone.
 */
function useShown(scenario: Scenario): Pick<ViewState, 'selection' | 'others'> {
  const now = useView(useShallow(({ selection, others }) => ({ selection, others })))
  const late = useAfterLanes(now)
  if (late.selection === null) return late
  return late.selection.kind !== 'incident' && exists(scenario, late.selection) ? late : now
}

const MARGIN = 12

/**
 * Where the column scrolls by itself, brings what was selected into sight; a page stays put. What
 * stands above may grow with the run that follows: it stays in sight until the user scrolls.
 */
function show(inspector: HTMLElement | null): (() => void) | undefined {
  const column = columnOf(inspector)
  if (!inspector || !column) return
  inspector.style.minHeight = `${column.clientHeight}px`
  let at = -1
  const watcher = new ResizeObserver(() => {
    if (at >= 0 && column.scrollTop !== at) return watcher.disconnect()
    const from = column.getBoundingClientRect().top + MARGIN
    column.scrollTop += inspector.getBoundingClientRect().top - from
    at = column.scrollTop
  })
  for (const part of inspector.parentElement?.children ?? []) {
    if (part !== inspector) watcher.observe(part)
  }
  return () => watcher.disconnect()
}

/** What scrolls: the part below the score, or by finger the score with it; on a phone the page. */
function columnOf(inspector: HTMLElement | null): HTMLElement | undefined {
  const [rest, side] = [inspector?.parentElement, inspector?.parentElement?.parentElement]
  const scrolls = (part: HTMLElement) => getComputedStyle(part).overflowY !== 'visible'
  return [rest, side].filter((part) => part !== null && part !== undefined).find(scrolls)
}

function showTop(inspector: HTMLElement | null): void {
  const column = columnOf(inspector)
  if (column) column.scrollTop = 0
}
