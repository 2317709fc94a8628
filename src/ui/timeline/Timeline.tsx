import { lazy, Suspense, useMemo, useState } from 'react'
import { useScenario } from '../stores/scenario.ts'
import { Lanes } from './Lanes.tsx'
import { byDifference, laneRows, looksIn } from './lane-rows.ts'
import { Transport } from './Transport.tsx'
import { useBriefs, useTraces } from './use-compared.ts'

const LaneTable = lazy(async () => {
  const { LaneTable } = await import('./LaneTable.tsx')
  return { default: LaneTable }
})

/** One time axis for all platforms: what was asked for, and what became of each VM. */
export function Timeline() {
  const [asTable, setAsTable] = useState(false)
  const { vms, incidents, horizonMs } = useScenario(({ scenario }) => scenario)
  const traces = useTraces()
  const briefs = useBriefs()
  const [affectedFirst, setAffectedFirst] = useState(false)
  const rows = useMemo(() => {
    const inOrder = laneRows(vms, traces)
    return affectedFirst ? byDifference(inOrder) : inOrder
  }, [vms, traces, affectedFirst])
  const order = { affectedFirst, toggle: () => setAffectedFirst(!affectedFirst) }
  const looks = useMemo(() => looksIn(traces), [traces])
  return (
    <section
      aria-label="Timeline"
      className="@container flex h-full min-h-0 min-w-0 flex-col bg-surface text-ink"
    >
      <Transport {...{ horizonMs, looks, asTable }} onAsTable={setAsTable} />
      {asTable ? (
        <Suspense fallback={<p aria-busy="true">Opening…</p>}>
          <LaneTable rows={rows} briefs={briefs} />
        </Suspense>
      ) : (
        <Lanes {...{ rows, traces, briefs, incidents, horizonMs, order }} />
      )}
    </section>
  )
}
