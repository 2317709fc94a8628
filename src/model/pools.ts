/** What a resource pool may borrow from its parent, separately for CPU and for memory. */
import type { PoolSpec } from './scenario/schema.ts'

export type PooledResource = 'cpu' | 'ram'

type Expandable = PoolSpec['expandable']

export const isExpandable = ({ expandable }: PoolSpec, resource: PooledResource): boolean =>
  expandable === true || expandable === resource

/** The same pool with the other resource as it was. */
export function expandableWith(pool: PoolSpec, resource: PooledResource, may: boolean): Expandable {
  const other = resource === 'cpu' ? 'ram' : 'cpu'
  if (isExpandable(pool, other)) return may ? true : other
  return may ? resource : false
}
