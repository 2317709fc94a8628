import { simulate } from '../../src/engine/simulate.ts'
import { outages } from '../../src/trace/outages.ts'
import { atMost, type BenchLine, timed } from './bench.ts'
import { clusterOf } from './clusters.ts'

export const name = 'infeasible'

const SIZE = { hosts: 16, luns: 8, vms: 200 }
const LOST = 12
const BAR_MS = 50

/** Three hosts of four are lost at once: what is left cannot carry the cluster, and says why. */
export async function run(): Promise<readonly BenchLine[]> {
  const cluster = clusterOf(SIZE)
  const incidents = cluster.hosts.slice(0, LOST).map(({ id: host }) => ({
    atMs: 600_000,
    kind: 'host-fails' as const,
    host,
  }))
  const scenario = { ...cluster, incidents }
  return scenario.platforms.map((compared) => {
    const down = outages(simulate(scenario, compared)).filter(({ to }) => to === null)
    const what = `${LOST} of 16 hosts lost on ${compared.platform}, ${down.length} VMs stay down`
    return atMost(
      what,
      timed(15, () => simulate(scenario, compared)),
      'ms',
      BAR_MS,
    )
  })
}
