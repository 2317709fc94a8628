/** What is selected, to be read and changed; with nothing selected, the scenario as a whole. */
import { lazy, Suspense } from 'react'
import { Card, Section } from '../kit/Section.tsx'
import { useScenario } from '../stores/scenario.ts'
import { exists } from '../stores/selection.ts'
import { useView } from '../stores/view.ts'
import { ScenarioInspector } from './ScenarioInspector.tsx'

/** Fetched with the first selection: the first picture does not wait for forms. */
const Details = lazy(async () => {
  const { Details } = await import('./Details.tsx')
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
        <ScenarioInspector />
      </div>
    )
  }
  const key = selection.kind === 'incident' ? `incident ${selection.index}` : selection.id
  return (
    // As high as its column, so that it can stand at the top of it.
    <div key={key} ref={show} className="medium:min-h-[calc(100dvh-72px)]">
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

const MARGIN = 12

/** In a column that scrolls by itself, brings what was selected into sight; a page stays put. */
function show(inspector: HTMLElement | null): void {
  const column = inspector?.parentElement
  if (inspector && column) column.scrollTop = inspector.offsetTop - column.offsetTop - MARGIN
}

function showTop(inspector: HTMLElement | null): void {
  if (inspector?.parentElement) inspector.parentElement.scrollTop = 0
}
