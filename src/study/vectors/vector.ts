/** What a vector is: one calculation with a known outcome. */

export type Vector = {
  /** As the fact sheet counts them, where it does. */
  readonly id: string
  /** V compares with a publication, D with mathematics. Only V speaks of the real products. */
  readonly kind: 'V' | 'D'
  /** A model that can be called by name, or one of the calculations beside this folder. */
  readonly model: string
  readonly input: unknown
  /** By dotted path into the result; what is not named is not judged. */
  readonly expected: Readonly<Record<string, Expected>>
  /** Relative; 0 for exact. A range is judged as it stands. */
  readonly tolerance: number
  readonly source: VectorSource
  /** How far the figure can be trusted, as the fact sheet marks it. */
  readonly mark: string
  readonly note?: string
  readonly caveat?: Caveat
}

/**
 * What agreement does not prove. Plumbing: the input was remembered or fitted to the outcome. Upper
 * bound: the product did better by something that the model leaves out.
 */
export type Caveat = 'plumbing' | 'upper bound'

export type Expected =
  | number
  | string
  | boolean
  | null
  | readonly Expected[]
  | { readonly min: number; readonly max: number }

/** A publication or a fact sheet, and where in it. */
export type VectorSource = { readonly title: string; readonly section: string }

/** What "exact" means in the fact sheets: printed digits, not bits. */
export const EXACT = 1e-6
/** For figures printed to six digits, whose last one may be off by half. */
export const SIX_DIGITS = 5e-6

const PHYSICS = 'Failover Lab fact sheet Physics'
const ESX = 'Failover Lab fact sheet ESX 3.0'

type Origin = Pick<Vector, 'kind' | 'source' | 'mark'>

/** Mathematics that the physics sheet works out. */
export function physics(section: string, mark = 'derived'): Origin {
  return { kind: 'D', source: { title: PHYSICS, section }, mark }
}

/** Mathematics that the ESX sheet works out. */
export function esx(section: string, mark = 'derived'): Origin {
  return { kind: 'D', source: { title: ESX, section }, mark }
}

/** A figure that somebody published. */
export function published(title: string, section: string, mark = 'sourced'): Origin {
  return { kind: 'V', source: { title, section }, mark }
}
