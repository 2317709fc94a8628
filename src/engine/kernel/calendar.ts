import { assert } from '../../base/assert.ts'
import { Heap } from '../../base/heap.ts'

/** The first and the last to run in an instant; an ordinary process has priority 0. */
export const FIRST_PRIORITY = -256
export const LAST_PRIORITY = 255

/** Room for 2^44 entries in a run: priority and sequence together fit a double exactly. */
const SEQUENCES = 17_592_186_044_416

/**
 * What will happen, in a total order: by instant, then priority, then the order of entry. Each
 * entry has a ticket, a number that no other entry of the run has; whoever remembers the ticket of
 * the entry that still counts can tell a stale one.
 */
export class Calendar {
  private readonly heap = new Heap()
  private sequence = 0

  get size(): number {
    return this.heap.size
  }

  /** The instant of the next entry; Infinity when there is none. */
  get nextAt(): number {
    return this.heap.topAt
  }

  /** The ticket of the next entry. Only while size > 0. */
  get nextTicket(): number {
    return this.heap.topOrder
  }

  /** Returns the ticket of the entry. */
  enter(at: number, priority: number, slot: number): number {
    const ticket = priority * SEQUENCES + this.sequence++
    this.heap.push(at, ticket, slot)
    return ticket
  }

  /** Removes the next entry and returns its slot. */
  take(): number {
    return this.heap.pop()
  }

  retain(keep: (ticket: number, slot: number) => boolean): void {
    this.heap.retain(keep)
  }
}

export function assertPriority(priority: number): void {
  const legal =
    Number.isInteger(priority) && priority >= FIRST_PRIORITY && priority <= LAST_PRIORITY
  assert(legal, 'a priority is a whole number from -256 to 255', { priority })
}
