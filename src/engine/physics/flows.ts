import { assert } from '../../base/assert.ts'
import { type FilledFlow, type FilledLink, fill, fillWhole } from './filling.ts'

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
  return solve(input, fill)
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
  return solve(input, fillWhole)
}

type Filling = (links: readonly FilledLink[], flows: readonly FilledFlow[]) => void
type Link = FilledLink & { readonly flows: FilledFlow[] }

function solve(input: FlowsInput, filling: Filling): number[] {
  const links = new Map<string, Link>()
  for (const [name, capacity] of Object.entries(input.links)) {
    assert(capacity >= 0, 'a capacity must not be below 0', { name, capacity })
    links.set(name, { capacity, flows: [], spare: 0, pull: 0, growing: 0 })
  }
  const solved = input.flows.map((claim) => flowOf(claim, links))
  filling([...links.values()], solved)
  return solved.map((flow) => flow.rate)
}

function flowOf(claim: FlowClaim, links: ReadonlyMap<string, Link>): FilledFlow {
  const { path: names, cap = Number.POSITIVE_INFINITY, weight = 1 } = claim
  assert(weight > 0 && cap >= 0, 'a flow needs a weight above 0 and no negative cap', { claim })
  assert(new Set(names).size === names.length, 'a path crosses a link once', { claim })
  const path = names.map((name) => {
    const link = links.get(name)
    assert(link !== undefined, 'a path names an unknown link', { name })
    return link
  })
  const flow: FilledFlow = { path, cap, weight, rate: 0, growing: false }
  for (const link of path) link.flows.push(flow)
  return flow
}
