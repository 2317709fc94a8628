import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { Kernel } from '../../../src/engine/kernel/kernel.ts'
import type { Process } from '../../../src/engine/kernel/process.ts'
import {
  FlowNetwork,
  type Transfer,
  type Transferred,
} from '../../../src/engine/physics/activity.ts'

/** Links of the given bytes/ms; `start` begins a transfer, `ended` tells when and how it ended. */
function lab(links: Record<string, number>) {
  const kernel = new Kernel()
  const network = new FlowNetwork(kernel)
  for (const [name, capacity] of Object.entries(links)) network.setCapacity(name, capacity)
  const ended: Record<string, Transferred & { at: number }> = {}
  function* transfer(request: Transfer): Process {
    const moved = yield* network.transfer(request)
    ended[request.id] = { ...moved, at: kernel.now }
  }
  const start = (id: string, path: string[], bytes: number, more: Partial<Transfer> = {}) =>
    kernel.spawn(id, [id], transfer({ id, path, bytes, ...more }), { at: kernel.now })
  return { kernel, network, ended, start }
}

describe('engine: physics: activity', () => {
  test('alone it has the link, and ends in the millisecond of its last byte', () => {
    const { kernel, ended, start } = lab({ nic: 110_000 })
    start('vm-1', ['nic'], 512_000_000)
    start('vm-0', ['nic'], 0)
    kernel.run(10_000)
    expect(ended['vm-1']).toEqual({ bytes: 512_000_000, ms: 4655, at: 4655 })
    expect(ended['vm-0']).toEqual({ bytes: 0, ms: 0, at: 0 })
  })

  test('who comes later shares, who ends gives back', () => {
    const { kernel, network, ended, start } = lab({ nic: 100 })
    start('a', ['nic'], 1000)
    kernel.run(4)
    start('b', ['nic'], 500)
    kernel.run(5)
    expect([network.rateOf('a'), network.rateOf('b'), network.usedOf('nic')]).toEqual([50, 50, 100])
    expect([network.remaining('a'), network.remaining('b')]).toEqual([550, 450])
    kernel.run(100)
    expect([ended.b?.at, ended.a?.at]).toEqual([14, 15])
    expect([network.has('a'), network.usedOf('nic')]).toEqual([false, 0])
  })

  test('a cancelled transfer leaves its share to the others at once', () => {
    const { kernel, network, ended, start } = lab({ nic: 100 })
    start('a', ['nic'], 1000)
    start('b', ['nic'], 1000)
    kernel.run(10)
    kernel.cancelOwner('a')
    expect(network.has('a')).toBe(false)
    kernel.run(100)
    expect(ended).toEqual({ b: { bytes: 1000, ms: 15, at: 15 } })
  })

  test('a link that is cut stalls its flows until it is back', () => {
    const { kernel, network, ended, start } = lab({ nic: 100, array: 500 })
    start('a', ['nic', 'array'], 1000)
    kernel.run(3)
    network.setCapacity('nic', 0)
    kernel.run(500)
    expect([network.remaining('a'), network.rateOf('a')]).toEqual([700, 0])
    network.setCapacity('nic', 70)
    kernel.run(1000)
    expect(ended.a?.at).toBe(510)
    expect(network.links).toEqual(['nic', 'array'])
    expect(network.capacityOf('nic')).toBe(70)
  })

  test('a cap holds a flow back, and what it leaves is used', () => {
    const { kernel, network, start } = lab({ nic: 100 })
    start('a', ['nic'], 100_000, { cap: 20.9 })
    start('b', ['nic'], 100_000)
    kernel.run(1)
    expect([network.rateOf('a'), network.rateOf('b')]).toEqual([20, 80])
    network.setCap('a', 60)
    kernel.run(2)
    expect([network.rateOf('a'), network.rateOf('b')]).toEqual([50, 50])
  })

  test('each new rate is told once, when the instant is over', () => {
    const { kernel, start } = lab({ nic: 100 })
    const told: string[] = []
    const onRate = (id: string) => ({
      onRate: (rate: number) => told.push(`${kernel.now} ${id} ${rate}`),
    })
    start('b', ['nic'], 200, onRate('b'))
    start('a', ['nic'], 200, onRate('a'))
    start('c', ['nic'], 34, onRate('c'))
    kernel.run(100)
    expect(told).toEqual(['0 a 34', '0 b 33', '0 c 33', '2 a 50', '2 b 50'])
  })

  test('a transfer goes on with the cause it had', () => {
    const { kernel, network } = lab({ nic: 100 })
    const seen: number[] = []
    function* caused(id: string, cause: number, bytes: number): Process {
      kernel.cause = cause
      yield* network.transfer({ id, path: ['nic'], bytes, onRate: () => seen.push(kernel.cause) })
      seen.push(kernel.cause)
    }
    kernel.spawn('a', [], caused('a', 7, 200))
    kernel.spawn('b', [], caused('b', 8, 400), { at: 1 })
    kernel.run(100)
    // a starts; b makes both slower; a goes on, then gives way to b, which goes on.
    expect(seen).toEqual([7, 8, 8, 7, 7, 8])
  })

  test('misuse is a mistake of the program', () => {
    const misuse: [string, Transfer][] = [
      ['no link', { id: 'a', path: ['other'], bytes: 1 }],
      ['at least one', { id: 'a', path: [], bytes: 1 }],
      ['once', { id: 'a', path: ['nic', 'nic'], bytes: 1 }],
      ['whole', { id: 'a', path: ['nic'], bytes: 0.5 }],
    ]
    for (const [message, request] of misuse) {
      const { kernel, start } = lab({ nic: 1 })
      start(request.id, [...request.path], request.bytes)
      expect(() => kernel.run(1)).toThrow(message)
    }
    const { kernel, network, start } = lab({ nic: 1 })
    start('a', ['nic'], 9)
    start('a', ['nic'], 9)
    expect(() => kernel.run(1)).toThrow('under way')
    expect(() => network.remaining('b')).toThrow('no flow')
    expect(() => network.setCapacity('nic', 0.5)).toThrow('whole')
  })

  test.each([1, 2, 3, 4, 5])('seed %i: bytes are conserved to the last one', (seed) => {
    const { kernel, network, ended, start } = lab({ a: 100, b: 37, c: 250, d: 1 })
    const luck = stream(seed, 'transfers')
    const wanted = new Map<string, number>()
    const moved = new Map<string, { since: number; rate: number; bytes: number }>()
    const account = (id: string, rate: number) => {
      const last = moved.get(id) ?? { since: kernel.now, rate: 0, bytes: 0 }
      const bytes = last.bytes + last.rate * (kernel.now - last.since)
      moved.set(id, { since: kernel.now, rate, bytes })
    }
    for (let index = 0; index < 60; index++) {
      const id = `flow-${index}`
      const path = ['a', 'b', 'c', 'd'].filter((link) => link === 'c' || luck.next() < 0.3)
      wanted.set(id, 1 + luck.integer(20_000))
      start(id, path, wanted.get(id) as number, { onRate: (rate) => account(id, rate) })
      if (luck.next() < 0.3) network.setCapacity(luck.pick(['a', 'b']), luck.integer(120))
      kernel.run(kernel.now + luck.integer(100))
      for (const link of network.links) {
        expect(network.usedOf(link)).toBeLessThanOrEqual(network.capacityOf(link))
      }
    }
    network.setCapacity('a', 100)
    network.setCapacity('b', 37)
    kernel.run(10_000_000)
    for (const [id, bytes] of wanted) {
      const { at } = ended[id] as Transferred & { at: number }
      const last = moved.get(id) as { since: number; rate: number; bytes: number }
      const carried = last.bytes + last.rate * (at - last.since)
      expect(carried - bytes >= 0 && carried - bytes < last.rate).toBe(true)
    }
  })
})
