/** What a client saw on one platform: how it stands, its counts, its story, its file copy. */
import { tell, toneOf } from '../../model/events/index.ts'
import type { Trace } from '../../model/trace.ts'
import type { World } from '../../model/world.ts'
import { clientSpan } from '../../trace/client-chart.ts'
import {
  type ClientEvent,
  type ClientSummary,
  clientEvents,
  clientSummaries,
  throughput,
} from '../../trace/clients.ts'
import { clock, count, duration, number } from '../format.ts'
import { playhead } from '../stores/playhead.ts'
import { useTraces } from '../timeline/use-compared.ts'
import { ClientChart } from './ClientChart.tsx'
import { Throughput } from './Throughput.tsx'
import { capital } from './words.ts'

type Props = { readonly client: string; readonly trace: Trace; readonly world: World }

/** More than anybody reads; the counts above are of all. */
const MOST_TOLD = 60

export function ClientSaw({ client, trace, world }: Props) {
  const traces = useTraces().flatMap((one) => one ?? [])
  const span = clientSpan(traces.includes(trace) ? traces : [...traces, trace], client)
  const spec = trace.topology.clients.get(client)
  const summary = clientSummaries(trace).find((one) => one.client === client)
  if (spec === undefined || summary === undefined) return <p>Not run yet</p>
  const seen = clientEvents(trace, client)
  return (
    <>
      <p>{standing(world, client)}</p>
      {seen.length === 0 ? (
        <p className="text-[12px] text-ink-3">Notices nothing in this run</p>
      ) : (
        <p className="text-[12px] text-ink-2">{countsOf(summary)}</p>
      )}
      <ClientChart {...{ client, trace, span }} sessions={spec.sessions} />
      {spec.protocol === 'smb' && <Throughput points={throughput(trace, client)} span={span} />}
      <ol className="max-h-48 overflow-y-auto text-[12px]">
        {seen.slice(0, MOST_TOLD).map((event) => (
          <Told key={event.seq} event={event} />
        ))}
      </ol>
      {seen.length > MOST_TOLD && (
        <p className="text-[12px] text-ink-3">and {number(seen.length - MOST_TOLD)} more</p>
      )}
    </>
  )
}

function standing({ clients }: World, client: string): string {
  const { waiting = 0, away = 0, bytesPerMs = 0 } = clients.get(client) ?? {}
  const troubled = [
    ...(waiting > 0 ? [`${count(waiting, 'session')} waiting`] : []),
    ...(away > 0 ? [`${count(away, 'session')} without service`] : []),
  ]
  if (troubled.length > 0) return capital(troubled.join(', '))
  return bytesPerMs > 0 ? `Copies at ${number(bytesPerMs / 1_000)} MB/s` : 'Notices nothing'
}

function countsOf(summary: ClientSummary): string {
  const { longestWaitMs, requestsDelayed, requestsFailed } = summary
  const { sessionsLost, pingsLost, reconnected } = summary
  return [
    ...(longestWaitMs > 0 ? [`longest wait ${duration(longestWaitMs)}`] : []),
    ...(requestsDelayed > 0 ? [`${number(requestsDelayed)} answered late`] : []),
    ...(requestsFailed > 0 ? [`${count(requestsFailed, 'request')} failed`] : []),
    ...(pingsLost > 0 ? [`${count(pingsLost, 'echo', 'echoes')} lost`] : []),
    ...(sessionsLost > 0 ? [`${count(sessionsLost, 'session')} lost`] : []),
    ...(reconnected > 0 ? [`${number(reconnected)} back again`] : []),
  ].join(' · ')
}

function Told({ event }: { readonly event: ClientEvent }) {
  return (
    <li className="flex items-baseline gap-1.5">
      <button
        type="button"
        className="flex-none underline decoration-dotted underline-offset-2"
        onClick={() => playhead.seek(event.at)}
      >
        {clock(event.at)}
      </button>
      <span className={toneOf(event) === 'trouble' ? 'text-trouble' : undefined}>
        {tell(event)}
      </span>
    </li>
  )
}
