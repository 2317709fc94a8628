import { stream } from '../../src/base/random.ts'
import { Kernel } from '../../src/engine/kernel/kernel.ts'
import type { Process } from '../../src/engine/kernel/process.ts'
import { atLeast, type BenchLine, medianOf } from './bench.ts'

export const name = 'kernel'

const HOSTS = 32
const HOUR = 3_600_000
const YEAR = 8760 * HOUR
const YEARS = 100_000
const MEAN_UP = 8760 * HOUR
const MEAN_DOWN = 24 * HOUR
const RUNS = 5
/** Million events a second asked of the kernel alone. */
const BAR = 5

/** 32 hosts failing and repairing for 100,000 years, warmed, the median of five. */
export async function run(): Promise<readonly BenchLine[]> {
  const what = '32 hosts fail and are repaired, 100,000 years'
  return [atLeast(what, kernelSpeed(), 'M events/s', BAR)]
}

/** Million events a second. */
export function kernelSpeed(): number {
  measure()
  return medianOf(RUNS, measure)
}

function measure(): number {
  const kernel = new Kernel()
  for (let host = 0; host < HOSTS; host++)
    kernel.spawn(`host-${host}`, [`host-${host}`], life(host))
  const start = performance.now()
  kernel.run(YEARS * YEAR)
  return kernel.processed / (performance.now() - start) / 1000
}

function* life(host: number): Process {
  const luck = stream(1, `host-${host}`, 'life')
  for (;;) {
    yield Math.floor(luck.uniform(0, 2 * MEAN_UP))
    yield Math.floor(luck.uniform(0, 2 * MEAN_DOWN))
  }
}
