/** When one more host could not have been lost: too little memory without the largest. */
import type { Step } from '../base/step-series.ts'
import type { Trace } from '../model/trace.ts'
import { occupies } from '../model/world.ts'
import { once } from './once.ts'
import { type Points, series } from './series.ts'
import { sumOfChanges } from './steps.ts'
import { histories } from './walk.ts'

/** Integer milliseconds; `to` is the horizon while it lasts there. */
export type Gap = { readonly from: number; readonly to: number }

/**
 * Stretches in which what the VMs of the cluster use, or will use once they are back, is more than
 * the memory of its hosts without the one that has most.
 */
export const failoverGaps = once((trace: Trace): readonly Gap[] => {
  const { cluster } = series(trace)
  const need = [cluster.ramMB, awaited(trace)]
  const changes = [
    ...need.flatMap((points) => changesOf(points, 1)),
    ...changesOf(cluster.ramLessOneMB, -1),
  ]
  const missing = sumOfChanges(changes, { first: 0, horizonMs: trace.horizonMs })
  return missing
    .flatMap(({ at, value }, index) => {
      const to = missing[index + 1]?.at ?? trace.horizonMs
      return value > LEAST_MB && to > at ? [{ from: at, to }] : []
    })
    .reduce(joined, [] as readonly Gap[])
})

/** Sums of fractions of a MB differ in their last bits. */
const LEAST_MB = 0.001

function joined(gaps: readonly Gap[], next: Gap): readonly Gap[] {
  const last = gaps.at(-1)
  if (last?.to !== next.from) return [...gaps, next]
  return [...gaps.slice(0, -1), { from: last.from, to: next.to }]
}

const changesOf = (points: Points, sign: 1 | -1): readonly Step[] =>
  points.map(({ at, value }, index) => ({
    at,
    value: sign * (value - (points[index - 1]?.value ?? 0)),
  }))

/** Memory of VMs of the cluster that should run and have none. */
function awaited(trace: Trace): Points {
  const changes = [...histories(trace)].flatMap(([id, steps]): readonly Step[] => {
    const ramMB = trace.topology.vms.get(id)?.ramMB ?? 0
    return steps.map(({ from, vm }, index) => {
      const before = steps[index - 1]?.vm
      const waits = (one: typeof before): number =>
        one?.expected && one.unprotected === null && !occupies(one) ? ramMB : 0
      return { at: from, value: waits(vm) - waits(before) }
    })
  })
  return sumOfChanges(changes, { first: 0, horizonMs: trace.horizonMs })
}
