import { assert } from '../../base/assert.ts'
import { share } from './share.ts'

/** A guest's claim on memory that is contended. */
export type TaxedClaim = {
  /** Above 0. */
  readonly shares: number
  /** The part of its memory that it uses, 0 to 1. */
  readonly active: number
}

/**
 * What a guest's shares weigh when an idle page costs 1 / (1 - tax) times an active one; the tax
 * is 0 to below 1. Equal weights for each page is where taking from the lowest ρ = S / (P (f + k
 * (1 - f))) ends. Source: Waldspurger, Memory Resource Management in VMware ESX Server, OSDI 2002.
 */
export function taxedWeight({ shares, active }: TaxedClaim, tax: number): number {
  assert(tax >= 0 && tax < 1, 'a tax on idle memory is 0 to below 1', { tax })
  const idleCost = 1 / (1 - tax)
  return shares / (active + idleCost * (1 - active))
}

/** Memory of each guest when all want more than there is, in the unit of the capacity. */
export function idleTaxShares(
  capacity: number,
  tax: number,
  claims: readonly TaxedClaim[],
): readonly number[] {
  const wanted = claims.map((claim) => ({ demand: capacity, weight: taxedWeight(claim, tax) }))
  const shared = share(capacity, wanted)
  assert(shared.ok, 'claims without floors can always be shared')
  return shared.value.shares
}
