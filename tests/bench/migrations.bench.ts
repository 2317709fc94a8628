import { simulate } from '../../src/engine/simulate.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { atMost, type BenchLine, timed } from './bench.ts'
import { clusterOf } from './clusters.ts'

export const name = 'migrations'

const SIZE = { hosts: 32, luns: 16, vms: 640 }
const BAR_MS = 60
const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Every VM of 32 hosts is sent to the next host; each host, with room, sends one every 2 min. */
export async function run(): Promise<readonly BenchLine[]> {
  const scenario = everybodyMoves()
  return scenario.platforms.map((compared) => {
    const { events } = simulate(scenario, compared)
    const ended = events.filter(({ kind }) => kind === 'migration-ended').length
    const what = `640 VMs sent to the next of 32 hosts on ${compared.platform}, ${ended} arrive`
    const measured = timed(5, () => simulate(scenario, compared))
    return atMost(what, measured, 'ms', BAR_MS)
  })
}

function everybodyMoves(): Scenario {
  const cluster = clusterOf(SIZE)
  const hosts = cluster.hosts.map(({ id }) => id)
  const next = (host: string): string => hosts[(hosts.indexOf(host) + 1) % hosts.length] as string
  const incidents = hosts.flatMap((host, index) =>
    cluster.vms
      .filter(({ home }) => home === host)
      .map(({ id }, turn) => ({
        atMs: (turn + 1) * 2 * MINUTE + index * SECOND,
        kind: 'vm-migrates' as const,
        vm: id,
        to: next(host),
      })),
  )
  const roomy = cluster.hosts.map((host) => ({ ...host, ramMB: 2 * host.ramMB }))
  return { ...cluster, hosts: roomy, incidents }
}
