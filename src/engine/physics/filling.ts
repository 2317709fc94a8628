import { assert } from '../../base/assert.ts'

/** A capacity as the filling sees it. All but `capacity` and `flows` is its scratch. */
export type FilledLink = {
  /** In any unit of flow; 0 stalls every flow over the link. */
  capacity: number
  /** The flows that cross it. */
  readonly flows: Iterable<FilledFlow>
  /** Capacity that no fixed flow uses. */
  spare: number
  /** Sum of the weights of the flows that still grow. */
  pull: number
  growing: number
}

/** A flow as the filling sees it: `rate` is the answer, `growing` its scratch. */
export type FilledFlow = {
  /** The links it crosses, each once. */
  readonly path: readonly FilledLink[]
  /** The most it takes; Infinity for as much as it gets. */
  cap: number
  /** Above 0. Rates grow in proportion to it. */
  readonly weight: number
  rate: number
  growing: boolean
}

/**
 * Weighted max-min fairness by progressive filling: the rates of all flows grow together until a
 * link is full or a flow has its cap; those stay, the rest grows on. Writes `rate` in doubles.
 * `links` holds every link that the flows cross.
 * Source: Bertsekas and Gallager, "Data Networks", chapter 6, max-min flow control.
 */
export function fill(links: readonly FilledLink[], flows: readonly FilledFlow[]): void {
  begin(links, flows)
  const open = links.filter((link) => link.growing > 0)
  const capped = flows.filter((flow) => Number.isFinite(flow.cap)).sort(byCapLevel)
  let nextCapped = 0
  for (;;) {
    const tightest = takeTightest(open)
    const level = tightest === undefined ? Number.POSITIVE_INFINITY : levelOf(tightest)
    // A flow that stops below the level of every link only makes room: all such stop at once.
    const before = nextCapped
    for (; nextCapped < capped.length; nextCapped++) {
      const flow = capped[nextCapped] as FilledFlow
      if (flow.growing && flow.cap > flow.weight * level) break
      if (flow.growing) fix(flow, flow.cap)
    }
    if (nextCapped > before) continue
    if (tightest === undefined) break
    for (const flow of tightest.flows) if (flow.growing) fix(flow, flow.weight * level)
  }
  for (const flow of flows) assert(!flow.growing, 'a flow needs a link or a cap')
}

/**
 * The same in whole numbers, for whole capacities: rates are floored, then what is left goes out in
 * ones, in the order of `flows`, round after round, while each link of the path has some left and
 * the cap allows. No link carries more than its capacity, and what stays unused nobody could use.
 */
export function fillWhole(links: readonly FilledLink[], flows: readonly FilledFlow[]): void {
  fill(links, flows)
  for (const link of links) link.spare = link.capacity
  for (const flow of flows) {
    const whole = Math.floor(flow.rate)
    flow.rate = 0
    give(flow, whole)
  }
  let open = flows.filter(takesOneMore)
  while (open.length > 0) {
    for (const flow of open) if (takesOneMore(flow)) give(flow, 1)
    open = open.filter(takesOneMore)
  }
  for (const link of links) assert(link.spare >= 0, 'a link carries more than its capacity')
}

function begin(links: readonly FilledLink[], flows: readonly FilledFlow[]): void {
  for (const link of links) {
    link.spare = link.capacity
    link.pull = 0
    link.growing = 0
  }
  for (const flow of flows) {
    flow.rate = 0
    flow.growing = true
    for (const link of flow.path) {
      link.pull += flow.weight
      link.growing++
    }
  }
}

/** The open link that fills first; forgets those over which nothing grows any more. */
function takeTightest(open: FilledLink[]): FilledLink | undefined {
  let tightest: FilledLink | undefined
  let lowest = Number.POSITIVE_INFINITY
  let kept = 0
  for (const link of open) {
    if (link.growing === 0) continue
    open[kept++] = link
    const level = levelOf(link)
    if (tightest !== undefined && level >= lowest) continue
    tightest = link
    lowest = level
  }
  open.length = kept
  return tightest
}

/** The rate per weight at which the link is full. */
function levelOf(link: FilledLink): number {
  return Math.max(0, link.spare) / link.pull
}

function fix(flow: FilledFlow, rate: number): void {
  flow.rate = rate
  flow.growing = false
  for (const link of flow.path) {
    link.spare -= rate
    link.pull -= flow.weight
    link.growing--
  }
}

function byCapLevel(one: FilledFlow, other: FilledFlow): number {
  return one.cap / one.weight - other.cap / other.weight
}

function takesOneMore(flow: FilledFlow): boolean {
  if (flow.rate + 1 > flow.cap) return false
  for (const link of flow.path) if (link.spare < 1) return false
  return true
}

function give(flow: FilledFlow, more: number): void {
  flow.rate += more
  for (const link of flow.path) link.spare -= more
}
