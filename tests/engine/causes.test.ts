import { describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import type { TraceEvent } from '../../src/model/events/index.ts'
import type { Trace } from '../../src/model/trace.ts'
import { clusterOf, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

/** The hosted products share the cluster below with Virtual Server. */
const HOSTED = PLATFORMS.map(({ id }) => id).filter((id) => !id.startsWith('esx'))

const run = (platform: string, text: string): Trace =>
  runOf(clusterOf(`${text}\n horizon: 10:00`, { platform }), platform)

function words(event: TraceEvent): string {
  if (event.kind === 'move-stage-started') return `${event.stage} ${event.vm}`
  return 'lun' in event ? `${event.kind} ${event.lun}` : event.kind
}

/** From the restore of a VM back to the script. */
function chainOf({ events }: Trace, vm: string): readonly string[] {
  const chain: string[] = []
  let event = events.find(
    (one) => one.kind === 'move-stage-started' && one.stage === 'restore' && one.vm === vm,
  )
  while (event !== undefined) {
    chain.push(words(event))
    event = event.cause === null ? undefined : events[event.cause]
  }
  return chain
}

describe('causes', () => {
  test.each(HOSTED)('causes: %s: a group is acquired because its disk was released', (id) => {
    const trace = run(
      id,
      `host-1 4096 MB: web-01 512
      host-2 4096 MB
      2:00 migrate web-01 to host-2`,
    )
    const disk = ['lun-online', 'lun-offline'].map((kind) => `${kind} lun-web-01`)
    expect(chainOf(trace, 'web-01')).toEqual(['restore web-01', ...disk, 'incident'])
    const { events } = trace
    const acquire = events.find((one) => words(one) === 'acquire web-01')
    expect(words(events[acquire?.cause ?? 0] as TraceEvent)).toBe('lun-offline lun-web-01')
  })

  const MOUNTED = `host-1 4096 MB: app-01 512, log-01 512, mail-01 512
    host-2 4096 MB
    array array-2: logs, mail
    lun data: app-01
    lun logs: log-01
    lun mail: mail-01
    mount data: logs, mail`

  test('causes: the root disk after those mounted under it, and they after it', () => {
    const trace = run(VIRTUAL_SERVER, `${MOUNTED}\n 2:00 migrate app-01 to host-2`)
    const released = ['lun-offline data', 'lun-offline mail', 'incident']
    expect(chainOf(trace, 'app-01')).toEqual(['restore app-01', 'lun-online data', ...released])
    expect(chainOf(trace, 'log-01')).toEqual([
      'restore log-01',
      'lun-online logs',
      'lun-online data',
      ...released,
    ])
  })

  test('causes: nothing comes online under a root disk that does not', () => {
    const { events } = run(
      VIRTUAL_SERVER,
      `${MOUNTED}\n quorum: host-2\n 2:00 lose storage path of host-1 to array-1`,
    )
    const told = events.filter(({ at }) => at > 0).map(words)
    const root = told.indexOf('lun-online data')
    expect(root).toBeGreaterThan(told.indexOf('disk-failed data'))
    expect(told.indexOf('lun-coming-online logs')).toBeGreaterThan(root)
  })
})
