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
/** What a whole engine may take for them, in ms; the flows are only a part of it. */
const BAR = 60

/** 640 migrations at once between 32 hosts, each of four rounds, every round at its own instant. */
export async function run(): Promise<readonly BenchLine[]> {
  measure()
  return [atMost('640 concurrent migrations, 32 hosts', medianOf(RUNS, measure), 'ms', BAR)]
}

function measure(): number {
  const kernel = new Kernel()
  const network = new FlowNetwork(kernel)
  for (let host = 0; host < HOSTS; host++) {
    network.setCapacity(`host-${host} out`, GIGABIT)
    network.setCapacity(`host-${host} in`, GIGABIT)
  }
  const luck = stream(1, 'migrations')
  for (let vm = 0; vm < MIGRATIONS; vm++) {
    kernel.spawn(`vm-${vm}`, [], migration(network, `vm-${vm}`, luck))
  }
  const start = performance.now()
  kernel.run(24 * 3_600_000)
  return performance.now() - start
}

function* migration(network: FlowNetwork, id: string, luck: Random): Process {
  const source = luck.integer(HOSTS)
  const target = (source + 1 + luck.integer(HOSTS - 1)) % HOSTS
  const path = [`host-${source} out`, `host-${target} in`]
  let bytes = 1_000_000 * (256 + luck.integer(4096))
  for (let round = 0; round < ROUNDS; round++) {
    yield* network.transfer({ id, path, bytes })
    bytes = Math.floor(bytes / 7)
  }
}
