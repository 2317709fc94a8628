import { assert } from '../../base/assert.ts'

/** No link, or no further hop over a link. */
const NONE = -1

/**
 * Weighted max-min fairness by progressive filling: the rates of all flows grow together until a
 * link is full or a flow has its cap; those stay, the rest grows on. Stated by index and kept in
 * flat arrays, so that one instance solves problem after problem without allocating.
 * Source: Bertsekas and Gallager, "Data Networks", chapter 6, max-min flow control.
 */
export class Filling {
  private linkCount = 0
  private flowCount = 0
  private hopCount = 0
  private readonly capacity: number[] = []
  /** Capacity that no fixed flow uses. */
  private readonly spare: number[] = []
  /** Sum of the weights of the flows that still grow, and their number. */
  private readonly pull: number[] = []
  private readonly growing: number[] = []
  /** The rate per weight at which the link is full; Infinity once nothing grows over it. */
  private readonly level: number[] = []
  /** The last hop over the link; each hop leads to the one before. */
  private readonly lastHop: number[] = []
  private readonly hopBefore: number[] = []
  private readonly hopFlow: number[] = []
  private readonly hopLink: number[] = []
  /** The first hop of each flow, and after the last flow the number of hops. */
  private readonly firstHop: number[] = [0]
  private readonly cap: number[] = []
  private readonly weight: number[] = []
  private readonly rates: number[] = []
  private readonly fixed: boolean[] = []
  /** Links that are not full yet; afterwards flows that may take one more. */
  private readonly open: number[] = []
  private openCount = 0

  clear(): void {
    this.linkCount = 0
    this.flowCount = 0
    this.hopCount = 0
  }

  /** Capacity in any unit of flow; 0 stalls all that crosses it. Returns the index of the link. */
  addLink(capacity: number): number {
    const link = this.linkCount++
    this.capacity[link] = capacity
    this.spare[link] = capacity
    this.pull[link] = 0
    this.growing[link] = 0
    this.lastHop[link] = NONE
    return link
  }

  /** Cap ≥ 0 or Infinity, weight > 0. Its hops follow. Returns the index of the flow. */
  addFlow(cap: number, weight: number): number {
    const flow = this.flowCount++
    this.cap[flow] = cap
    this.weight[flow] = weight
    this.rates[flow] = 0
    this.fixed[flow] = false
    this.firstHop[flow + 1] = this.hopCount
    return flow
  }

  /** The flow added last crosses the link; each link once. */
  addHop(link: number): void {
    const hop = this.hopCount++
    const flow = this.flowCount - 1
    this.hopLink[hop] = link
    this.hopFlow[hop] = flow
    this.hopBefore[hop] = this.lastHop[link]!
    this.lastHop[link] = hop
    this.pull[link]! += this.weight[flow]!
    this.growing[link]!++
    this.firstHop[flow + 1] = hop + 1
  }

  rate(flow: number): number {
    return this.rates[flow]!
  }

  /** Finds the rates in doubles. */
  fill(): void {
    const capped = this.cappedFlows()
    let nextCapped = 0
    this.openAllLinks()
    for (;;) {
      const tightest = this.takeTightest()
      const level = tightest === NONE ? Number.POSITIVE_INFINITY : this.level[tightest]!
      // A flow that stops below the level of every link only makes room: all such stop at once.
      const before = nextCapped
      for (; nextCapped < capped.length; nextCapped++) {
        const flow = capped[nextCapped]!
        if (this.fixed[flow]) continue
        if (this.cap[flow]! > this.weight[flow]! * level) break
        this.fix(flow, this.cap[flow]!)
      }
      if (nextCapped > before) continue
      if (tightest === NONE) break
      this.fixAllOver(tightest, level)
    }
  }

