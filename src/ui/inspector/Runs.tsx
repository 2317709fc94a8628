/**
 * What tells one run from another: two machines that show the same digest for the same scenario
 * went through the same events.
 */
import { useMemo } from 'react'
import type { Trace } from '../../model/trace.ts'
import { digestOf } from '../../trace/digest.ts'
import { count } from '../format.ts'
import { platformInk } from '../timeline/lanes/palette.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'

export function Runs() {
  const traces = useTracesLater()
  const briefs = useBriefs()
  return (
    <ul aria-label="Runs" className="space-y-0.5 text-[12.5px]">
      {traces.map((trace, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
        <li key={index}>
          <b style={{ color: platformInk(index) }}>{briefs[index]}</b>{' '}
          {trace === null ? 'not run yet' : <Run trace={trace} />}
        </li>
      ))}
    </ul>
  )
}

function Run({ trace }: { readonly trace: Trace }) {
  const digest = useMemo(() => digestOf(trace), [trace])
  return (
    <>
      {count(trace.events.length, 'event')} · digest{' '}
      <span className="font-mono break-all">{digest}</span>
    </>
  )
}
