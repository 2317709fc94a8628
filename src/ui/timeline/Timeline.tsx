import { useMemo, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import { part } from '../kit/Part.tsx'
import { useLaneView } from '../stores/lane-view.ts'
import { useScenario } from '../stores/scenario.ts'
import { arranged } from './lanes/arrange.ts'
import { Lanes } from './lanes/Lanes.tsx'
import { laneRows, looksIn } from './lanes/lane-rows.ts'
import { Transport } from './playing/Transport.tsx'
import { timelineKey } from './playing/timeline-keys.ts'
import { useBesideFitting, useBriefs, useTraces } from './use-compared.ts'

const LaneTable = part(async () => (await import('./lanes/LaneTable.tsx')).LaneTable)

const EventList = part(async () => (await import('./events/EventList.tsx')).EventList)

/** One time axis for all platforms: what was asked for, and what became of each VM. */
export function Timeline() {
  const [asTable, setAsTable] = useState(false)
  const [events, setEvents] = useState(false)
  const shows = useMemo(() => ({ asTable, setAsTable, events, setEvents }), [asTable, events])
  const { vms, hosts, clients, horizonMs } = useScenario(
    useShallow(({ scenario: { vms, hosts, clients, horizonMs } }) => {
      return { vms, hosts, clients, horizonMs }
    }),
  )
  const { traces, briefs, own } = useLanesOf()
  const view = useLaneView()
  const rows = useMemo(() => {
    const drawn = { vms, hosts, clients }
    return arranged(laneRows(drawn, traces, view.kinds), drawn, view)
  }, [vms, hosts, clients, traces, view])
  const looks = useMemo(() => looksIn(traces, view.kinds), [traces, view.kinds])
  return (
    <section
      aria-label="Timeline"
      tabIndex={-1}
      onKeyDown={timelineKey}
      className="@container outline-none flex h-full min-h-0 min-w-0 flex-col bg-surface text-ink"
    >
      <Transport {...{ horizonMs, looks }} shows={shows} />
      <div className="flex min-h-0 flex-1">
        {asTable ? (
          <LaneTable rows={rows} briefs={briefs} />
        ) : (
          <Lanes {...{ rows, traces, briefs, own, horizonMs }} />
        )}
        {events && <EventList {...own} onClose={() => setEvents(false)} />}
      </div>
    </section>
  )
}

/** The run's own lanes, and those of a branch below them. */
function useLanesOf() {
  const traces = useTraces()
  const briefs = useBriefs()
  const beside = useBesideFitting()
  return useMemo(() => {
    const own = { traces, briefs }
    if (beside === null) return { ...own, own }
    const named = briefs.map((brief) => `${beside.name}, ${brief}`)
    return { traces: [...traces, ...beside.traces], briefs: [...briefs, ...named], own }
  }, [traces, briefs, beside])
}
