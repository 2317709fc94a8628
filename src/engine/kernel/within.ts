import type { Kernel } from './kernel.ts'
import { type Process, type Wait, type Wake, WOKEN_BY_TIME } from './process.ts'
import { AnyOf, anyOf } from './signal.ts'

/** Lets `body` go on for `ms` at most; false when it had to be ended before it was through. */
export function* within(kernel: Kernel, ms: number, body: Process): Process<boolean> {
  const deadline = kernel.now + ms
  try {
    let turn = body.next(WOKEN_BY_TIME)
    while (turn.done !== true) {
      const left = deadline - kernel.now
      const own = delayOf(turn.value)
      const inTime = own !== undefined && own <= left
      const wake: Wake = yield inTime ? turn.value : bounded(turn.value, left)
      if (!inTime && wake.by === 'time') return false
      turn = body.next(wake)
    }
    return true
  } finally {
    body.return()
  }
}

function delayOf(wait: Wait): number | undefined {
  if (typeof wait === 'number') return wait
  return wait instanceof AnyOf ? wait.delay : undefined
}

function bounded(wait: Wait, left: number): Wait {
  if (typeof wait === 'number') return left
  return wait instanceof AnyOf ? new AnyOf(wait.signals, left) : anyOf(wait, left)
}
