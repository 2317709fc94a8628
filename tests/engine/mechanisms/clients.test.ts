/** Clients without any platform: a VM that stands still or starts anew, by hand. */
import { describe, expect, test } from 'vitest'
import { serveClients } from '../../../src/engine/mechanisms/clients/index.ts'
import { declareLinks } from '../../../src/engine/mechanisms/links.ts'
import { recorderFor } from '../../../src/engine/recorder.ts'
import { type Fact, type TraceEvent, tell } from '../../../src/model/events/index.ts'
import { topologyFor } from '../../../src/model/topology.ts'
import { clusterOf } from '../../cluster.ts'

type Overrides = Readonly<Record<string, number>>
type Moment = readonly [at: number, fact: Fact]

/** What users notice when these things happen to web-01, which serves from 0:00. */
function noticed(
  client: string,
  moments: readonly Moment[],
  overrides: Overrides = {},
): readonly string[] {
  const text = `host-1 4096 MB: web-01 512\nhost-2 4096 MB\nclient office: ${client}`
  const scenario = clusterOf(text, { overrides })
  const [compared] = scenario.platforms
  if (compared === undefined) throw new Error('a cluster compares platforms')
  const { run, events, begin } = recorderFor(
    scenario,
    topologyFor(scenario, compared, { quorumLun: false }),
  )
  declareLinks(run)
  serveClients(run)
  run.emit({ kind: 'vm-runs-at-home', vm: 'web-01', host: 'host-1' })
  begin()
  for (const [at, fact] of moments) {
    run.kernel.spawn(
      'script',
      [],
      emit(() => run.emit({ ...fact })),
      { at },
    )
  }
  run.kernel.run(600_000)
  return events.filter(isLoud).map((event) => `${event.at} ${tell(event)}`)
}

// biome-ignore lint/correctness/useYield: it happens and ends.
function* emit(act: () => void): Generator<number, void, never> {
  act()
}

const isLoud = ({ kind }: TraceEvent): boolean =>
  kind.startsWith('client') && kind !== 'client-throughput-changed'

const [vm, source, target] = ['web-01', 'host-1', 'host-2']
const stops = (at: number): Moment => [
  at,
  { kind: 'move-stage-started', vm, host: source, target, stage: 'save', what: 'stands still' },
]
const goesOn = (at: number): Moment => [
  at,
  { kind: 'migration-ended', vm, source, target, downtimeMs: 0 },
]
/** Memory and all. */
const isLost = (at: number): Moment => [at, { kind: 'vm-lost', vm, host: source, memory: 'lost' }]
const starts = (at: number): readonly Moment[] => [
  [at - 1, { kind: 'vm-powered-on', vm, host: target, aloneMs: 0 }],
  [at, { kind: 'vm-serves', vm, host: target }],
]
const pause = (from: number, ms: number) => [stops(from), goesOn(from + ms)]

describe('mechanisms: clients: data on the way when the VM stops', () => {
  test('lives through 9.300 s to the millisecond', () => {
    expect(noticed('smb web-01', pause(10_000, 9_300))).toEqual([
      '10000 office waits for web-01',
      '19300 office is answered by web-01 after 9.3 s, sent 5 times again',
    ])
  })

  test('dies of 9.301 s, and a copy tries again 30 s after TCP gave it up', () => {
    expect(noticed('smb web-01', pause(10_000, 9_301))).toEqual([
      '10000 office waits for web-01',
      '28900 office loses its session on web-01: ' +
        'the specified network name is no longer available',
      '58900 office is connected to web-01 again after 48.9 s',
    ])
  })

  test('a first wait of 1 s lives through 31 s', () => {
    const slow = { tcpFirstWait: 1 }
    expect(noticed('smb web-01', pause(10_000, 31_000), slow).at(-1)).toBe(
      '41000 office is answered by web-01 after 31 s, sent 5 times again',
    )
  })

  test('a session time-out before the end of TCP counts', () => {
    const short = { smbSessionTimeout: 5 }
    expect(noticed('smb web-01', pause(10_000, 60_000), short)[1]).toMatch(/^15000 office loses/)
  })
})

