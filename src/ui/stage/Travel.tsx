/** VMs that move live, each on its way above the hosts. One layer a pane. */
import { ViewportPortal } from '@xyflow/react'
import { useCallback, useMemo } from 'react'
import type { Trace } from '../../model/trace.ts'
import type { Vm, World } from '../../model/world.ts'
import type { Box } from './layout.ts'
import { usePane } from './pane-context.ts'
import { shareOf, travelSpan } from './progress.ts'
import { type Arc, arcBetween, arcPath, pointOn } from './travel.ts'
import { usePlayheadPaint } from './use-playhead-paint.ts'

export function Travel({ hosts }: { readonly hosts: ReadonlyMap<string, Box> }) {
  const { world, trace } = usePane()
  const moving = useMemo(() => travellers(world), [world])
  if (moving.length === 0) return null
  return (
    <ViewportPortal>
      {moving.map(({ vm, source, target }) => {
        const [from, to] = [hosts.get(source), hosts.get(target)]
        if (from === undefined || to === undefined) return null
        return <Traveller key={vm.id} vm={vm} from={from} to={to} target={target} trace={trace} />
      })}
    </ViewportPortal>
  )
}

function travellers({ vms }: World) {
  return [...vms.values()].flatMap((vm) => {
    const { state, host } = vm
    const live =
      state.kind === 'migrating' || (state.kind === 'moving' && state.stage === 'switch-over')
    if (!live || host === null || host === state.target) return []
    return [{ vm, source: host, target: state.target }]
  })
}

type TravellerProps = {
  readonly vm: Vm
  readonly from: Box
  readonly to: Box
  readonly target: string
  readonly trace: Trace | null
}

function Traveller({ vm, from, to, target, trace }: TravellerProps) {
  const arc = useMemo(() => arcBetween(from, to), [from, to])
  const paint = useCallback(
    (element: HTMLSpanElement, ms: number) => {
      element.style.transform = placeOn(arc, shareAt(trace, vm, target, ms))
    },
    [arc, trace, vm, target],
  )
  return (
    <>
      <svg className="travel" aria-hidden="true">
        <path d={arcPath(arc)} className="travel-line" />
        <circle cx={arc.to.x} cy={arc.to.y} r={4} className="travel-end" />
      </svg>
      <span ref={usePlayheadPaint(paint)} className="travel-chip" aria-hidden="true">
        {vm.id}
      </span>
    </>
  )
}

/** A VM that will not arrive stays at the start: a share of no whole is none. */
function shareAt(trace: Trace | null, vm: Vm, target: string, ms: number): number {
  const span = trace === null ? null : travelSpan(trace, vm.id, target, Math.max(ms, vm.since))
  return span === null ? 0 : shareOf(span, ms)
}

function placeOn(arc: Arc, share: number): string {
  const { x, y } = pointOn(arc, share)
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`
}
