/** What a client saw on one platform: its sessions above, its requests below, on a common scale. */
import clsx from 'clsx'
import type { Trace } from '../../model/trace.ts'
import {
  type ChartSpan,
  type ClientStep,
  clientSteps,
  type RequestMark,
  requestMarks,
} from '../../trace/client-chart.ts'
import { clock, count } from '../format.ts'

type Props = {
  readonly client: string
  readonly sessions: number
  readonly trace: Trace
  readonly span: ChartSpan
}

/** More cannot be told apart in a column; the list below has each. */
const MOST = 150

export function ClientChart({ client, sessions, trace, span }: Props) {
  const steps = clientSteps(trace, client)
  const marks = requestMarks(trace, client)
  if (steps.length === 0) return null
  const most = Math.max(...steps.map(({ waiting, away }) => waiting + away))
  return (
    <figure className="my-1">
      <div
        role="img"
        aria-label={`Up to ${most} of ${count(sessions, 'session')} in trouble at a time`}
        className="relative h-9 overflow-hidden rounded-t bg-(--color-state-running)/50"
      >
        {columns(steps, span).map((column) => (
          <Column key={column.at} {...column} sessions={sessions} span={span} />
        ))}
      </div>
      <div aria-hidden="true" className="relative h-4 overflow-hidden rounded-b bg-sunken">
        {marks.slice(0, MOST).map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks of one run never change their order
          <Mark key={index} mark={mark} span={span} />
        ))}
      </div>
      <figcaption className="flex text-[11px] text-ink-3">
        <span className="font-mono">{clock(span.fromMs)}</span>
        <span className="mx-auto">
          <Key className="look-slow" /> waits <Key className="look-detect" /> no service{' '}
          <b className="text-trouble">×</b> fails
        </span>
        <span className="font-mono">{clock(span.toMs)}</span>
      </figcaption>
    </figure>
  )
}

const Key = ({ className }: { readonly className: string }) => (
  <span
    aria-hidden="true"
    className={clsx('ml-1 inline-block h-2 w-2.5 rounded-[2px]', className)}
  />
)

type Step = ClientStep & { readonly to: number }

function columns(steps: readonly ClientStep[], { toMs }: ChartSpan): readonly Step[] {
  return steps
    .slice(0, MOST)
    .map((step, index) => ({ ...step, to: steps[index + 1]?.at ?? toMs }))
    .filter(({ waiting, away }) => waiting + away > 0)
}

function Column(props: Step & { readonly sessions: number; readonly span: ChartSpan }) {
  const { at, to, waiting, away, sessions, span } = props
  return (
    <span
      className="absolute inset-y-0 flex min-w-px flex-col justify-end"
      style={{ left: percent(at, span), width: width(at, to, span) }}
    >
      <span className="look-slow" style={{ height: `${(waiting / sessions) * 100}%` }} />
      <span className="look-detect" style={{ height: `${(away / sessions) * 100}%` }} />
    </span>
  )
}

function Mark({ mark, span }: { readonly mark: RequestMark; readonly span: ChartSpan }) {
  if (mark.kind === 'answered') {
    return (
      <>
        <span
          className="absolute top-2 h-px bg-ink-2"
          style={{ left: percent(mark.from, span), width: width(mark.from, mark.to, span) }}
        />
        {mark.resends.map((at) => (
          <span
            key={at}
            className="absolute top-1 h-2 w-px bg-ink-2"
            style={{ left: percent(at, span) }}
          />
        ))}
      </>
    )
  }
  return (
    <span
      className={clsx(
        'absolute top-0 -translate-x-1/2 text-[12px] leading-4 font-bold',
        mark.kind === 'back' ? 'text-good' : 'text-trouble',
      )}
      style={{ left: percent(mark.at, span) }}
    >
      {MARKS[mark.kind]}
    </span>
  )
}

const MARKS = { failed: '×', lost: '⨂', back: '✓' } as const

const percent = (at: number, { fromMs, toMs }: ChartSpan): string =>
  `${(((at - fromMs) / (toMs - fromMs)) * 100).toFixed(3)}%`

const width = (from: number, to: number, { fromMs, toMs }: ChartSpan): string =>
  `${(((to - from) / (toMs - fromMs)) * 100).toFixed(3)}%`
