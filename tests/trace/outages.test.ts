import { describe, expect, test } from 'vitest'
import { serves } from '../../src/model/world.ts'
import { type Outage, outages, outagesOfVm } from '../../src/trace/outages.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { randomTrace } from './random-trace.ts'
import * as facts from './traces.ts'
import { allRun, at, traceOf } from './traces.ts'

const found = (...moments: readonly facts.Moment[]): readonly Outage[] =>
  outages(traceOf(...moments))

/** An outage as one line: its phases with the second they begin at, and its end. */
const line = ({ vm, to, planned, phases }: Outage): string =>
  [
    planned ? `${vm} planned` : vm,
    ...phases.map(({ name, from }) => `${name} ${from / 1_000}`),
    to === null ? 'open' : `end ${to / 1_000}`,
  ].join(', ')

const lines = (...moments: readonly facts.Moment[]): readonly string[] =>
  found(...moments).map(line)

describe('trace: outages', () => {
  test('cold restart: every phase, each with where and why', () => {
    const [outage] = found(
      allRun,
      at(120, facts.lost('sql', 'host-2')),
      at(127, facts.waits('sql', 'decide')),
      at(130, facts.waits('sql', 'storage')),
      at(135, facts.waits('sql', 'register')),
      at(140, facts.poweredOn('sql', 'host-3')),
      at(200, facts.bootStep('sql', 'host-3', 'disk-check')),
      at(230, facts.bootStep('sql', 'host-3', 'application')),
      at(250, facts.serves('sql', 'host-3')),
    )
    expect(outage && line(outage)).toBe(
      'sql, detect 120, decide 127, storage 130, register 135, boot 140, recover 200, end 250',
    )
    expect(outage?.cause).toBe(3)
    expect(outage?.phases[0]).toEqual({
      name: 'detect',
      from: 120_000,
      to: 127_000,
      host: 'host-2',
      why: 'sql is lost with host-2',
      seq: 3,
      parts: [{ name: 'unnoticed', from: 120_000, to: 127_000, endedBy: null }],
      aloneMs: null,
    })
    expect(outage?.phases[4]).toMatchObject({ host: 'host-3', seq: 7, aloneMs: 40_000, parts: [] })
  })

  test('two outages of one VM and one of another: by the instant they began', () => {
    expect(
      lines(
        allRun,
        at(10, facts.lost('sql', 'host-2'), facts.lost('file', 'host-2')),
        at(20, facts.serves('sql', 'host-1')),
        at(30, facts.lost('sql', 'host-1')),
        at(40, facts.serves('sql', 'host-3'), facts.serves('file', 'host-3')),
      ),
    ).toEqual(['sql, detect 10, end 20', 'file, detect 10, end 40', 'sql, detect 30, end 40'])
  })

  test('refused, tried again, given up: one phase of deciding, open at the horizon', () => {
    expect(
      lines(
        allRun,
        at(10, facts.lost('sql', 'host-2')),
        at(20, facts.waits('sql', 'decide')),
        at(30, facts.refused('sql', 'no room')),
        at(40, facts.waits('sql', 'decide')),
        at(50, facts.abandoned('sql', 'three tries')),
      ),
    ).toEqual(['sql, detect 10, decide 20, open'])
  })

  test('save and resume: planned, of its true length', () => {
    expect(
      lines(
        allRun,
        at(10, facts.moves('file', 'save-and-resume'), facts.stage('file', 'save')),
        at(20, facts.stage('file', 'release')),
        at(21, facts.stage('file', 'acquire', 'host-3')),
        at(25, facts.stage('file', 'restore', 'host-3')),
        at(40, facts.moved('file', 30_000)),
      ),
    ).toEqual(['file planned, save 10, release 20, acquire 21, restore 25, end 40'])
  })

  test('live move: only the switch-over', () => {
    expect(
      lines(
        allRun,
        at(10, facts.moves('file', 'live')),
        at(30, facts.stage('file', 'switch-over')),
        at(31, facts.moved('file', 1_000)),
      ),
    ).toEqual(['file planned, switch-over 30, end 31'])
  })

  test('host dies in the middle of a move: not planned, from the start', () => {
    expect(
      lines(
        allRun,
        at(10, facts.moves('file', 'save-and-resume'), facts.stage('file', 'save')),
        at(15, facts.lost('file', 'host-2')),
        at(22, facts.poweredOn('file', 'host-1')),
      ),
    ).toEqual(['file, save 10, detect 15, boot 22, open'])
  })

  test('moved while it boots after a failure: still not planned', () => {
    expect(
      lines(
        allRun,
        at(10, facts.lost('file', 'host-2')),
        at(20, facts.poweredOn('file', 'host-1')),
        at(30, facts.stage('file', 'save')),
        at(40, { kind: 'vm-boots-on', vm: 'file', host: 'host-3', step: 'boot', aloneMs: 9_000 }),
        at(50, facts.serves('file', 'host-3')),
      ),
    ).toEqual(['file, detect 10, boot 20, save 30, boot 40, end 50'])
  })

  test('commanded power-off, then power-on: none', () => {
    expect(
      lines(
        allRun,
        at(10, facts.poweredOff('sql', 'host-2')),
        at(20, facts.poweredOn('sql', 'host-2')),
        at(90, facts.serves('sql', 'host-2')),
      ),
    ).toEqual([])
  })

  test('commanded power-off in the middle: ends it', () => {
    expect(
      lines(allRun, at(10, facts.lost('sql', 'host-2')), at(30, facts.poweredOff('sql', 'host-2'))),
    ).toEqual(['sql, detect 10, end 30'])
  })

  test('never expected: its first boot is none, unless its host dies meanwhile', () => {
    expect(lines(at(0, runsOthers), at(10, facts.poweredOn('sql', 'host-2')))).toEqual([])
    expect(
      lines(at(10, facts.poweredOn('sql', 'host-2')), at(20, facts.lost('sql', 'host-2'))),
    ).toEqual(['sql, detect 20, open'])
  })

  test('phases of no length are dropped; the cause stays the event that ended service', () => {
    const [outage] = found(
      allRun,
      at(10, facts.lost('sql', 'host-2'), facts.waits('sql', 'decide')),
      at(20, facts.waits('sql', 'storage'), facts.waits('sql', 'decide')),
      at(30, facts.serves('sql', 'host-1')),
    )
    expect(outage && line(outage)).toBe('sql, decide 10, end 30')
    expect(outage?.cause).toBe(3)
    expect(outage?.phases[0]?.seq).toBe(4)
  })

  test('an outage of no length is none, and service of no length joins two', () => {
    expect(
      lines(allRun, at(10, facts.lost('sql', 'host-2'), facts.serves('sql', 'host-1'))),
    ).toEqual([])
    expect(
      lines(
        allRun,
        at(10, facts.stage('sql', 'save')),
        at(20, facts.moved('sql', 10_000), facts.lost('sql', 'host-3')),
        at(30, facts.serves('sql', 'host-1')),
      ),
    ).toEqual(['sql, save 10, detect 20, end 30'])
  })

  test('a load that changes while it boots: the phase keeps the event that began it', () => {
    const [outage] = found(
      allRun,
      at(10, facts.lost('sql', 'host-2')),
      at(20, facts.poweredOn('sql', 'host-1'), facts.load('host-1', 800, { sql: 1.5 })),
    )
    expect(outage?.phases[1]).toMatchObject({ why: 'sql is powered on at host-1 and boots' })
  })

  test('cannot run, and an empty trace: none', () => {
    expect(lines(at(0, { kind: 'vm-kept-outside', vm: 'sql', rule: 'no' }))).toEqual([])
    expect(lines()).toEqual([])
  })
})

describe('trace: outages of any facts', () => {
  test('phases tile each outage and neighbours differ', () => {
    for (let seed = 0; seed < 40; seed++) {
      for (const { from, to, phases } of outages(randomTrace(seed, 150))) {
        expect(phases[0]?.from).toBe(from)
        expect(phases.at(-1)?.to).toBe(to)
        for (const [index, phase] of phases.entries()) {
          const next = phases[index + 1]
          if (next !== undefined)
            expect([phase.to, phase.name !== next.name]).toEqual([next.from, true])
          expect(phase.to ?? Number.POSITIVE_INFINITY).toBeGreaterThan(phase.from)
        }
      }
    }
  })

  test('at every instant: a VM is in an outage if it should serve and does not', () => {
    for (let seed = 0; seed < 10; seed++) {
      const trace = randomTrace(seed, 150)
      for (const { at: t } of trace.events) {
        for (const vm of worldAt(trace, t).vms.values()) {
          const inOne = outagesOfVm(trace, vm.id).some(
            ({ from, to }) => from <= t && (to === null || t < to),
          )
          expect(inOne).toBe(vm.expected && !serves(vm))
        }
      }
    }
  })
})

const runsOthers = facts.runs('web', 'host-1')
