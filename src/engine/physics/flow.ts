import { assert } from '../../base/assert.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { Signal } from '../kernel/signal.ts'

/** A volume to be moved over several capacities at once. */
export type Transfer = {
  /** No other flow of the network has it while this one lasts. */
  readonly id: string
  /** The links it crosses: at least one, each once, all declared before. */
  readonly path: readonly string[]
  /** Whole; 0 is done at once. */
  readonly bytes: number
  /** The most it takes, in bytes/ms; floored to a whole number. No bound unless told. */
  readonly cap?: number
  /** Told each new rate, the first included, at the end of the instant in which it changes. */
  readonly onRate?: (bytesPerMs: number) => void
}

/** The instant at which a stalled flow ends. */
export const NEVER = Number.POSITIVE_INFINITY

/** A capacity of the network. */
export class Link {
  readonly name: string
  capacity: number
  /** Sum of the rates over it and its capacity, as last told: declared, nothing flows. */
  used = 0
  toldCapacity: number
  /** The flows that cross it, in no order. */
  flows: Flow[] = []
  /** Its flows or its capacity changed since the rates were last settled. */
  touched = false
  /** When it was last looked at, and its index then. */
  visit = 0
  index = 0

  constructor(name: string, capacity: number) {
    this.name = name
    this.capacity = capacity
    this.toldCapacity = capacity
  }
}

/** Bytes/ms over a link, and what it has. */
export type LinkUse = {
  readonly name: string
  readonly used: number
  readonly capacity: number
}

/** Bytes under way. */
export class Flow {
  readonly id: string
  readonly path: readonly Link[]
  readonly done = new Signal('transfer done')
  readonly onRate: ((bytesPerMs: number) => void) | undefined
  /** That of the process whose bytes they are. */
  readonly cause: number
  cap: number
  rate = 0
  /** Bytes left at the instant `since`, from which the rate holds. */
  remaining: number
  since: number
  due = NEVER
  /** The rate last told to onRate; -1 before the first. */
  told = -1
  visit = 0
  gone = false

  constructor(request: Transfer, path: readonly Link[], kernel: Kernel) {
    this.id = request.id
    this.path = path
    this.onRate = request.onRate
    this.cap = Math.floor(request.cap ?? Number.POSITIVE_INFINITY)
    this.remaining = request.bytes
    this.since = kernel.now
    this.cause = kernel.cause
  }
}

/** Whole bytes left at the instant. */
export function remainingOf(flow: Flow, now: number): number {
  return Math.max(0, flow.remaining - flow.rate * (now - flow.since))
}

/** The instant in which its last byte moves, if the rate stays. */
export function dueOf(flow: Flow): number {
  return flow.rate > 0 ? flow.since + Math.ceil(flow.remaining / flow.rate) : NEVER
}

/** Bytes moved = rate × time, save that the last millisecond may be used in part. */
export function advance(flow: Flow, now: number): void {
  const left = flow.remaining - flow.rate * (now - flow.since)
  assert(left > -flow.rate || left === 0, 'a flow moved more bytes than it has')
  flow.remaining = Math.max(0, left)
  flow.since = now
}

/** Where the id stands, or belongs, among flows in order of id. */
export function placeOf(ordered: readonly Flow[], id: string): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] as Flow).id < id) low = middle + 1
    else high = middle
  }
  return low
}
