/** How the points of a step function are put together. */
import type { Step } from '../base/step-series.ts'

/** The last value of an instant counts, and a value that stays is no new point. */
export function addStep(points: Step[], at: number, value: number): void {
  if (points[points.length - 1]?.at === at) points.pop()
  if (points[points.length - 1]?.value !== value) points.push({ at, value })
}

/** A step chart draws up to its last point, so the last value is given once more at the end. */
export function closeSteps(points: Step[], horizonMs: number): void {
  const last = points[points.length - 1]
  if (last !== undefined && last.at < horizonMs) points.push({ ...last, at: horizonMs })
}

/** The sum of +1 and the like at many instants, in any order, from `first` on. */
export function sumOfChanges(
  changes: readonly Step[],
  { first, horizonMs }: { readonly first: number; readonly horizonMs: number },
): readonly Step[] {
  const points: Step[] = [{ at: 0, value: first }]
  let value = first
  for (const change of [...changes].sort((one, other) => one.at - other.at)) {
    value += change.value
    addStep(points, change.at, value)
  }
  closeSteps(points, horizonMs)
  return points
}
