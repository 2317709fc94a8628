import { describe, expect, test } from 'vitest'
import { type Random, stream } from '../../../src/base/random.ts'
import {
  type FlowClaim,
  type FlowsInput,
  flows,
  integerFlows,
} from '../../../src/engine/physics/flows.ts'

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)
const NOISE = 1e-9

type Full = { links: FlowsInput['links']; flows: readonly Required<FlowClaim>[] }

function randomNetwork(seed: number): Full {
  const luck = stream(seed, 'flows')
  const names = Array.from({ length: 1 + luck.integer(6) }, (_, index) => `link-${index}`)
  const links = Object.fromEntries(names.map((name) => [name, luck.integer(200)]))
  const flows = Array.from({ length: luck.integer(15) }, () => ({
    path: someOf(luck, names),
    cap: luck.next() < 0.3 ? luck.integer(60) : Number.POSITIVE_INFINITY,
    weight: luck.pick([1, 1, 1, 2, 0.5]),
  }))
  return { links, flows }
}

function someOf(luck: Random, names: readonly string[]): string[] {
  const some = names.filter(() => luck.next() < 0.4)
  return some.length > 0 ? some : [luck.pick(names)]
}

function usedOf(network: Full, rates: readonly number[], link: string): number {
  let used = 0
  for (const [index, { path }] of network.flows.entries()) {
    if (path.includes(link)) used += rates[index] as number
  }
  return used
}

/** Full, and no flow over it got more for its weight than this one: so says max-min fairness. */
function isBottleneck(network: Full, rates: readonly number[], link: string, flow: number) {
  const spare = (network.links[link] as number) - usedOf(network, rates, link)
  const level = (index: number) => (rates[index] as number) / (network.flows[index]?.weight ?? 1)
  return (
    spare < NOISE * 200 &&
    network.flows.every(
      ({ path }, index) => !path.includes(link) || level(index) <= level(flow) + NOISE,
    )
  )
}

describe('engine: physics: flows', () => {
  test('random networks: no link over its capacity, every flow at its cap or bottleneck', () => {
    for (const seed of SEEDS) {
      const network = randomNetwork(seed)
      const rates = flows(network)
      for (const [link, capacity] of Object.entries(network.links)) {
        expect(usedOf(network, rates, link)).toBeLessThanOrEqual(capacity + NOISE)
      }
      for (const [index, { path, cap }] of network.flows.entries()) {
        const atCap = (rates[index] as number) >= cap - NOISE
        expect(atCap || path.some((link) => isBottleneck(network, rates, link, index))).toBe(true)
      }
    }
  })

  test('random networks in whole numbers: nothing is over, nothing usable is left', () => {
    for (const seed of SEEDS) {
      const network = randomNetwork(seed)
      const rates = integerFlows(network)
      const spare = (link: string) => (network.links[link] as number) - usedOf(network, rates, link)
      for (const link of Object.keys(network.links)) expect(spare(link)).toBeGreaterThanOrEqual(0)
      for (const [index, { path, cap }] of network.flows.entries()) {
        const rate = rates[index] as number
        expect(Number.isInteger(rate) && rate >= 0 && rate <= cap).toBe(true)
        expect(rate + 1 > cap || path.some((link) => spare(link) === 0)).toBe(true)
      }
    }
  })

  test('what flooring leaves goes to the first flows', () => {
    const three = [{ path: ['l'] }, { path: ['l'] }, { path: ['l'] }]
    expect(integerFlows({ links: { l: 110 }, flows: three })).toEqual([37, 37, 36])
    expect(integerFlows({ links: { l: 2 }, flows: three })).toEqual([1, 1, 0])
  })

  test('a link of no capacity stalls what crosses it and nothing else', () => {
    const network = {
      links: { cut: 0, fine: 10 },
      flows: [{ path: ['cut', 'fine'] }, { path: ['fine'] }],
    }
    expect(flows(network)).toEqual([0, 10])
  })

  test('a flow that nothing bounds is a mistake of the program', () => {
    expect(() => flows({ links: {}, flows: [{ path: [] }] })).toThrow('a link or a cap')
    expect(() => flows({ links: {}, flows: [{ path: ['l'] }] })).toThrow('unknown link')
    expect(() => integerFlows({ links: { l: 0.5 }, flows: [] })).toThrow('whole')
    expect(flows({ links: {}, flows: [{ path: [], cap: 3 }] })).toEqual([3])
  })
})
