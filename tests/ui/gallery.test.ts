/** Each scenario of the gallery runs under every check and shows what its sentence says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Trace } from '../../src/model/trace.ts'
import { type Look, lanes } from '../../src/trace/lanes.ts'
import { outages } from '../../src/trace/outages.ts'
import { outlineOf } from '../../src/trace/outline.ts'
import { statuses } from '../../src/trace/statuses.ts'
import { story } from '../../src/trace/story.ts'
import { pictureOf, SIZE } from '../../src/ui/gallery/picture.ts'
import { GROUPS, outlineFor, SHIPPED_FILES, scenarioOf } from '../../src/ui/gallery/scenarios.ts'
import { runOf } from '../story.ts'

const OUTLINES = new URL('../../public/gallery/outlines.json', import.meta.url)
const REMEDY =
  'to write the pictures anew: UPDATE_SHIPPED=1 npx vitest run tests/ui/gallery.test.ts'

const FILES = GROUPS.flatMap(({ entries }) => entries.map(({ file }) => file))

const tracesOf = (file: string): readonly Trace[] => {
  const scenario = scenarioOf(file)
  return scenario.platforms.map(({ platform }) => runOf(scenario, platform))
}

/** How long the VM did not serve, in seconds; endless where it is down at the end. */
function down(trace: Trace, vm: string): number {
  const own = outages(trace).filter((outage) => outage.vm === vm)
  return own.reduce((sum, { from, to }) => sum + (to === null ? Infinity : (to - from) / 1000), 0)
}

const everDown = (trace: Trace): readonly string[] => [
  ...new Set(outages(trace).map(({ vm }) => vm)),
]

const never = (trace: Trace): readonly string[] => [
  ...new Set(outages(trace).flatMap(({ vm, to }) => (to === null ? [vm] : []))),
]

const looksOf = (trace: Trace, vm: string): readonly Look[] =>
  (lanes(trace).get(vm) ?? []).map(({ look }) => look)

const hostAtEnd = (trace: Trace, vm: string) => lanes(trace).get(vm)?.at(-1)?.host
const told = (trace: Trace): string => story(trace)
const colours = (trace: Trace) => statuses(trace).map(({ colour }) => colour)

type Shows = (mscs: Trace, esx: Trace) => void