  /**
   * The same in whole numbers, for whole capacities: rates are floored, then what is left goes out
   * in ones, in the order of the flows, round after round, while each link of the path has some
   * left and the cap allows. No link carries more than its capacity, and what stays unused nobody
   * could use.
   */
  fillWhole(): void {
    this.fill()
    const { capacity, flowCount, linkCount, open, rates, spare } = this
    for (let link = 0; link < linkCount; link++) spare[link] = capacity[link]!
    for (let flow = 0; flow < flowCount; flow++) {
      open[flow] = flow
      const whole = Math.floor(rates[flow]!)
      rates[flow] = 0
      this.give(flow, whole)
    }
    let left = flowCount
    while (left > 0) left = this.giveOnes(left)
    for (let link = 0; link < linkCount; link++) {
      assert(spare[link]! >= 0, 'a link carries more than its capacity')
    }
  }

  /** The flows that have a cap, the one that reaches it first at the front. */
  private cappedFlows(): number[] {
    const { cap, weight } = this
    const capped: number[] = []
    for (let flow = 0; flow < this.flowCount; flow++) {
      if (cap[flow]! < Number.POSITIVE_INFINITY) capped.push(flow)
      else assert(this.firstHop[flow]! < this.firstHop[flow + 1]!, 'a flow needs a link or a cap')
    }
    return capped.sort((a, b) => cap[a]! / weight[a]! - cap[b]! / weight[b]!)
  }

  private openAllLinks(): void {
    this.openCount = this.linkCount
    for (let link = 0; link < this.linkCount; link++) {
      this.open[link] = link
      this.level[link] = this.levelOf(link)
    }
  }

  /** The open link that fills first; forgets those over which nothing grows any more. */
  private takeTightest(): number {
    const { level, open, openCount } = this
    let tightest = NONE
    let lowest = Number.POSITIVE_INFINITY
    let kept = 0
    for (let index = 0; index < openCount; index++) {
      const link = open[index]!
      const here = level[link]!
      if (here === Number.POSITIVE_INFINITY) continue
      open[kept++] = link
      if (here >= lowest) continue
      tightest = link
      lowest = here
    }
    this.openCount = kept
    return tightest
  }

  private levelOf(link: number): number {
    if (this.growing[link] === 0) return Number.POSITIVE_INFINITY
    return Math.max(0, this.spare[link]!) / this.pull[link]!
  }

  private fixAllOver(link: number, level: number): void {
    for (let hop = this.lastHop[link]!; hop !== NONE; hop = this.hopBefore[hop]!) {
      const flow = this.hopFlow[hop]!
      if (!this.fixed[flow]) this.fix(flow, this.weight[flow]! * level)
    }
  }

  private fix(flow: number, rate: number): void {
    this.rates[flow] = rate
    this.fixed[flow] = true
    const end = this.firstHop[flow + 1]!
    for (let hop = this.firstHop[flow]!; hop < end; hop++) {
      const link = this.hopLink[hop]!
      this.spare[link]! -= rate
      this.pull[link]! -= this.weight[flow]!
      this.growing[link]!--
      this.level[link] = this.levelOf(link)
    }
  }

  /** One more to each of the first `count` open flows that can take it, which stay open. */
  private giveOnes(count: number): number {
    const { open } = this
    let kept = 0
    for (let index = 0; index < count; index++) {
      const flow = open[index]!
      if (!this.takesOneMore(flow)) continue
      this.give(flow, 1)
      open[kept++] = flow
    }
    return kept
  }

  private takesOneMore(flow: number): boolean {
    if (this.rates[flow]! + 1 > this.cap[flow]!) return false
    const end = this.firstHop[flow + 1]!
    for (let hop = this.firstHop[flow]!; hop < end; hop++) {
      if (this.spare[this.hopLink[hop]!]! < 1) return false
    }
    return true
  }

  private give(flow: number, more: number): void {
    this.rates[flow]! += more
    const end = this.firstHop[flow + 1]!
    for (let hop = this.firstHop[flow]!; hop < end; hop++) {
      this.spare[this.hopLink[hop]!]! -= more
    }
  }
}
