import clsx from 'clsx'
import { useMemo, useRef, useState } from 'react'
import { Card, Section } from '../kit/Section.tsx'
import { useScenario } from '../stores/scenario.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { useSize } from '../timeline/use-size.ts'
import { CapacityChart } from './CapacityChart.tsx'
import { ChartKey } from './ChartKey.tsx'
import { chartPoints, highest, type Resource, wantsMore } from './chart-model.ts'

const RESOURCES: readonly (readonly [Resource, string])[] = [
  ['memory', 'Memory'],
  ['cpu', 'CPU'],
]

/** What the cluster uses against what it has, platform by platform on one scale. */
export function CapacityCharts() {
  const [resource, setResource] = useState<Resource>('memory')
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const briefs = useBriefs()
  const traces = useTracesLater()
  const horizonMs = useScenario(({ scenario }) => scenario.horizonMs)
  const charts = useMemo(
    () => traces.map((trace) => (trace === null ? [] : chartPoints(trace, resource))),
    [traces, resource],
  )
  const most = Math.max(0, ...charts.map(highest))
  return (
    <Section
      title="Use and capacity"
      side={<ResourceSwitch resource={resource} onChoose={setResource} />}
    >
      <Card>
        <ChartKey wanted={charts.some(wantsMore)} />
        <div ref={frame}>
          {width > 0 &&
            charts.map((points, index) => (
              <CapacityChart
                // biome-ignore lint/suspicious/noArrayIndexKey: a platform may meet itself
                key={index}
                {...{ points, resource, most, width, horizonMs, index }}
                brief={briefs[index] ?? ''}
                last={index === charts.length - 1}
              />
            ))}
        </div>
      </Card>
    </Section>
  )
}

type SwitchProps = {
  readonly resource: Resource
  readonly onChoose: (resource: Resource) => void
}

function ResourceSwitch({ resource, onChoose }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div role="group" aria-label="Resource" className="ml-auto flex rounded-md bg-sunken p-0.5">
      {RESOURCES.map(([id, word]) => (
        <button
          key={id}
          type="button"
          aria-pressed={resource === id}
          className={clsx(
            'rounded px-2 text-[12px] leading-5',
            resource === id ? 'bg-surface font-semibold text-ink shadow-sm' : 'text-ink-2',
          )}
          onClick={() => onChoose(id)}
        >
          {word}
        </button>
      ))}
    </div>
  )
}