const SHOWS: Readonly<Record<string, Shows>> = {
  'three-hosts-one-dies': (mscs, esx) => {
    for (const trace of [mscs, esx]) {
      for (const vm of ['web-02', 'sql-01', 'app-01']) {
        expect(down(trace, vm)).toBeGreaterThan(60)
        expect(down(trace, vm)).toBeLessThan(420)
      }
    }
  },
  'second-failure-during-the-restart': (mscs, esx) => {
    for (const trace of [mscs, esx]) {
      expect(never(trace)).toEqual([])
      for (const vm of lanes(trace).keys()) expect(hostAtEnd(trace, vm)).toBe('host-3')
    }
  },
  'domain-controllers-apart': (mscs, esx) => {
    expect(told(mscs)).toContain('dc-02 is powered on at host-3')
    expect(told(esx)).toContain('dc-02 is powered on at host-1')
    expect(told(esx)).toContain('DRS moves dc-01 from host-1 to host-3')
    expect(hostAtEnd(esx, 'dc-01')).not.toBe(hostAtEnd(esx, 'dc-02'))
  },
  'all-primaries-in-one-chassis': (mscs, esx) => {
    expect(never(mscs)).toEqual([])
    expect(never(esx).toSorted()).toEqual(everDown(mscs).toSorted())
    expect(never(esx)).toHaveLength(7)
  },
  'esx-2-with-and-without-agent': (alone, agent) => {
    expect(never(alone).toSorted()).toEqual(['sql-01', 'web-01'])
    expect(everDown(agent).toSorted()).toEqual(['sql-01', 'web-01'])
    expect(never(agent)).toEqual([])
  },
  'same-cluster-on-vmware-server': (virtualServer, vmwareServer) => {
    for (const trace of [virtualServer, vmwareServer]) {
      expect(looksOf(trace, 'file-01')).toContain('saved')
      expect(everDown(trace).toSorted()).toEqual(['file-01', 'sql-01', 'web-02'])
      expect(never(trace)).toEqual([])
    }
  },
  'two-nodes-split': (mscs) => {
    expect(told(mscs)).toContain('host-1 renews its reservation of quorum disk quorum and keeps it')
    expect(told(mscs)).toContain('the cluster service of host-2 stops')
    expect(everDown(mscs).toSorted()).toEqual(['file-01', 'sql-01'])
    expect(never(mscs)).toEqual([])
  },
  'isolated-host-turned-off': (_, esx) => {
    expect(told(esx)).toContain('sql-01 is turned off on host-2: the isolation response')
    expect(never(esx)).toEqual([])
    expect(hostAtEnd(esx, 'file-01')).not.toBe('host-2')
  },
  'isolated-host-left-on': (_, esx) => {
    expect(everDown(esx)).toEqual([])
    expect(told(esx)).toContain('restart of sql-01 is refused: its files are locked by host-2')
  },
  'management-server-lost': (_, esx) => {
    expect(told(esx)).toContain('"migrate file-01 to host-3" has no effect: VirtualCenter is down')
    expect(everDown(esx).toSorted()).toEqual(['sql-01', 'web-02'])
    expect(never(esx)).toEqual([])
  },
  'two-vms-one-lun': (mscs, esx) => {
    expect(everDown(mscs).toSorted()).toEqual(['file-01', 'web-01'])
    expect(everDown(esx)).toEqual(['web-01'])
    expect(hostAtEnd(esx, 'file-01')).toBe('host-1')
  },
  'drive-letters-run-out': (mscs, esx) => {
    const unprotected = ['test-22', 'test-23', 'test-24']
    expect(told(mscs)).toContain('a cluster has 21 for groups')
    expect(told(mscs).match(/is unprotected on host-3/g)).toHaveLength(3)
    expect(never(mscs).toSorted()).toEqual(unprotected)
    expect(never(esx)).toEqual([])
  },
  'lun-lost': (mscs, esx) => {
    expect(never(mscs).toSorted()).toEqual(['sql-01', 'web-01'])
    expect(told(mscs)).toContain('web-01 is given up')
    expect(never(esx)).toEqual([])
    expect(told(esx)).toContain('sql-01 has its disk again and goes on where it stood')
  },
  'file-copy-during-a-move': (mscs, esx) => {
    expect(told(mscs)).toContain('file-copy loses its session on file-01')
    expect(told(esx)).not.toContain('file-copy loses')
    expect(down(esx, 'file-01')).toBeLessThan(1)
  },
  'rolling-maintenance': (mscs, esx) => {
    for (const { from, to } of outages(mscs)) expect(Number(to) - from).toBeGreaterThan(15_000)
    for (const { from, to } of outages(esx)) expect(Number(to) - from).toBeLessThan(1_000)
    expect(everDown(mscs).length).toBeGreaterThan(3)
    expect(everDown(esx).length).toBeGreaterThan(3)
  },
  'strict-admission': (mscs, esx) => {
    expect(told(esx)).toContain('power-on of web-03 is refused')
    expect(never(esx)).toEqual([])
    expect(told(mscs)).toContain('web-03 serves on host-2')
    expect(never(mscs)).toEqual(['web-03'])
  },
  'relaxed-admission': (mscs, esx) => {
    expect(colours(esx)).toContain('red')
    expect(never(esx)).toEqual([])
    expect(never(mscs)).toEqual(['web-03'])
    for (const vm of lanes(esx).keys()) expect(looksOf(esx, vm).at(-1)).toBe('slow')
  },
  'memory-overcommit-after-a-failure': (mscs, esx) => {
    expect(never(mscs)).toEqual(['sql-01'])
    expect(never(esx)).toEqual([])
    const loads = esx.events.filter((event) => event.kind === 'host-load-changed')
    expect(loads.at(-1)).toMatchObject({ host: 'host-1' })
    expect(loads.at(-1)?.ramMB).toBeGreaterThan(4_096)
  },
  'preferred-host-is-full': (mscs, esx) => {
    expect(told(mscs).match(/restart of sql-01 on host-1 is refused/g)).toHaveLength(4)
    expect(hostAtEnd(mscs, 'sql-01')).toBe('host-3')
    expect(told(esx)).toContain('sql-01 is powered on at host-3')
    expect(told(esx)).not.toContain('restart of sql-01 on host-1 is refused')
  },
  'demand-spike': (mscs, esx) => {
    expect(told(esx)).toContain('DRS moves web-01 from host-1 to host-2')
    expect(slowFor(esx, 'web-02')).toBeLessThan(slowFor(mscs, 'web-02') / 2)
  },
  'what-clients-see': (mscs, esx) => {
    const lost = (trace: Trace) =>
      trace.events.filter(({ kind, at }) => kind === 'client-session-lost' && at < 360_000).length
    expect(lost(mscs)).toBeGreaterThan(0)
    expect(lost(esx)).toBe(0)
    for (const trace of [mscs, esx]) expect(told(trace)).toContain('loses its session on term-01')
  },
  'sixteen-hosts': (mscs, esx) => {
    expect(told(mscs).match(/stays outside the cluster: a cluster has at most 8/g)).toHaveLength(8)
    expect(told(esx)).not.toContain('stays outside')
  },
}

const slowFor = (trace: Trace, vm: string): number =>
  (lanes(trace).get(vm) ?? []).reduce(
    (sum, { from, to, look }) => sum + (look === 'slow' ? to - from : 0),
    0,
  )

test('gallery: every scenario that ships stands in it, once, and has a sentence held by a test', () => {
  expect(FILES.toSorted()).toEqual(SHIPPED_FILES)
  expect(Object.keys(SHOWS).toSorted()).toEqual(SHIPPED_FILES)
  expect(new Set(FILES).size).toBe(FILES.length)
})

describe.each(FILES)('gallery: %s', (file) => {
  const traces = tracesOf(file)
  const [one, other] = traces

  test('shows what its sentence says', () => {
    if (one === undefined || other === undefined) throw new Error('it compares fewer than two')
    SHOWS[file]?.(one, other)
  })

  test('its picture is of its runs and within its frame', () => {
    const outline = outlineOf(traces)
    if (process.env['UPDATE_SHIPPED'] === '1') written(file, outline)
    else expect(outlineFor(file), REMEDY).toEqual(outline)
    const picture = pictureOf(scenarioOf(file), outline)
    expect(picture.hosts).toHaveLength(scenarioOf(file).hosts.length)
    const { hosts, luns, bars, tracks } = picture
    for (const box of [...hosts, ...hosts.flatMap(({ vms }) => vms), ...luns, ...bars, ...tracks]) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.width).toBeGreaterThan(0)
      expect(box.x + box.width).toBeLessThanOrEqual(SIZE.width + 2)
      expect(box.y + box.height).toBeLessThanOrEqual(SIZE.height)
    }
  })
})

function written(file: string, outline: unknown): void {
  const all = { ...JSON.parse(readFileSync(OUTLINES, 'utf8')), [file]: outline }
  const lines = Object.keys(all)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(all[name])}`)
  writeFileSync(OUTLINES, `{\n${lines.join(',\n')}\n}\n`)
}
