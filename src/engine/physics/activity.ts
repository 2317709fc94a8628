import { assert } from '../../base/assert.ts'
import { LAST_PRIORITY } from '../kernel/calendar.ts'
import { type Kernel, NO_CAUSE } from '../kernel/kernel.ts'
import type { Process, Wait } from '../kernel/process.ts'
import { AnyOf, Signal } from '../kernel/signal.ts'
import { Filling } from './filling.ts'
import {
  advance,
  dueOf,
  Flow,
  Link,
  type LinkUse,
  NEVER,
  placeOf,
  remainingOf,
  type Transfer,
} from './flow.ts'

export type { LinkUse, Transfer } from './flow.ts'

export type Transferred = { readonly bytes: number; readonly ms: number }

/**
 * Work that flows at a rate over capacities. All rates are whole bytes/ms, max-min fair, and change
 * only at events: once at the end of an instant in which a flow or capacity came, changed or went.
 * A flow ends on the whole millisecond of its last byte, so bytes are conserved exactly. When a
 * flow ends and a host fails in the same instant, the failure comes first.
 */
export class FlowNetwork {
  private readonly kernel: Kernel
  private readonly known = new Map<string, Link>()
  private readonly flows = new Map<string, Flow>()
  /** The same flows in order of id, by code unit. */
  private readonly ordered: Flow[] = []
  /** Links whose flows or capacity changed since the rates were last settled. */
  private touched: Link[] = []
  /** That of the first such change: new rates are told on its behalf. */
  private cause = NO_CAUSE
  private readonly changed = new Signal('flows changed')
  private readonly onlyChanged = [this.changed]
  private readonly filling = new Filling()
  private visit = 0
  /** Told, after the flows, of the links whose load or capacity is another; not to be kept. */
  onLoads: ((changed: readonly LinkUse[]) => void) | null = null

  constructor(kernel: Kernel) {
    this.kernel = kernel
    kernel.spawn('flow network', [], this.pump(), { priority: LAST_PRIORITY })
  }

  /** Declares a link or changes it: whole bytes/ms, 0 stalls all that crosses it. */
  setCapacity(name: string, bytesPerMs: number): void {
    assert(Number.isSafeInteger(bytesPerMs) && bytesPerMs >= 0, 'a capacity is whole bytes/ms', {
      name,
      bytesPerMs,
    })
    const link = this.known.get(name)
    if (link === undefined) this.known.set(name, new Link(name, bytesPerMs))
    else if (link.capacity !== bytesPerMs) {
      link.capacity = bytesPerMs
      this.touch([link])
    }
  }

  /** Ends when all bytes have moved. A flow whose process is cancelled is gone at once. */
  *transfer(request: Transfer): Process<Transferred> {
    const { kernel } = this
    const { now: start, cause } = kernel
    if (request.bytes === 0) return { bytes: 0, ms: 0 }
    const flow = this.admit(request)
    try {
      yield flow.done
    } finally {
      if (!flow.gone) this.remove(flow)
    }
    // The network woke it, on behalf of whoever came last; it goes on with its own business.
    kernel.cause = cause
    return { bytes: request.bytes, ms: kernel.now - start }
  }

  /** A new upper bound for a flow under way, in bytes/ms. */
  setCap(id: string, cap: number): void {
    const flow = this.flow(id)
    assert(cap >= 0, 'a cap must not be below 0', { id, cap })
    const whole = Math.floor(cap)
    if (flow.cap === whole) return
    flow.cap = whole
    this.touch(flow.path)
  }

  has(id: string): boolean {
    return this.flows.has(id)
  }

  /** Whole bytes that have not moved yet, now. */
  remaining(id: string): number {
    return remainingOf(this.flow(id), this.kernel.now)
  }

  /** In bytes/ms, as settled at the end of the last instant that changed it. */
  rateOf(id: string): number {
    return this.flow(id).rate
  }

  /** In bytes/ms; the sum of the rates over the link. */
  usedOf(link: string): number {
    return usedOver(this.link(link))
  }

  capacityOf(link: string): number {
    return this.link(link).capacity
  }

  /** In order of declaration. */
  get links(): readonly string[] {
    return [...this.known.keys()]
  }

  private admit(request: Transfer): Flow {
    const { id, bytes } = request
    if (this.flows.has(id)) assert(false, 'a flow of this id is under way', { id })
    const whole = Number.isSafeInteger(bytes) && bytes > 0
    if (!whole) assert(false, 'a transfer is whole bytes', { id, bytes })
    const path = request.path.map((name) => this.link(name))
    const once = path.every((link, at) => path.indexOf(link) === at)
    if (!once) assert(false, 'a path crosses a link once', { id })
    if (path.length === 0) assert(false, 'a transfer crosses at least one link', { id })
    const flow = new Flow(request, path, this.kernel)
    this.flows.set(id, flow)
    this.ordered.splice(placeOf(this.ordered, id), 0, flow)
    for (const link of path) {
      // Where it is alone its list is as long as it is.
      if (link.flows.length === 0) link.flows = [flow]
      else link.flows.push(flow)
    }
    this.touch(path)
    return flow
  }

