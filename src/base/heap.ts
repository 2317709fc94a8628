import { assert } from './assert.ts'

const ARITY = 4
const FIRST_CAPACITY = 64

/**
 * A min-heap of int32 payloads keyed by (at, order), both doubles, smallest first. Four children a
 * node, keys and payloads in typed arrays: nothing is allocated by an operation except on growth.
 * The order of equal keys is not defined: whoever needs a total order gives every entry its own
 * `order`.
 */
export class Heap {
  private keys = new Float64Array(2 * FIRST_CAPACITY)
  private payloads = new Int32Array(FIRST_CAPACITY)
  private count = 0

  get size(): number {
    return this.count
  }

  /** The `at` of the first entry; Infinity when there is none. */
  get topAt(): number {
    return this.count === 0 ? Number.POSITIVE_INFINITY : (this.keys[0] as number)
  }

  /** The `order` of the first entry. Only while size > 0. */
  get topOrder(): number {
    return this.keys[1] as number
  }

  push(at: number, order: number, payload: number): void {
    if (this.count === this.payloads.length) this.grow()
    const { keys, payloads } = this
    let hole = this.count++
    while (hole > 0) {
      const parent = (hole - 1) >> 2
      const parentAt = keys[2 * parent] as number
      const parentOrder = keys[2 * parent + 1] as number
      if (parentAt < at || (parentAt === at && parentOrder <= order)) break
      keys[2 * hole] = parentAt
      keys[2 * hole + 1] = parentOrder
      payloads[hole] = payloads[parent] as number
      hole = parent
    }
    keys[2 * hole] = at
    keys[2 * hole + 1] = order
    payloads[hole] = payload
  }

  /** Removes the first entry and returns its payload. */
  pop(): number {
    if (this.count === 0) assert(false, 'pop from an empty heap')
    const payload = this.payloads[0] as number
    const last = --this.count
    if (last > 0) this.sink(0, last)
    return payload
  }

  /** Drops every entry that `keep` refuses. */
  retain(keep: (order: number, payload: number) => boolean): void {
    const { keys, payloads } = this
    let kept = 0
    for (let index = 0; index < this.count; index++) {
      const order = keys[2 * index + 1] as number
      const payload = payloads[index] as number
      if (!keep(order, payload)) continue
      keys[2 * kept] = keys[2 * index] as number
      keys[2 * kept + 1] = order
      payloads[kept++] = payload
    }
    this.count = kept
    for (let index = (kept - 2) >> 2; index >= 0; index--) this.sink(index, index)
  }

  /** Fills the hole with the entry that stands at `from`, below every smaller child. */
  private sink(start: number, from: number): void {
    const { keys, payloads, count } = this
    const at = keys[2 * from] as number
    const order = keys[2 * from + 1] as number
    const payload = payloads[from] as number
    let hole = start
    for (;;) {
      const first = ARITY * hole + 1
      if (first >= count) break
      const end = first + ARITY < count ? first + ARITY : count
      let least = first
      let leastAt = keys[2 * first] as number
      let leastOrder = keys[2 * first + 1] as number
      for (let child = first + 1; child < end; child++) {
        const childAt = keys[2 * child] as number
        if (childAt > leastAt) continue
        const childOrder = keys[2 * child + 1] as number
        if (childAt === leastAt && childOrder > leastOrder) continue
        least = child
        leastAt = childAt
        leastOrder = childOrder
      }
      if (at < leastAt || (at === leastAt && order <= leastOrder)) break
      keys[2 * hole] = leastAt
      keys[2 * hole + 1] = leastOrder
      payloads[hole] = payloads[least] as number
      hole = least
    }
    keys[2 * hole] = at
    keys[2 * hole + 1] = order
    payloads[hole] = payload
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.keys.length)
    keys.set(this.keys)
    this.keys = keys
    const payloads = new Int32Array(2 * this.payloads.length)
    payloads.set(this.payloads)
    this.payloads = payloads
  }
}
