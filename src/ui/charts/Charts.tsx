import { useMemo, useRef, useState } from 'react'
import { Card, Section } from '../kit/Section.tsx'
import { useScenario } from '../stores/scenario.ts'
import { store, stored } from '../stores/stored.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { useSize } from '../timeline/use-size.ts'
import { Choice } from './Choice.tsx'
import { MEASURES, type Measure, versusOf } from './measures.ts'
import { axisTicks, highest } from './rows.ts'
import { type Drawn, Uses } from './Uses.tsx'
import { VersusChart } from './VersusChart.tsx'

const KEPT = 'chart'

/** One thing over time, chosen: of each platform against what there is, or of all in one. */
export function Charts() {
  const [measure, setMeasure] = useState<Measure>(
    () => MEASURES.find(([id]) => id === stored(KEPT))?.[0] ?? 'memory',
  )
  const choose = (next: string): void => {
    const known = MEASURES.find(([id]) => id === next)
    if (known === undefined) return
    setMeasure(known[0])
    store(KEPT, known[0])
  }
  const runs = useRuns()
  const empty = whyEmpty(runs)
  return (
    <Section
      title={<span className="whitespace-nowrap">Over time</span>}
      side={
        <Choice label="Shown over time" value={measure} onChoose={choose}>
          {MEASURES.map(([id, word]) => ({ id, word }))}
        </Choice>
      }
    >
      <Card>
        {empty !== null ? (
          <p className="py-6 text-center text-ink-2">{empty}</p>
        ) : (
          <Chosen measure={measure} runs={runs} />
        )}
      </Card>
    </Section>
  )
}

function whyEmpty([first]: readonly Drawn[]): string | null {
  if (first === undefined) return 'Drawn as soon as the first run is done.'
  return first.trace.topology.hosts.size > 0 ? null : 'No host is drawn: press H to place one.'
}

function useRuns(): readonly Drawn[] {
  const briefs = useBriefs()
  const traces = useTracesLater()
  return useMemo(
    () =>
      traces.flatMap((trace, place) =>
        trace === null ? [] : [{ trace, brief: briefs[place] ?? '', place }],
      ),
    [briefs, traces],
  )
}

function Chosen({ measure, runs }: { readonly measure: Measure; readonly runs: readonly Drawn[] }) {
  return measure === 'down' || measure === 'clients' ? (
    <Against measure={measure} runs={runs} />
  ) : (
    <Uses key={measure} measure={measure} runs={runs} />
  )
}

const ALL_HEIGHT = 150

function Against(props: { readonly measure: 'down' | 'clients'; readonly runs: readonly Drawn[] }) {
  const { measure, runs } = props
  const horizonMs = useScenario(({ scenario }) => scenario.horizonMs)
  const ref = useRef<HTMLDivElement>(null)
  const { width } = useSize(ref)
  const versus = useMemo(
    () =>
      versusOf(
        runs.map(({ trace }) => trace),
        measure,
      ),
    [runs, measure],
  )
  const frame = useMemo(() => {
    const most = Math.max(versus.most ?? 0, highest(versus.rows))
    const figures = axisTicks(most, true)
    return { width, plotHeight: ALL_HEIGHT, horizonMs, figures, times: true }
  }, [width, horizonMs, versus])
  const places = useMemo(() => runs.map(({ place }) => place), [runs])
  const briefs = useMemo(() => runs.map(({ brief }) => brief), [runs])
  return (
    <div ref={ref}>
      {versus.most === 0 ? (
        <p className="py-6 text-center text-ink-2">No clients are drawn: press C to place one.</p>
      ) : (
        width > 0 && <VersusChart {...{ versus, places, briefs, frame }} />
      )}
    </div>
  )
}
