/** Once all is repaired nothing is left over: the same misfortunes an hour later go as before. */
import { expect, test } from 'vitest'
import { type Random, stream } from '../../src/base/random.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { TraceEvent } from '../../src/model/events/index.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'

const HOUR_S = 3_600
const RUNS = 40

const MISFORTUNES = [
  'isolate',
  'isolate',
  'fail',
  'fail',
  'freeze',
  'reboot',
  'split off',
  'lose heartbeat network of',
  'lose storage path of',
  'evacuate',
]

const REPAIRS = [
  'reconnect',
  'join',
  'heal management network of',
  'heal heartbeat network of',
  'heal storage path of',
  'return',
  'reboot',
  'resume',
]

/** What the cluster makes of it; targets drawn at random are another matter. */
const TOLD: readonly TraceEvent['kind'][] = [
  'host-suspected',
  'host-declared-failed',
  'isolation-tested',
  'quorum-challenged',
  'service-stopped',
  'vm-terminated',
  'vm-lost',
  'vm-serves',
]

test.each([VIRTUAL_SERVER, ESX])('again: %s makes the same of the same misfortunes', (platform) => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const script = scriptFor(stream(seed, 'fuzz', 'again'))
    const scenario = clusterOf(`${CLUSTER}\n${script}`)
    const compared = scenario.platforms.find((one) => one.platform === platform)
    if (compared === undefined) throw new Error(`${platform} is not compared`)
    const { events } = simulate(scenario, compared)
    expect(told(events, HOUR_S), script).toEqual(told(events, 0))
  }
})

/** Owners are preferred, so that no node is drawn; each VM goes home before it begins again. */
const CLUSTER = `
  set: hostBoot 20
  drs: off
  horizon: 2:00:00
  host-1 8192 MB: vm-1 512 owners host-1>host-2>host-3
  host-2 8192 MB: vm-2 512 owners host-2>host-3>host-1
  host-3 8192 MB: vm-3 512 owners host-3>host-1>host-2
  quorum: host-1`

function scriptFor(random: Random): string {
  const hosts = ['host-2', 'host-3']
  const first: [number, string][] = []
  let at = 60
  for (let left = 2 + random.integer(4); left > 0; left--) {
    first.push([at, `${random.pick([...MISFORTUNES, ...REPAIRS])} ${random.pick(hosts)}`])
    at += random.pick([2, 5, 8, 13, 17, 25, 60])
  }
  for (const host of hosts) for (const repair of REPAIRS) first.push([900, `${repair} ${host}`])
  for (const home of [1, 2, 3]) {
    first.push([2_000, `power on vm-${home}`], [2_400, `migrate vm-${home} to host-${home}`])
  }
  const again = first.map(([second, what]) => [second + HOUR_S, what] as const)
  return [...first, ...again].map(([second, what]) => `${clock(second)} ${what}`).join('\n')
}

const clock = (second: number): string =>
  `${Math.floor(second / 60)}:${`${second % 60}`.padStart(2, '0')}`

function told(events: readonly TraceEvent[], fromS: number): readonly string[] {
  const [from, to] = [fromS * 1_000, (fromS + 2_000) * 1_000]
  return events
    .filter(({ at, kind }) => at > from && at < to && TOLD.includes(kind))
    .map((event) => `${event.kind} ${'vm' in event ? event.vm : 'host' in event ? event.host : ''}`)
    .sort()
}
