import { describe, expect, test } from 'vitest'
import { worldAt } from '../../../src/trace/world-at.ts'
import { chapters, summary } from '../../../src/ui/views/words/drawn-words.ts'
import { nowInWords } from '../../../src/ui/views/words/now-words.ts'
import { clusterOf, ESX } from '../../cluster.ts'
import { runOf } from '../../story.ts'

const scenario = clusterOf(`
  host-1 4096 MB chassis a: web-01 512, dc-01 512 high
  host-2 4096 MB: sql-01 1024 off
  apart: web-01, dc-01
  client office: http web-01 40
  2:00 fail host-1`)

const told = new Map(chapters(scenario).map(({ title, entries }) => [title, entries]))
const lines = (title: string) =>
  told
    .get(title)
    ?.flatMap(({ heading, lines, items }) => [
      ...lines.map((line) => `${heading}: ${line}`),
      ...items.map(({ name, text }) => `${name}: ${text}`),
    ])

describe('words: as drawn', () => {
  test('words: how much there is', () => {
    expect(summary(scenario)).toBe('2 hosts, 2 LUNs, 3 VMs and 1 client; 1 incident in the script.')
  })

  test('words: hosts with their VMs', () => {
    expect(lines('Hosts')).toEqual([
      'host-1: 2 CPUs, 2.8 GHz Intel Xeon (NetBurst); 4,096 MB of memory; 1 storage port; ' +
        'in chassis a.',
      'web-01: server, 512 MB, 1 virtual CPU wanting 400 MHz, on LUN vmfs-01',
      'dc-01: server, 512 MB, 1 virtual CPU wanting 400 MHz, on LUN vmfs-01, ' +
        'restart priority high',
      'host-2: 2 CPUs, 2.8 GHz Intel Xeon (NetBurst); 4,096 MB of memory; 1 storage port.',
      'sql-01: server, 1,024 MB, 1 virtual CPU wanting 400 MHz, on LUN vmfs-01, off at 0:00',
    ])
  })

  test('words: storage, clients, rules and script', () => {
    expect(lines('Storage')).toEqual([
      'vmfs-01: 100 GB on array array-1: web-01, dc-01, sql-01.',
      'quorum: 100 GB on array array-1: the quorum disk.',
    ])
    expect(lines('Clients')).toEqual(['office: 40 sessions of web-01 by http'])
    expect(lines('Rules')).toEqual(['Keep apart: web-01, dc-01'])
    expect(lines('Script')).toEqual(['2:00: fail host-1'])
  })
})

describe('words: at an instant', () => {
  const trace = runOf(scenario, ESX)
  const at = (ms: number) => nowInWords(worldAt(trace, ms), trace.topology)

  test('words: what runs well is said together', () => {
    const [first] = at(1_000).hosts
    expect(first).toMatchObject({ id: 'host-1', trouble: false })
    expect(first?.vms).toEqual(['web-01, dc-01: running'])
  })

  test('words: what fails is said first, with when', () => {
    const now = at(121_000)
    expect(now.status).toMatch(/^0 of 3 VMs running\./)
    expect(now.hosts[0]).toMatchObject({ state: 'failed 2:00', trouble: true, load: '' })
    expect(now.hosts[0]?.vms).toEqual([
      'web-01: down, not noticed yet',
      'dc-01: down, not noticed yet',
    ])
  })
})
