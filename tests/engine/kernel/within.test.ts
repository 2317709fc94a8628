import { describe, expect, test } from 'vitest'
import { Kernel } from '../../../src/engine/kernel/kernel.ts'
import type { Process, Wait } from '../../../src/engine/kernel/process.ts'
import { anyOf, Signal } from '../../../src/engine/kernel/signal.ts'
import { within } from '../../../src/engine/kernel/within.ts'

/** When a body that waits so ended within 10 ms, and how. */
function ended(waits: readonly Wait[], prepare: (kernel: Kernel) => void = () => {}) {
  const kernel = new Kernel()
  const log: string[] = []
  function* body(): Process {
    try {
      for (const wait of waits) yield wait
    } finally {
      log.push(`body ended at ${kernel.now}`)
    }
  }
  function* run(): Process {
    const inTime = yield* within(kernel, 10, body())
    log.push(`${inTime ? 'in time' : 'too late'} at ${kernel.now}`)
  }
  kernel.spawn('run', ['owner'], run())
  prepare(kernel)
  kernel.run(100)
  return log
}

describe('engine: kernel: within', () => {
  const never = new Signal('never')

  test.each<readonly [string, readonly Wait[], string, number]>([
    ['a body that is through before', [4, 5], 'in time', 9],
    ['a body that ends at that very instant', [4, 6], 'in time', 10],
    ['a body that waits on', [4, 7], 'too late', 10],
    ['a signal that does not come', [never], 'too late', 10],
    ['a signal or a time within', [anyOf(never, 3)], 'in time', 3],
    ['a signal or a time beyond', [anyOf(never, 30)], 'too late', 10],
  ])('%s', (_, waits, how, at) => {
    expect(ended(waits)).toEqual([`body ended at ${at}`, `${how} at ${at}`])
  })

  test('a signal that comes', () => {
    const soon = new Signal('soon')
    function* fires(kernel: Kernel): Process {
      yield 6
      soon.fire(kernel)
    }
    const log = ended([soon, 2], (kernel) => kernel.spawn('fires', [], fires(kernel)))
    expect(log).toEqual(['body ended at 8', 'in time at 8'])
  })

  test('a body dies with who waits for it', () => {
    function* kills(kernel: Kernel): Process {
      yield 3
      kernel.cancelOwner('owner')
    }
    const log = ended([never], (kernel) => kernel.spawn('kills', [], kills(kernel)))
    expect(log).toEqual(['body ended at 3'])
  })
})