describe('mechanisms: clients: requests', () => {
  /** The luck of the client: the instant of a page in the silence from 10.000 on. */
  const [first = ''] = noticed('http web-01', pause(10_000, 60_000))
  const asked = Number(first.split(' ')[0])

  test('http: a page asked for in a pause comes with the next resend of the connect', () => {
    expect(asked).toBeLessThan(20_000)
    const seen = (ms: number) => noticed('http web-01', pause(10_000, asked - 10_000 + ms))
    expect(seen(0)).toEqual([])
    expect(seen(1).at(-1)).toBe(
      `${asked + 3_000} office is answered by web-01 after 3 s, sent once again`,
    )
    expect(seen(9_000).at(-1)).toMatch(/after 9 s, sent 2 times again$/)
    expect(seen(9_001)[1]).toBe(
      `${asked + 10_000} office gets no answer from web-01: the user gives up the page`,
    )
  })

  test('http: who has patience fails with the connect, 21 s', () => {
    const patient = noticed('http web-01', pause(10_000, 60_000), { httpPatience: 100 })
    expect(patient[1]).toBe(
      `${asked + 21_000} office gets no answer from web-01: its TCP connection broke`,
    )
  })

  test('http: a start from nothing is no trouble for who was not asking', () => {
    const away = [isLost(10_000), ...starts(10_002)]
    expect(asked).toBeGreaterThan(10_002)
    expect(noticed('http web-01', away)).toEqual([])
  })

  test('sql: a connection that slept finds out with its next command', () => {
    const [, told = ''] = noticed('sql web-01', [isLost(10_000), ...starts(15_100)]).slice(-2)
    expect(told).toMatch(/is connected to web-01 again/)
    const asleep = noticed('sql web-01', [isLost(10_000), ...starts(10_002)])
    expect(asleep[0]).toMatch(/loses its session on web-01: the VM has started anew/)
    expect(asleep[1]).toMatch(/is connected to web-01 again after 0 s/)
  })

  test('sql: logins in vain end after 15 s each', () => {
    const told = noticed('sql web-01', pause(10_000, 120_000), { sessionGroups: 1 })
    const failed = told.filter((line) => line.endsWith('time-out expired'))
    const instants = failed.map((line) => Number(line.split(' ')[0]))
    expect(failed.length).toBeGreaterThan(3)
    expect(instants[1]).toBe((instants[0] ?? 0) + 15_000)
  })

  test('sessions that are many ask one after the other', () => {
    const waits = noticed('http web-01 40', pause(10_000, 9_999))
    expect(waits.filter((line) => line.includes('(10 of 40) waits'))).toHaveLength(4)
  })
})

describe('mechanisms: clients: sessions and calls', () => {
  test('rdp: the session outlives its connection, as long as the VM keeps its memory', () => {
    expect(noticed('rdp web-01', pause(10_000, 30_000)).slice(1)).toEqual([
      expect.stringMatching(/ office is dropped by web-01: its TCP connection broke/),
      expect.stringMatching(/ office is connected to web-01 again/),
    ])
    expect(noticed('rdp web-01', [isLost(10_000), ...starts(40_000)])).toContainEqual(
      expect.stringMatching(/ office loses its session on web-01: the VM has lost its memory/),
    )
  })

  test('rdp: gives up after 20 tries every 5 s, and comes back when the VM is back', () => {
    const told = noticed('rdp web-01', pause(10_000, 200_000))
    const [sent = 0, dropped = 0, gaveUp = 0, back = 0] = told.map((line) => parseInt(line, 10))
    expect([dropped - sent, gaveUp - dropped]).toEqual([18_900, 100_000])
    expect(back).toBeGreaterThanOrEqual(210_000)
    expect(back).toBeLessThan(270_000)
  })

  test('ping: every echo sent into the silence is lost, and waited for 4 s', () => {
    const told = noticed('ping web-01', pause(10_000, 9_000))
    expect(told.filter((line) => line.endsWith('request timed out'))).toHaveLength(3)
    expect(told.at(-1)).toMatch(/is answered by web-01 after 12 s$/)
  })

  test('ping: what nobody looks at is counted when an echo comes back', () => {
    const told = noticed('ping web-01', pause(10_000, 100_000))
    expect(told.find((line) => line.includes('gives up'))).toMatch(/after 20 tries$/)
    const counts = told.map((line) => Number(/to (\d+) requests/.exec(line)?.[1] ?? 0))
    expect(Math.max(...counts)).toBe(5)
  })

  test('voice: a gap of 0.2 s is not heard, a longer one is, 30 s end the call', () => {
    expect(noticed('voice web-01', pause(10_000, 200))).toEqual([])
    expect(noticed('voice web-01', pause(10_000, 201))).toEqual([
      '10200 office waits for web-01',
      '10201 office is answered by web-01 after 0.201 s',
    ])
    expect(noticed('voice web-01', pause(10_000, 30_001)).slice(1)).toEqual([
      '40000 office loses its session on web-01: no voice for too long',
      '50000 office is connected to web-01 again after 40 s',
    ])
  })

  test('turned off as asked: nobody fails, and nobody waits any more', () => {
    const off: Moment = [15_000, { kind: 'vm-powered-off', vm, host: source }]
    expect(noticed('voice web-01', [stops(10_000), off])).toEqual([
      '10200 office waits for web-01',
      '15000 office waits for web-01 no longer: it was turned off',
    ])
    expect(noticed('rdp web-01', [off, ...starts(100_000)])).toEqual([])
  })
})
