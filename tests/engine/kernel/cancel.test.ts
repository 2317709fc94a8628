import { describe, expect, test } from 'vitest'
import { Kernel } from '../../../src/engine/kernel/kernel.ts'
import type { Process } from '../../../src/engine/kernel/process.ts'
import { anyOf, Signal } from '../../../src/engine/kernel/signal.ts'

/** Waits, and says what became of it. */
function* mortal(log: string[], name: string, wait: number | Signal): Process {
  try {
    yield wait
    log.push(`${name} done`)
  } finally {
    log.push(`${name} ended`)
  }
}

function* doing(action: () => void): Process {
  action()
  yield 0
}

describe('engine: kernel: cancel', () => {
  test('all processes of an owner end at once, in the order of their birth', () => {
    const kernel = new Kernel()
    const log: string[] = []
    const signal = new Signal('never')
    kernel.spawn('a', ['host-1'], mortal(log, 'a', 100))
    kernel.spawn('b', ['host-2'], mortal(log, 'b', 10))
    kernel.spawn('c', ['vm-1', 'host-1'], mortal(log, 'c', signal))
    kernel.run(5)
    kernel.cancelOwner('host-1')
    expect(log).toEqual(['a ended', 'c ended'])
    signal.fire(kernel)
    kernel.cancelOwner('vm-1')
    kernel.run(200)
    expect(log).toEqual(['a ended', 'c ended', 'b done', 'b ended'])
  })

  test('a process with two owners dies with either and belongs to neither afterwards', () => {
    const kernel = new Kernel()
    const log: string[] = []
    const handle = kernel.spawn('move', ['source', 'target'], mortal(log, 'move', 100))
    kernel.run(1)
    kernel.cancelOwner('target')
    kernel.cancelOwner('source')
    kernel.cancel(handle)
    expect(log).toEqual(['move ended'])
    expect(handle.alive).toBe(false)
  })

  test('a process that has not begun ends without a step', () => {
    const kernel = new Kernel()
    const log: string[] = []
    let told = 0
    const onEnd = () => told++
    kernel.cancel(kernel.spawn('a', [], mortal(log, 'a', 1), { onEnd }))
    kernel.run(10)
    expect([log, told, kernel.processed]).toEqual([[], 1, 0])
  })

  test('the running process ends when it next waits', () => {
    const kernel = new Kernel()
    const log: string[] = []
    function* suicidal(): Process {
      try {
        kernel.cancelOwner('host-1')
        log.push('goes on')
        yield 5
        log.push('never')
      } finally {
        log.push('ended')
      }
    }
    const handle = kernel.spawn('suicidal', ['host-1'], suicidal(), {
      onEnd: () => log.push('told'),
    })
    kernel.spawn('other', ['host-1'], mortal(log, 'other', 9))
    kernel.run(10)
    expect(log).toEqual(['goes on', 'ended', 'told'])
    expect(handle.alive).toBe(false)
  })

  test('the finally blocks of inner processes run too, innermost first', () => {
    const kernel = new Kernel()
    const log: string[] = []
    function* outer(): Process {
      try {
        yield* mortal(log, 'inner', 100)
      } finally {
        log.push('outer ended')
      }
    }
    const handle = kernel.spawn('outer', [], outer())
    kernel.run(1)
    kernel.cancel(handle)
    expect(log).toEqual(['inner ended', 'outer ended'])
  })

  test('an inner process hands its result to the outer one', () => {
    const kernel = new Kernel()
    let got = 0
    function* inner(): Process<number> {
      yield 3
      return 7
    }
    function* outer(): Process {
      got = yield* inner()
    }
    kernel.spawn('outer', [], outer())
    kernel.run(5)
    expect(got).toBe(7)
  })

  test('a finally block may cancel others and spawn, but not wait', () => {
    const kernel = new Kernel()
    const log: string[] = []
    const victim = kernel.spawn('victim', [], mortal(log, 'victim', 100))
    function* last(): Process {
      try {
        yield 100
      } finally {
        kernel.cancel(victim)
        kernel.spawn('heir', [], mortal(log, 'heir', 1))
      }
    }
    kernel.spawn('last', ['host-1'], last())
    kernel.spawn(
      'killer',
      [],
      doing(() => kernel.cancelOwner('host-1')),
      { at: 4 },
    )
    kernel.run(10)
    expect(log).toEqual(['victim ended', 'heir done', 'heir ended'])

    function* stubborn(): Process {
      try {
        yield 100
      } finally {
        yield 1
      }
    }
    const handle = kernel.spawn('stubborn', [], stubborn())
    kernel.run(11)
    expect(() => kernel.cancel(handle)).toThrow('finally')
  })

  test('the place of an ended process is not haunted by its old appointments', () => {
    const kernel = new Kernel()
    const log: string[] = []
    const first = kernel.spawn('first', [], mortal(log, 'first', 5))
    kernel.run(1)
    kernel.cancel(first)
    kernel.spawn('second', [], mortal(log, 'second', 50))
    kernel.run(20)
    expect(log).toEqual(['first ended'])
    kernel.run(60)
    expect(log).toEqual(['first ended', 'second done', 'second ended'])
  })

  test('who dies while waiting for several things is forgotten by all of them', () => {
    const kernel = new Kernel()
    const [one, other] = [new Signal('one'), new Signal('other')]
    function* waiter(): Process {
      yield anyOf(one, other, 10)
    }
    const handle = kernel.spawn('waiter', [], waiter())
    kernel.run(1)
    kernel.cancel(handle)
    expect([one.waiting.length, other.waiting.length]).toEqual([0, 0])
  })
})
