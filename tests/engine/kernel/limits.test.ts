import { describe, expect, test } from 'vitest'
import { Kernel } from '../../../src/engine/kernel/kernel.ts'
import { LimitBreach } from '../../../src/engine/kernel/limits.ts'
import type { Process } from '../../../src/engine/kernel/process.ts'

function* ticking(period: number): Process {
  for (;;) yield period
}

function breach(kernel: Kernel): LimitBreach {
  try {
    kernel.run(1000)
  } catch (error) {
    if (error instanceof LimitBreach) return error
  }
  throw new Error('no limit was breached')
}

describe('engine: kernel: limits', () => {
  test('a run of too many events ends with the names of those at work', () => {
    const kernel = new Kernel({ events: 100 })
    kernel.spawn('ticker', [], ticking(1))
    const { limit, value, subjects, message } = breach(kernel)
    expect({ limit, value, subjects }).toEqual({
      limit: 'events',
      value: 100,
      subjects: ['ticker'],
    })
    expect(message).toContain('ticker')
  })

  test('processes that wake without end in one instant are found', () => {
    const kernel = new Kernel({ eventsPerInstant: 100 })
    kernel.spawn('patient', [], ticking(1))
    kernel.spawn('restless', [], ticking(0))
    const { limit, subjects } = breach(kernel)
    expect(limit).toBe('eventsPerInstant')
    expect(subjects).toContain('restless')
    expect(kernel.now).toBe(0)
  })

  test('processes without number are refused', () => {
    const kernel = new Kernel({ processes: 3 })
    const many = () => {
      for (let index = 0; index < 10; index++) kernel.spawn(`p${index}`, [], ticking(1))
    }
    expect(many).toThrow('more than 3 processes at the same time; at work: p0, p1, p2, p3')
  })
})
