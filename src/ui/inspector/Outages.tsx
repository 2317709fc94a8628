/** What a VM does on one platform at the playhead, and every outage of it, phase by phase. */
import clsx from 'clsx'
import { useSyncExternalStore } from 'react'
import { remedyClause } from '../../model/remedy.ts'
import type { Trace } from '../../model/trace.ts'
import { lanes } from '../../trace/lanes.ts'
import { type Outage, outagesOfVm, type Phase } from '../../trace/outages.ts'
import { type Refusal, refusals } from '../../trace/refusals.ts'
import { clock, duration } from '../format.ts'
import { LOOK_CLASSES, PHASE_LOOKS } from '../looks.ts'
import { playhead } from '../stores/playhead.ts'
import { capital } from './words.ts'

type Props = { readonly vm: string; readonly trace: Trace }

/** Its lane's segment at the playhead, in words. */
export function VmNow({ vm, trace }: Props) {
  const lane = lanes(trace).get(vm) ?? []
  const here = useSyncExternalStore(playhead.subscribe, () =>
    lane.findLastIndex(({ from }) => from <= playhead.ms),
  )
  const segment = lane[here]
  if (segment === undefined) return <p>Not on this platform</p>
  const { look, label, host } = segment
  const place = host === null || look === 'off' || look === 'outside' ? '' : ` on ${host}`
  return (
    <p className="flex items-center gap-1.5">
      <span
        aria-hidden="true"
        className={`h-3 w-3 flex-none rounded-[3px] ${LOOK_CLASSES[look]}`}
      />
      {capital(label)}
      {place}
    </p>
  )
}

export function Outages({ vm, trace }: Props) {
  const found = outagesOfVm(trace, vm)
  const refused = refusedPowerOns(trace, vm)
  if (found.length + refused.length === 0) {
    return <p className="text-[12px] text-ink-3">No outage in this run</p>
  }
  return (
    <ul className="mt-1 space-y-1.5">
      {refused.map(({ at, seq, reason, remedy }) => (
        <li key={`refused ${seq}`} className="flex gap-1.5 text-[12px] text-ink-2">
          <Instant ms={at} />
          <span>
            Power-on refused: {reason}
            {remedyClause(remedy)}
          </span>
        </li>
      ))}
      {found.map((outage) => (
        <li key={outage.cause}>
          <Anatomy outage={outage} horizonMs={trace.horizonMs} />
        </li>
      ))}
    </ul>
  )
}

function Instant({ ms }: { readonly ms: number }) {
  return (
    <button
      type="button"
      className="underline decoration-dotted underline-offset-2"
      onClick={() => playhead.seek(ms)}
    >
      {clock(ms)}
    </button>
  )
}

/** They are no outage: a VM that is off is not expected to serve. */
const refusedPowerOns = (trace: Trace, vm: string): readonly Refusal[] =>
  refusals(trace).filter(
    (refusal) =>
      refusal.vm === vm && (refusal.what === 'power-on' || refusal.what === 'vm-powers-on'),
  )

function Anatomy({ outage, horizonMs }: { outage: Outage; horizonMs: number }) {
  const { from, to, planned, phases } = outage
  const end = to ?? horizonMs
  return (
    <>
      <p className="flex text-[12px] text-ink-2">
        <Instant ms={from} />
        <span className="ml-1.5">{planned ? 'planned' : 'unplanned'}</span>
        <strong className="ml-auto text-ink tabular-nums">
          {duration(end - from)}
          {to === null && ', not back by the end'}
        </strong>
      </p>
      <div aria-hidden="true" className="my-0.5 flex h-3 overflow-hidden rounded-[3px]">
        {phases.map((phase) => (
          <span
            key={phase.seq}
            className={clsx('min-w-px', classOf(phase))}
            style={{ flexGrow: lengthOf(phase, end) }}
          />
        ))}
      </div>
      <ol className="text-[12px]">
        {phases.map((phase) => (
          <li key={phase.seq} data-tip={capital(phase.why)}>
            <span className="flex gap-1.5">
              <span
                aria-hidden="true"
                className={clsx('mt-1 h-2.5 w-2.5 flex-none rounded-[2px]', classOf(phase))}
              />
              <span className="flex-1">
                {capital(phase.name)}
                {slowDown(phase, end)}
              </span>
              <span className="tabular-nums">{duration(lengthOf(phase, end))}</span>
            </span>
            {phase.parts.length > 1 && <Parts parts={phase.parts} end={end} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function Parts({ parts, end }: { readonly parts: Phase['parts']; readonly end: number }) {
  return (
    <ol className="pl-4 text-ink-2">
      {parts.map((part) => (
        <li key={part.from} className="flex">
          <span className="flex-1">{part.name}</span>
          <span className="tabular-nums">{duration(lengthOf(part, end))}</span>
        </li>
      ))}
    </ol>
  )
}

/** A boot that others slowed says what it would have taken alone. */
function slowDown({ aloneMs, ...phase }: Phase, end: number): string {
  const slowed = aloneMs !== null && phase.to !== null && aloneMs < lengthOf(phase, end)
  return slowed ? `, alone ${duration(aloneMs)}` : ''
}

const classOf = ({ name }: Phase): string => LOOK_CLASSES[PHASE_LOOKS[name]]

const lengthOf = ({ from, to }: Pick<Phase, 'from' | 'to'>, end: number): number =>
  (to ?? end) - from
