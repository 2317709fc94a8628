import { err, ok, type Result } from '../../../base/result.ts'
import { type Field, list, named, number, object, otherwise, word } from '../fields.ts'
import { type FlowClaim, type FlowsInput, flows } from '../flows.ts'
import { idleTaxShares, type TaxedClaim } from '../idle-tax.ts'
import { always, defineModel } from '../model.ts'
import { processorSharing, type Servers } from '../queueing.ts'
import { type Claim, share } from '../share.ts'

const amount = number('the unit of the capacity', { atLeast: 0 })
const weight = otherwise(number('', { above: 0 }), 1, '1')
const noBound = Number.POSITIVE_INFINITY

export const shareModel = defineModel({
  name: 'share',
  summary:
    'weighted max-min shares of one capacity, with floors (reservation) and ceilings (limit)',
  fields: {
    capacity: amount,
    claims: list(
      object<Required<Claim>>({
        demand: amount,
        weight,
        floor: otherwise(amount, 0, '0'),
        ceiling: otherwise(amount, noBound, 'no bound'),
      }),
    ),
  },
  example: {
    capacity: 6000,
    claims: [
      { demand: 3000, weight: 2000 },
      { demand: 3000, weight: 1000, ceiling: 1200 },
      { demand: 3000, weight: 1000, floor: 2000 },
      { demand: 1000, weight: 1000 },
    ],
  },
  solve: ({ capacity, claims }) => {
    const shared = share(capacity, claims)
    if (shared.ok) return shared
    const { floors } = shared.problem
    return err([`the floors add up to ${floors}, more than the capacity of ${capacity}`])
  },
})

const path = list(word('the name of a link'))

const claimObject = object<FlowClaim>({
  path,
  cap: otherwise(number('the unit of the links', { atLeast: 0 }), noBound, 'no bound'),
  weight,
})

/** A path alone stands for a flow without cap and of weight 1. */
const flowClaim: Field<FlowClaim> = {
  text: `its path alone (${path.text}) or ${claimObject.text}`,
  read: (value, place) =>
    Array.isArray(value) ? { path: path.read(value, place) } : claimObject.read(value, place),
}

export const flowsModel = defineModel<FlowsInput>({
  name: 'flows',
  summary: 'max-min fair rates of flows that each cross several links, with caps and weights',
  fields: { links: named(amount), flows: list(flowClaim) },
  example: { links: { h1: 110, array: 150 }, flows: [['h1', 'array'], ['array']] },
  solve: (input): Result<{ rates: number[] }, string[]> => {
    const problems = input.flows.flatMap((flow, index) => pathProblems(input, flow, index))
    return problems.length > 0 ? err(problems) : ok({ rates: flows(input) })
  },
})

function pathProblems(input: FlowsInput, flow: FlowClaim, index: number): string[] {
  const place = `flows[${index}]`
  const problems = flow.path
    .filter((name) => !Object.hasOwn(input.links, name))
    .map((name) => `${place} crosses "${name}", which is not among the links`)
  if (new Set(flow.path).size < flow.path.length) problems.push(`${place} crosses a link twice`)
  if (flow.path.length === 0 && (flow.cap ?? noBound) === noBound) {
    problems.push(`${place} crosses no link and has no cap, so nothing bounds its rate`)
  }
  return problems
}

/** Erlang's recursion takes a step a processor. */
const MOST_SERVERS = 1_000_000

export const processorSharingModel = defineModel<Servers>({
  name: 'processor-sharing',
  summary: 'how many times longer work takes on processors that it shares with other work',
  fields: {
    servers: number('', { whole: true, atLeast: 1, atMost: MOST_SERVERS }),
    utilisation: number('', { atLeast: 0, below: 1 }),
  },
  example: { servers: 2, utilisation: 0.8 },
  solve: always(processorSharing),
})

export const memoryIdleTaxModel = defineModel({
  name: 'memory-idle-tax',
  summary: 'memory of guests that all want more than there is, idle pages costing more shares',
  fields: {
    capacityMB: number('MB', { atLeast: 0 }),
    tax: number('', { atLeast: 0, below: 1 }),
    claims: list(
      object<TaxedClaim>({
        shares: number('', { above: 0 }),
        active: number('', { atLeast: 0, atMost: 1 }),
      }),
    ),
  },
  example: {
    capacityMB: 360,
    tax: 0.75,
    claims: [
      { shares: 1, active: 0 },
      { shares: 1, active: 1 },
    ],
  },
  solve: always(({ capacityMB, tax, claims }) => ({
    shares: idleTaxShares(capacityMB, tax, claims),
  })),
})
