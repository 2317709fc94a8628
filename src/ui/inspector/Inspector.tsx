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
  if (selection === null || !exists(scenario, selection)) return <ScenarioInspector />
  const key = selection.kind === 'incident' ? `incident ${selection.index}` : selection.id
  return (
    <Section title={KINDS[selection.kind]}>
      <Card>
        <Suspense fallback={<p aria-busy="true">Opening…</p>}>
          <Details key={key} selection={selection} />
        </Suspense>
      </Card>
    </Section>
  )
}
