import { type Random, stream } from '../../src/base/random.ts'
import { Kernel } from '../../src/engine/kernel/kernel.ts'
import type { Process } from '../../src/engine/kernel/process.ts'
import { FlowNetwork } from '../../src/engine/physics/activity.ts'
import { atMost, type BenchLine, medianOf } from './bench.ts'

export const name = 'flows'

const HOSTS = 32
const MIGRATIONS = 640
const ROUNDS = 4
const GIGABIT = 110_000
const RUNS = 5
/** In ms: what the whole engine may take for 640 migrations, of which the flows are a part. */
const QUEUED_BAR = 60
/** Nobody runs twenty at a time from each host; this line only guards against a quadratic slip. */
const AT_ONCE_BAR = 600

/** 640 migrations between 32 hosts, each of four rounds that all end at instants of their own. */
export async function run(): Promise<readonly BenchLine[]> {
  return [
    line('640 migrations, 32 hosts, two at a time from each', 2 * HOSTS, QUEUED_BAR),
    line('640 migrations, 32 hosts, all at once', MIGRATIONS, AT_ONCE_BAR),
  ]
}

function line(what: string, atOnce: number, bar: number): BenchLine {
  measure(atOnce)
  return atMost(
    what,
    medianOf(RUNS, () => measure(atOnce)),
    'ms',
    bar,
  )
}

function measure(atOnce: number): number {
  const kernel = new Kernel()
  const network = new FlowNetwork(kernel)
  for (let host = 0; host < HOSTS; host++) {
    network.setCapacity(`host-${host} out`, GIGABIT)
    network.setCapacity(`host-${host} in`, GIGABIT)
  }
  const luck = stream(1, 'migrations')
  for (let queue = 0; queue < atOnce; queue++) {
    kernel.spawn(`queue-${queue}`, [], migrations(network, queue, atOnce, luck))
  }
  const start = performance.now()
  kernel.run(24 * 3_600_000)
  return performance.now() - start
}

function* migrations(network: FlowNetwork, queue: number, atOnce: number, luck: Random): Process {
  const source = queue % HOSTS
  for (let vm = queue; vm < MIGRATIONS; vm += atOnce) {
    const target = (source + 1 + luck.integer(HOSTS - 1)) % HOSTS
    const path = [`host-${source} out`, `host-${target} in`]
    let bytes = 1_000_000 * (256 + luck.integer(4096))
    for (let round = 0; round < ROUNDS; round++) {
      yield* network.transfer({ id: `vm-${vm}`, path, bytes })
      bytes = Math.floor(bytes / 7)
    }
  }
}
