import { simulate } from '../../src/engine/simulate.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { atMost, type BenchLine, timed } from './bench.ts'
import { clusterOf } from './clusters.ts'

export const name = 'migrations'

/** LUNs for four arrays alike, which write and read back all the memory within the hour. */
const SIZE = { hosts: 32, luns: 60, vms: 640 }
const BAR_MS = 60
const SECOND = 1_000
/** Between two VMs of one host, so that the fullest has sent its last well before the end. */
const TURN = 100 * SECOND

/** Every VM of 32 hosts is on and sent to the next host, which has room; all of them arrive. */
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
        atMs: (turn + 1) * TURN + index * SECOND,
        kind: 'vm-migrates' as const,
        vm: id,
        to: next(host),
      })),
  )
  const roomy = cluster.hosts.map((host) => ({ ...host, ramMB: 2 * host.ramMB }))
  const vms = cluster.vms.map((vm) => ({ ...vm, on: true }))
  return { ...cluster, hosts: roomy, vms, incidents }
}
