/** What is selected, to be read and changed; with nothing selected, the scenario as a whole. */
import { lazy, Suspense } from 'react'
import { Card, Section } from '../kit/Section.tsx'
import { fetchDoor } from '../stores/door.ts'
import { useScenario } from '../stores/scenario.ts'
import { exists } from '../stores/selection.ts'
import { useView } from '../stores/view.ts'

/** Forms come after the first picture, and with the door, to which all that they change goes. */
const ScenarioInspector = lazy(async () => {
  const [{ ScenarioInspector }] = await Promise.all([
    import('./ScenarioInspector.tsx'),
    fetchDoor(),
  ])
  return { default: ScenarioInspector }
})
const Details = lazy(async () => {
  const [{ Details }] = await Promise.all([import('./Details.tsx'), fetchDoor()])
  return { default: Details }
})

const KINDS = {
  host: 'Host',
  vm: 'Virtual machine',
  lun: 'LUN',
  client: 'Client',
  array: 'Storage array',
  incident: 'Incident',
} as const

export function Inspector() {
  const selection = useView((state) => state.selection)
  const scenario = useScenario((state) => state.scenario)
  if (selection === null || !exists(scenario, selection)) {
    return (
      <div key="scenario" ref={showTop}>
        <Suspense fallback={<p aria-busy="true">Opening…</p>}>
          <ScenarioInspector />
        </Suspense>
      </div>
    )
  }
  const key = selection.kind === 'incident' ? `incident ${selection.index}` : selection.id
  return (
    // As high as what it scrolls in, so that it can stand at the top of it.
    <div key={key} ref={show} className="min-h-full">
      <Section title={KINDS[selection.kind]}>
        <Card>
          <Suspense fallback={<p aria-busy="true">Opening…</p>}>
            <Details selection={selection} />
          </Suspense>
        </Card>
      </Section>
    </div>
  )
}

/** Where the column scrolls by itself, brings what was selected into sight; a page stays put. */
function show(inspector: HTMLElement | null): void {
  const column = inspector?.parentElement
  if (inspector && column) column.scrollTop = inspector.offsetTop - column.offsetTop
}

function showTop(inspector: HTMLElement | null): void {
  if (inspector?.parentElement) inspector.parentElement.scrollTop = 0
}
