import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { LAST_PRIORITY } from '../../../src/engine/kernel/calendar.ts'
import { Kernel, NO_CAUSE } from '../../../src/engine/kernel/kernel.ts'
import type { Process } from '../../../src/engine/kernel/process.ts'
import { anyOf, Signal } from '../../../src/engine/kernel/signal.ts'

type Log = string[]

/** Says its name and the time, waits, and so on. */
function* speaker(kernel: Kernel, log: Log, name: string, waits: readonly number[]): Process {
  log.push(`${kernel.now} ${name}`)
  for (const wait of waits) {
    yield wait
    log.push(`${kernel.now} ${name}`)
  }
}

describe('engine: kernel: time', () => {
  test('processes run in order of time, then priority, then entry', () => {
    const kernel = new Kernel()
    const log: Log = []
    kernel.spawn('late', [], speaker(kernel, log, 'late', [5]), { priority: LAST_PRIORITY })
    kernel.spawn('one', [], speaker(kernel, log, 'one', [5, 0]))
    kernel.spawn('two', [], speaker(kernel, log, 'two', [3, 2]))
    kernel.spawn('early', [], speaker(kernel, log, 'early', [5]), { priority: -1 })
    kernel.run(10)
    expect(log.slice(0, 4)).toEqual(['0 early', '0 one', '0 two', '0 late'])
    expect(log.slice(4)).toEqual(['3 two', '5 early', '5 one', '5 two', '5 one', '5 late'])
    expect([kernel.now, kernel.processed]).toEqual([10, 10])
  })

  test('a run stops at its instant and can be taken up again', () => {
    const kernel = new Kernel()
    const log: Log = []
    kernel.spawn('one', [], speaker(kernel, log, 'one', [5, 5]))
    kernel.run(5)
    expect(log).toEqual(['0 one', '5 one'])
    kernel.run(9)
    expect(log).toHaveLength(2)
    kernel.run(10)
    expect(log.at(-1)).toBe('10 one')
    expect(() => kernel.run(9)).toThrow('later')
  })

  test('a process may begin later', () => {
    const kernel = new Kernel()
    const log: Log = []
    kernel.spawn('one', [], speaker(kernel, log, 'one', []), { at: 7 })
    kernel.run(10)
    expect(log).toEqual(['7 one'])
  })

  test('time is whole and never runs back', () => {
    for (const wait of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const kernel = new Kernel()
      kernel.spawn('one', [], speaker(kernel, [], 'one', [wait]))
      expect(() => kernel.run(10)).toThrow('whole number of milliseconds')
    }
  })

  test.each([1, 2, 3])('seed %i: the same processes twice give the same history', (seed) => {
    const history = () => {
      const kernel = new Kernel()
      const log: Log = []
      const signal = new Signal('s')
      for (let index = 0; index < 30; index++) {
        kernel.spawn(`p${index}`, [`o${index % 7}`], wanderer(kernel, log, signal, index * seed))
      }
      kernel.run(500)
      return log
    }
    expect(history()).toEqual(history())
    expect(history().length).toBeGreaterThan(500)
  })
})

/** Waits for time, for a signal or for both, fires it and kills others, as chance has it. */
function* wanderer(kernel: Kernel, log: Log, signal: Signal, seed: number): Process {
  const luck = stream(seed, 'wanderer')
  for (;;) {
    log.push(`${kernel.now} ${seed}`)
    const choice = luck.next()
    if (choice < 0.1) signal.fire(kernel)
    if (choice > 0.995) kernel.cancelOwner(`o${luck.integer(7)}`)
    if (choice < 0.3) yield anyOf(signal, luck.integer(50))
    else if (choice < 0.4) yield signal
    else yield luck.integer(20)
  }
}

describe('engine: kernel: signals', () => {
  test('a signal wakes all who wait, in order of waiting, and tells them so', () => {
    const kernel = new Kernel()
    const signal = new Signal('power on')
    const log: Log = []
    function* waiter(name: string, delay: number): Process {
      yield delay
      const wake = yield signal
      log.push(`${kernel.now} ${name} ${wake.by === signal}`)
    }
    kernel.spawn('second', [], waiter('second', 2))
    kernel.spawn('first', [], waiter('first', 1))
    kernel.run(5)
    signal.fire(kernel)
    signal.fire(kernel)
    kernel.run(6)
    expect(log).toEqual(['5 first true', '5 second true'])
  })

  test('the first of several waits ends them all', () => {
    const kernel = new Kernel()
    const [one, other] = [new Signal('one'), new Signal('other')]
    const ends: unknown[] = []
    function* waiter(): Process {
      ends.push((yield anyOf(one, other, 10, 20)).by, kernel.now)
      ends.push((yield anyOf(one, 10)).by, kernel.now)
      ends.push((yield 100).by, kernel.now)
    }
    kernel.spawn('waiter', [], waiter())
    kernel.run(4)
    other.fire(kernel)
    kernel.run(20)
    one.fire(kernel)
    other.fire(kernel)
    kernel.run(200)
    expect(ends).toEqual([other, 4, 'time', 14, 'time', 114])
  })

  test('a signal fired before anybody waits is forgotten', () => {
    const kernel = new Kernel()
    const signal = new Signal('early')
    let woken = false
    function* waiter(): Process {
      yield signal
      woken = true
    }
    signal.fire(kernel)
    kernel.spawn('waiter', [], waiter())
    kernel.run(10)
    expect(woken).toBe(false)
  })

  test('many waits cut short leave the calendar small and the order whole', () => {
    const kernel = new Kernel()
    const signal = new Signal('again')
    let woken = 0
    function* waiter(): Process {
      for (;;) {
        const wake = yield anyOf(signal, 1_000_000)
        if (wake.by === signal) woken++
      }
    }
    function* ringer(): Process {
      for (;;) {
        yield 1
        signal.fire(kernel)
      }
    }
    for (let index = 0; index < 10; index++) kernel.spawn(`w${index}`, [], waiter())
    kernel.spawn('ringer', [], ringer())
    kernel.run(2000)
    expect(woken).toBe(20_000)
  })
})

describe('engine: kernel: causes', () => {
  test('a cause goes to those spawned and those woken, and to nobody else', () => {
    const kernel = new Kernel()
    const signal = new Signal('s')
    const seen: Record<string, number> = {}
    function* child(name: string): Process {
      seen[name] = kernel.cause
      yield signal
      seen[`${name}, woken`] = kernel.cause
    }
    function* parent(): Process {
      kernel.cause = 41
      kernel.spawn('child', [], child('child'))
      yield 1
      seen.parent = kernel.cause
      kernel.cause = 42
      signal.fire(kernel)
    }
    kernel.spawn('stranger', [], child('stranger'))
    kernel.spawn('parent', [], parent())
    kernel.run(5)
    expect(seen).toEqual({
      stranger: NO_CAUSE,
      child: 41,
      parent: 41,
      'stranger, woken': 42,
      'child, woken': 42,
    })
    expect(kernel.cause).toBe(NO_CAUSE)
  })
})