  private remove(flow: Flow): void {
    flow.gone = true
    this.flows.delete(flow.id)
    this.ordered.splice(placeOf(this.ordered, flow.id), 1)
    for (const link of flow.path) link.flows.splice(link.flows.indexOf(flow), 1)
    this.touch(flow.path)
  }

  private touch(links: readonly Link[]): void {
    if (this.touched.length === 0) this.cause = this.kernel.cause
    for (const link of links) {
      if (link.touched) continue
      link.touched = true
      this.touched.push(link)
    }
    this.changed.fire(this.kernel)
  }

  private *pump(): Process {
    for (;;) {
      yield this.untilNext()
      // Those whose flow ended go on first, so that what they start next is settled with it.
      if (this.complete()) yield 0
      this.settle()
    }
  }

  private untilNext(): Wait {
    if (this.touched.length > 0) return 0
    let due = NEVER
    for (const flow of this.ordered) if (flow.due < due) due = flow.due
    return due === NEVER ? this.changed : new AnyOf(this.onlyChanged, due - this.kernel.now)
  }

  /** Ends the flows that are due; true when there were any. */
  private complete(): boolean {
    const { kernel } = this
    const { now } = kernel
    const ended = this.ordered.filter((flow) => flow.due <= now)
    for (const flow of ended) {
      advance(flow, now)
      assert(flow.remaining === 0, 'a flow that is due has bytes left', { id: flow.id })
      kernel.cause = flow.cause
      this.remove(flow)
      flow.done.fire(kernel)
    }
    return ended.length > 0
  }

  private settle(): void {
    const { filling } = this
    const { now } = this.kernel
    const links = this.connected(++this.visit)
    const flows = this.stateProblem(links)
    filling.fillWhole()
    const news: Flow[] = []
    for (let index = 0; index < flows.length; index++) {
      const flow = flows[index] as Flow
      advance(flow, now)
      flow.rate = filling.rate(index)
      flow.due = dueOf(flow)
      if (flow.rate !== flow.told) news.push(flow)
    }
    this.kernel.cause = this.cause
    for (const flow of news) {
      flow.told = flow.rate
      if (!flow.gone) flow.onRate?.(flow.rate)
    }
    this.tellLoads(links)
  }

  private tellLoads(links: readonly Link[]): void {
    if (this.onLoads === null) return
    const changed: Link[] = []
    for (const link of links) {
      const used = usedOver(link)
      if (used === link.used && link.capacity === link.toldCapacity) continue
      link.used = used
      link.toldCapacity = link.capacity
      changed.push(link)
    }
    this.kernel.cause = this.cause
    if (changed.length > 0) this.onLoads(changed)
  }

  /** Puts all that hangs together with a touched link to the filling; its flows in order of id. */
  private stateProblem(links: readonly Link[]): readonly Flow[] {
    const { filling, visit } = this
    filling.clear()
    for (const link of links) link.index = filling.addLink(link.capacity)
    const flows: Flow[] = []
    for (const flow of this.ordered) {
      if (flow.visit !== visit) continue
      flows.push(flow)
      filling.addFlow(flow.cap, 1)
      for (const link of flow.path) filling.addHop(link.index)
    }
    return flows
  }

  /** The touched links and all that flows lead to from there; marks the flows on the way. */
  private connected(visit: number): readonly Link[] {
    const links = this.touched
    this.touched = []
    for (const link of links) {
      link.visit = visit
      link.touched = false
    }
    // The list grows while it is walked.
    for (const link of links) {
      for (const flow of link.flows) {
        if (flow.visit === visit) continue
        flow.visit = visit
        for (const next of flow.path) {
          if (next.visit === visit) continue
          next.visit = visit
          links.push(next)
        }
      }
    }
    return links
  }

  private flow(id: string): Flow {
    const flow = this.flows.get(id)
    if (flow === undefined) assert(false, 'no flow of this id is under way', { id })
    return flow
  }

  private link(name: string): Link {
    const link = this.known.get(name)
    if (link === undefined) assert(false, 'no link of this name was declared', { name })
    return link
  }
}

function usedOver({ flows }: Link): number {
  let used = 0
  for (const flow of flows) used += flow.rate
  return used
}
