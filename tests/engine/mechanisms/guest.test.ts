import { describe, expect, test } from 'vitest'
import {
  powerOn,
  resumeGuest,
  slowBoot,
  stepOf,
  stopGuest,
} from '../../../src/engine/mechanisms/guest.ts'
import { declareLinks } from '../../../src/engine/mechanisms/links.ts'
import type { Run } from '../../../src/engine/mechanisms/run.ts'
import { recorderFor } from '../../../src/engine/recorder.ts'
import type { TraceEvent } from '../../../src/model/events/index.ts'
import { topologyFor } from '../../../src/model/topology.ts'
import { type ClusterOptions, clusterOf } from '../../cluster.ts'

type Bench = { readonly run: Run; readonly told: () => readonly string[] }

/** A run without any platform: whatever happens is what guests do by themselves. */
function benchOf(text: string, options: ClusterOptions = {}): Bench {
  const scenario = clusterOf(text, options)
  const [compared] = scenario.platforms
  if (compared === undefined) throw new Error('a cluster compares platforms')
  const topology = topologyFor(scenario, compared, { quorumLun: false })
  const { run, events } = recorderFor(scenario, topology)
  declareLinks(run)
  return {
    run,
    told: () => events.filter(({ kind }) => kind !== 'link-loads-changed').map(tellShort),
  }
}

const tellShort = (event: TraceEvent): string =>
  'vm' in event ? `${event.at} ${event.vm} ${event.kind}` : `${event.at} ${event.kind}`

const ONE = 'host-1 4096 MB: web-01 512'

describe('mechanisms: guest', () => {
  test('power-on, boot, application, service', () => {
    const { run, told } = benchOf(ONE)
    powerOn(run, 'web-01', 'host-1')
    run.kernel.run(200_000)
    expect(told()).toEqual([
      '0 web-01 vm-powered-on',
      '90000 web-01 vm-application-starts',
      '110000 web-01 vm-serves',
    ])
    expect(run.guests.has('web-01')).toBe(false)
  })

  test('a guest that crashed may check its disk, one that was off does not', () => {
    const { run, told } = benchOf(ONE, { overrides: { diskCheckShare: 1 } })
    powerOn(run, 'web-01', 'host-1')
    run.kernel.run(200_000)
    run.emit({ kind: 'vm-lost', vm: 'web-01', host: 'host-1', memory: 'lost' })
    powerOn(run, 'web-01', 'host-1')
    run.kernel.run(700_000)
    expect(told().slice(2)).toEqual([
      '110000 web-01 vm-serves',
      '200000 web-01 vm-lost',
      '200000 web-01 vm-powered-on',
      '290000 web-01 vm-disk-check',
      '590000 web-01 vm-application-starts',
      '610000 web-01 vm-serves',
    ])
  })

  test('a guest that keeps its memory goes on where it was, in the boot and after it', () => {
    const { run, told } = benchOf(ONE)
    powerOn(run, 'web-01', 'host-1')
    run.kernel.run(30_000)
    stopGuest(run, 'web-01', 'keep-memory')
    run.kernel.run(50_000)
    expect(stepOf(run, 'web-01')).toBe('boot')
    resumeGuest(run, 'web-01', 'host-1')
    run.kernel.run(115_000)
    stopGuest(run, 'web-01', 'keep-memory')
    expect(stepOf(run, 'web-01')).toBe('application')
    run.kernel.run(120_000)
    resumeGuest(run, 'web-01', 'host-1')
    run.kernel.run(200_000)
    // 30 s of 90, a stop of 20; 5 s of 20, a stop of 5.
    expect(told().slice(1)).toEqual([
      '110000 web-01 vm-application-starts',
      '135000 web-01 vm-serves',
    ])
  })

  test('a guest that loses its memory has nothing left to go on with', () => {
    const { run } = benchOf(ONE)
    powerOn(run, 'web-01', 'host-1')
    run.kernel.run(30_000)
    stopGuest(run, 'web-01', 'lose-memory')
    expect(resumeGuest(run, 'web-01', 'host-1')).toBe(false)
  })

  test('a guest with half of the CPU boots for twice as long', () => {
    const { run, told } = benchOf(ONE)
    powerOn(run, 'web-01', 'host-1')
    run.kernel.run(0)
    slowBoot(run, 'web-01', 0.5)
    run.kernel.run(300_000)
    expect(told()[1]).toBe('180000 web-01 vm-application-starts')
  })

  test('guests that boot together share the I/Os of the array', () => {
    const { run, told } = benchOf(
      'host-1 4096 MB: a 512, b 512, c 512, d 512\narray: 400 IOPS',
      // A whole number of bytes an I/O, so that the shares come out even.
      { overrides: { bootReadMB: 240, bootReads: 12_000 } },
    )
    for (const vm of ['a', 'b', 'c', 'd']) powerOn(run, vm, 'host-1')
    run.kernel.run(300_000)
    // 240 MB in 90 s are 2,666 bytes/ms each; 400 I/Os of 20,000 bytes are 2,000 each.
    const last = Math.ceil((2_666 * 90_000) / 2_000)
    const booted = told().filter((line) => line.endsWith('vm-application-starts'))
    expect(booted).toEqual(['a', 'b', 'c', 'd'].map((vm) => `${last} ${vm} vm-application-starts`))
  })

  test('the second boot has the same luck whatever became of the first', () => {
    const spread = { overrides: { guestBootSpread: 0.35 } }
    const durations = [10_000, 400_000].map((stopAt) => {
      const { run, told } = benchOf(ONE, spread)
      powerOn(run, 'web-01', 'host-1')
      run.kernel.run(stopAt)
      stopGuest(run, 'web-01', 'lose-memory')
      powerOn(run, 'web-01', 'host-1')
      run.kernel.run(1_000_000)
      const last = told().findLast((line) => line.endsWith('vm-application-starts'))
      return Number(last?.split(' ')[0]) - stopAt
    })
    expect(durations[0]).toBe(durations[1])
    expect(durations[0]).not.toBe(90_000)
  })
})
