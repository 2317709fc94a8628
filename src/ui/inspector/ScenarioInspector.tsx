/** With nothing selected: what is compared, on what hardware, under which rules. */
import clsx from 'clsx'
import { ArrowLeftRight, HardDrive, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { LIMITS } from '../../model/scenario/limits.ts'
import { addOnePane } from '../actions/panes.ts'
import { Button } from '../kit/Button.tsx'
import { part } from '../kit/Part.tsx'
import { Card, Fold, Section } from '../kit/Section.tsx'
import { addArray } from '../stores/edits/add.ts'
import { changeScenario } from '../stores/edits/change.ts'
import { swapPanes } from '../stores/edits/compared.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { select } from '../stores/view.ts'
import { edit } from './edit.ts'
import { PlatformFields } from './PlatformFields.tsx'
import { RunFields, StartField } from './RunFields.tsx'

/** Long lists that are shut at first come when they are opened. */
const HardwareNumbers = part(async () => (await import('./Numbers.tsx')).HardwareNumbers)
const RulesField = part(async () => (await import('./RulesField.tsx')).RulesField)
const PoolsField = part(async () => (await import('./PoolsField.tsx')).PoolsField)
const Runs = part(async () => (await import('./Runs.tsx')).Runs)

export function ScenarioInspector() {
  const platforms = useScenario(({ scenario }) => scenario.platforms)
  const swap = <ArrowLeftRight size={14} />
  return (
    <>
      <Section
        title="Platforms"
        side={
          platforms.length > 1 && (
            <Button
              variant="ghost"
              className="ml-auto h-6!"
              icon={swap}
              onClick={() => editScenario(swapPanes)}
            >
              Swap
            </Button>
          )
        }
      >
        {platforms.map((compared, index) => (
          <PlatformFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place in the comparison.
            key={`${index} ${compared.platform}`}
            index={index}
            compared={compared}
          />
        ))}
        {platforms.length < LIMITS.platforms && <AddPane />}
      </Section>
      <Section title="Scenario">
        <Card>
          <div className="wide:hidden">
            <RunFields />
          </div>
          <StartField />
          <Notes />
          <ScenarioFold title="Guests, hardware and clients">
            <HardwareNumbers />
          </ScenarioFold>
          <ScenarioFold title="Rules">
            <RulesField />
          </ScenarioFold>
          <ScenarioFold title="Resource pools">
            <PoolsField />
          </ScenarioFold>
          <ScenarioFold title="Storage arrays">
            <Arrays />
          </ScenarioFold>
          <ScenarioFold title="Runs">
            <Runs />
          </ScenarioFold>
        </Card>
      </Section>
    </>
  )
}

function AddPane() {
  return (
    <Button variant="ghost" icon={<Plus size={14} />} onClick={addOnePane}>
      Add a pane
    </Button>
  )
}

function ScenarioFold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <Fold title={title} open={open} onToggle={setOpen}>
      {children}
    </Fold>
  )
}

/** What the scenario shows, in the words of whoever made it. */
function Notes() {
  const notes = useScenario(({ scenario }) => scenario.notes)
  return (
    <textarea
      // Another scenario, or an undo, brings other notes; typing does not.
      key={notes}
      aria-label="Notes"
      placeholder="Notes: what does this scenario show?"
      defaultValue={notes}
      rows={notes === '' ? 2 : 4}
      maxLength={4_000}
      onBlur={({ target }) => edit((scenario) => changeScenario(scenario, { notes: target.value }))}
      className={clsx(
        'mb-2 w-full resize-y rounded-md border border-line-strong/60 bg-surface px-2 py-1',
        'placeholder:text-ink-3',
      )}
    />
  )
}

function Arrays() {
  const arrays = useScenario(({ scenario }) => scenario.arrays)
  return (
    <div className="flex flex-wrap gap-1.5">
      {arrays.map(({ id }) => (
        <Button
          key={id}
          icon={<HardDrive size={14} />}
          onClick={() => select({ kind: 'array', id })}
        >
          {id}
        </Button>
      ))}
      <Button variant="ghost" onClick={() => editScenario((now) => addArray(now).scenario)}>
        Add an array
      </Button>
    </div>
  )
}
