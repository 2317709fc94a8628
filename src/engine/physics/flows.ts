import { assert } from '../../base/assert.ts'
import { Filling } from './filling.ts'

/** Flows over shared links; capacities, caps and rates in one unit of the caller's choice. */
export type FlowsInput = {
  readonly links: Readonly<Record<string, number>>
  readonly flows: readonly FlowClaim[]
}

export type FlowClaim = {
  /** Names of links, each at most once. May be empty only if there is a cap. */
  readonly path: readonly string[]
  /** The most that the flow takes; no bound unless told. */
  readonly cap?: number
  /** Above 0; 1 unless told. */
  readonly weight?: number
}

/** Max-min fair rates, in the order of the flows, in doubles. */
export function flows(input: FlowsInput): number[] {
  const filling = indexed(input)
  filling.fill()
  return ratesOf(filling, input)
}

/**
 * The same at the engine's boundary: whole capacities in, whole rates out, and the rates over a
 * link never sum to more than its capacity. What flooring leaves goes out in ones in the order of
 * the flows.
 */
export function integerFlows(input: FlowsInput): number[] {
  for (const [name, capacity] of Object.entries(input.links)) {
    assert(Number.isSafeInteger(capacity), 'a whole capacity is needed', { name, capacity })
  }
  const filling = indexed(input)
  filling.fillWhole()
  return ratesOf(filling, input)
}

function indexed(input: FlowsInput): Filling {
  const filling = new Filling()
  const links = new Map<string, number>()
  for (const [name, capacity] of Object.entries(input.links)) {
    assert(capacity >= 0, 'a capacity must not be below 0', { name, capacity })
    links.set(name, filling.addLink(capacity))
  }
  for (const claim of input.flows) add(filling, claim, links)
  return filling
}

function add(filling: Filling, claim: FlowClaim, links: ReadonlyMap<string, number>): void {
  const { path, cap = Number.POSITIVE_INFINITY, weight = 1 } = claim
  assert(weight > 0 && cap >= 0, 'a flow needs a weight above 0 and no negative cap', { claim })
  assert(new Set(path).size === path.length, 'a path crosses a link once', { claim })
  filling.addFlow(cap, weight)
  for (const name of path) {
    const link = links.get(name)
    assert(link !== undefined, 'a path names an unknown link', { name })
    filling.addHop(link)
  }
}

function ratesOf(filling: Filling, input: FlowsInput): number[] {
  return input.flows.map((_, flow) => filling.rate(flow))
}
