import { describe, expect, test } from 'vitest'
import { Heap } from '../../src/base/heap.ts'
import { stream } from '../../src/base/random.ts'

type Entry = { at: number; order: number; payload: number }

/** Entries at few instants, so that the order decides often. */
function entries(seed: number, count: number): Entry[] {
  const luck = stream(seed, 'heap')
  return Array.from({ length: count }, (_, index) => ({
    at: luck.integer(20),
    order: (luck.integer(3) - 1) * 2 ** 44 + index,
    payload: index,
  }))
}

const byKey = (a: Entry, b: Entry) => a.at - b.at || a.order - b.order

function drain(heap: Heap): number[] {
  const payloads: number[] = []
  while (heap.size > 0) payloads.push(heap.pop())
  return payloads
}

describe('base: heap', () => {
  test.each([1, 2, 3, 4, 5])('seed %i: entries come out by time, then order', (seed) => {
    const heap = new Heap()
    const all = entries(seed, 500)
    for (const { at, order, payload } of all) heap.push(at, order, payload)
    expect(drain(heap)).toEqual(all.sort(byKey).map(({ payload }) => payload))
  })

  test.each([6, 7, 8])('seed %i: pushes and pops may alternate', (seed) => {
    const heap = new Heap()
    const luck = stream(seed, 'choice')
    let pending: Entry[] = []
    for (const entry of entries(seed, 1000)) {
      heap.push(entry.at, entry.order, entry.payload)
      pending = [...pending, entry].sort(byKey)
      if (luck.next() < 0.6) continue
      expect([heap.topAt, heap.topOrder]).toEqual([pending[0]?.at, pending[0]?.order])
      expect(heap.pop()).toBe(pending.shift()?.payload)
    }
    expect(heap.size).toBe(pending.length)
  })

  test('what is not retained never comes out', () => {
    const heap = new Heap()
    const all = entries(9, 300)
    for (const { at, order, payload } of all) heap.push(at, order, payload)
    heap.retain((_, payload) => payload % 3 === 0)
    const kept = all.filter(({ payload }) => payload % 3 === 0).sort(byKey)
    expect(drain(heap)).toEqual(kept.map(({ payload }) => payload))
  })

  test('an empty heap has its top at no time and refuses to pop', () => {
    const heap = new Heap()
    expect(heap.topAt).toBe(Number.POSITIVE_INFINITY)
    expect(() => heap.pop()).toThrow('empty')
    heap.retain(() => true)
    expect(heap.size).toBe(0)
  })
})
