/**
 * Parts of the time that a Markov chain spends in each state, from its rates (row to column, the
 * diagonal unused; every state must be reachable from every other). States are taken out from the
 * last to the first, without a subtraction, so that rare states keep all their digits. Source:
 * W. K. Grassmann, M. I. Taksar, D. P. Heyman, "Regenerative Analysis and Steady State
 * Distributions for Markov Chains", Operations Research 33 (1985).
 */
export function stationary(rates: readonly (readonly number[])[]): readonly number[] {
  const left = rates.map((row) => [...row])
  for (let gone = left.length - 1; gone > 0; gone--) bypass(left, gone)
  const weights = [1]
  for (let state = 1; state < left.length; state++) {
    weights.push(weights.reduce((sum, weight, from) => sum + weight * rate(left, from, state), 0))
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/**
 * Leads what enters a state on to the states before it, as that state would. Its column keeps the
 * time spent in it for each unit of time in the states that lead there.
 */
function bypass(rates: number[][], gone: number): void {
  const onward = rates[gone]?.slice(0, gone) ?? []
  const out = onward.reduce((sum, each) => sum + each, 0)
  for (const row of rates.slice(0, gone)) {
    const stay = (row[gone] ?? 0) / out
    row[gone] = stay
    for (const [to, each] of onward.entries()) row[to] = (row[to] ?? 0) + stay * each
  }
}

const rate = (rates: readonly number[][], from: number, to: number): number =>
  rates[from]?.[to] ?? 0
