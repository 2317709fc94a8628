import { describe, expect, test } from 'vitest'
import { PLATFORMS, platformSheet } from '../../src/engine/catalogue.ts'
import type { Wait } from '../../src/model/causes.ts'
import type { Trace } from '../../src/model/trace.ts'
import { misfortuneAt, misfortunes, stretches } from '../../src/trace/anatomy.ts'
import { outages, outagesOfVm } from '../../src/trace/outages.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const cluster = (platform: string, extra = '') =>
  clusterOf(
    `
    host-1 4096 MB: web-01 512, sql-01 512
    host-2 4096 MB: dc-01 512
    host-3 4096 MB
    ${platform.startsWith('esx') ? '' : 'quorum: host-3'}
    horizon: 20:00
    1:00 migrate sql-01 to host-3
    2:00 crash dc-01
    6:00 fail host-3
    ${extra}
  `,
    { platform },
  )

const run = (platform: string, extra = ''): Trace => runOf(cluster(platform, extra), platform)

const all = (trace: Trace) => outages(trace).flatMap((outage) => stretches(trace, outage))

/** Milliseconds of each kind of stretch, all outages together. */
function lengths(trace: Trace): ReadonlyMap<Wait, number> {
  const found = new Map<Wait, number>()
  for (const { wait, from, to } of all(trace)) found.set(wait, (found.get(wait) ?? 0) + to - from)
  return found
}

describe('trace: anatomy', () => {
  test.each(PLATFORMS.map(({ id }) => id))('%s: stretches tile every outage', (id) => {
    const trace = run(id)
    for (const outage of outages(trace)) {
      const cut = stretches(trace, outage)
      expect(cut[0]?.from).toBe(outage.from)
      expect(cut.at(-1)?.to).toBe(outage.to ?? trace.horizonMs)
      expect(cut.slice(1).map(({ from }) => from)).toEqual(cut.slice(0, -1).map(({ to }) => to))
    }
  })

  test.each(PLATFORMS.map(({ id }) => id))('%s: a named parameter is on its sheet', (id) => {
    const sheet = platformSheet(id)
    const named = Object.values(sheet?.causes ?? {}).flat()
    expect(named.length).toBeGreaterThan(0)
    for (const key of named) expect(Object.keys(sheet?.parameters ?? {})).toContain(key)
  })

  test.each(PLATFORMS.map(({ id }) => id))('%s: it lengthens what it is named for', (id) => {
    const sheet = platformSheet(id)
    const before = lengths(run(id))
    for (const [wait, [key]] of Object.entries(sheet?.causes ?? {})) {
      const usual = sheet?.parameters[key ?? '']
      if (!before.has(wait as Wait) || usual === undefined) continue
      const [low, high] = usual.range
      const other = usual.value * 1.7 > high ? Math.max(low, usual.value / 2) : usual.value * 1.7
      const changed = usual.unit === 'count' ? Math.ceil(other) : other
      const after = lengths(run(id, `set: ${key} ${changed}`))
      expect(`${wait}: ${after.get(wait as Wait)}`, key).not.toBe(
        `${wait}: ${before.get(wait as Wait)}`,
      )
    }
  })

  test('each says what began and what ended it', () => {
    const trace = run(VIRTUAL_SERVER)
    const told = all(trace).filter(({ wait }) => wait === 'regroup')
    expect(told[0]?.ended).toMatch(/^the regroup ends with/)
    expect(all(trace).find(({ wait }) => wait === 'guest')?.began).toMatch(/stops by itself/)
  })

  test('the same incident stands together on both platforms', () => {
    const traces = [VIRTUAL_SERVER, ESX].map((id) => run(id))
    const found = misfortunes(traces, 'sql-01')
    expect(found.map(({ outages }) => outages.map((one) => one?.planned ?? null))).toEqual([
      [true, true],
      [false, false],
    ])
    expect(misfortuneAt(found, 100_000)).toBe(found[0])
    expect(misfortuneAt(found, 0)).toBe(found[0])
    expect(misfortuneAt(found, 700_000)).toBe(found[1])
  })

  test('where one platform keeps on serving the other stands alone', () => {
    const trace = run(ESX)
    const calm = runOf(clusterOf('host-1 4096 MB: dc-01 512'), ESX)
    const [first] = misfortunes([null, trace, calm], 'dc-01')
    expect(first?.outages).toEqual([null, outagesOfVm(trace, 'dc-01')[0], null])
  })
})
