import { simulate } from '../../src/engine/simulate.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { atMost, type BenchLine, timed } from './bench.ts'
import { clusterOf } from './clusters.ts'

export const name = 'migrations'

const SIZE = { hosts: 32, luns: 16, vms: 640 }
const BAR_MS = 60

/** Every VM of 32 hosts is sent to the next host at once; each host takes turns as it can. */
export async function run(): Promise<readonly BenchLine[]> {
  const scenario = everybodyMoves()
  return scenario.platforms.map((compared) => {
    const ended = simulate(scenario, compared).events.filter(
      ({ kind }) => kind === 'migration-ended',
    )
    const what = `640 VMs sent to the next of 32 hosts on ${compared.platform}, ${ended.length} arrive`
    return atMost(
      what,
      timed(5, () => simulate(scenario, compared)),
      'ms',
      BAR_MS,
    )
  })
}

function everybodyMoves(): Scenario {
  const cluster = clusterOf(SIZE)
  const hosts = cluster.hosts.map(({ id }) => id)
  const next = (host: string): string => hosts[(hosts.indexOf(host) + 1) % hosts.length] as string
  const incidents = cluster.vms.map(({ id, home }) => ({
    atMs: 60_000,
    kind: 'vm-migrates' as const,
    vm: id,
    to: next(home),
  }))
  return { ...cluster, incidents }
}
