import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { balanceMoves, evenHost } from '../../../src/engine/policies/drs.ts'
import { mendingMoves } from '../../../src/engine/policies/mending.ts'
import {
  forecast,
  forecastAtBest,
  imbalance,
  type PlannedVm,
  planOf,
} from '../../../src/engine/policies/plan.ts'
import type { RuleSpec } from '../../../src/model/scenario/schema.ts'

/** Hosts of 1,000 MHz and 1,000 MB, VMs as `name host cpu [reserved]`. */
function cluster(text: string, hosts: readonly string[], rules: readonly RuleSpec[] = []) {
  const vms = text.split(', ').map((item): PlannedVm => {
    const [vm = '', host = '', cpu, reserved = 0] = item.split(' ')
    const need = { cpuMHz: 0, ramMB: Number(reserved) }
    return { vm, host, cpuMHz: Number(cpu), ramMB: 10, need, movable: vm !== 'stuck' }
  })
  return planOf({
    hosts: hosts.map((host) => {
      const taken = vms.filter((vm) => vm.host === host)
      const ramMB = taken.reduce((left, { need }) => left - need.ramMB, 1_000)
      return { host, cpuMHz: 1_000, ramMB: 1_000, free: { cpuMHz: 1_000, ramMB } }
    }),
    vms,
    rules,
    unfit: (_, host) => (host === 'odd' ? 'has other CPUs' : null),
    troubles: () => [],
  })
}

const LIMITS = { threshold: 3, movesPerHost: 8, minimumGain: 0.01 }
const told = (moves: ReturnType<typeof balanceMoves>) =>
  moves.map(({ vm, source, target, priority }) => `${vm} ${source} ${target} ${priority}`)

describe('policies: DRS', () => {
  test.each([
    ['even', 'a h1 300, b h2 300', ['h1', 'h2'], LIMITS, []],
    ['uneven, within what threshold 3 bears', 'a h1 250, b h2 0', ['h1', 'h2'], LIMITS, []],
    ['one large VM moves in vain', 'a h1 900, b h2 0', ['h1', 'h2'], LIMITS, []],
    ['the best move first', 'a h1 300, b h1 500, c h2 100', ['h1', 'h2'], LIMITS, ['a h1 h2 2']],
    ['threshold 1 bears all', 'a h1 400, b h1 400', ['h1', 'h2'], { ...LIMITS, threshold: 1 }, []],
    ['one that cannot move', 'stuck h1 400, a h1 300', ['h1', 'h2'], LIMITS, ['a h1 h2 2']],
    [
      'a reservation without room',
      'a h1 400 50, b h1 400 50, c h2 0 990',
      ['h1', 'h2'],
      LIMITS,
      [],
    ],
    ['a host that cannot have it', 'a h1 400, b h1 400', ['h1', 'odd'], LIMITS, []],
    [
      'several hosts',
      'a h1 400, b h1 400, c h1 400',
      ['h1', 'h2', 'h3'],
      LIMITS,
      ['a h1 h2 2', 'b h1 h3 2'],
    ],
    [
      'one move a host',
      'a h1 400, b h1 400, c h1 400',
      ['h1', 'h2', 'h3'],
      { ...LIMITS, movesPerHost: 1 },
      ['a h1 h2 2'],
    ],
    ['too little gain', 'a h1 400, b h1 400', ['h1', 'h2'], { ...LIMITS, minimumGain: 0.5 }, []],
  ])('%s', (_, vms, hosts, limits, moves) => {
    expect(told(balanceMoves(cluster(vms, hosts), limits))).toEqual(moves)
  })

  test('what is forecast is what comes of the move', () => {
    const [before, after] = ['a h1 300, b h1 500, c h2 100', 'a h2 300, b h1 500, c h2 100']
    const plan = cluster(before, ['h1', 'h2', 'h3'])
    const vm = plan.view.vms.find(({ vm }) => vm === 'a')
    if (vm === undefined) throw new Error('there is no a')
    const moved = imbalance(cluster(after, ['h1', 'h2', 'h3']))
    expect(forecast(plan)(vm, 'h2').deviation).toBeCloseTo(moved.deviation, 9)
    expect(imbalance(plan).deviation).toBeGreaterThan(moved.deviation)
  })

  test('no host does better for a VM than what is looked at first', () => {
    const luck = stream(1, 'plans')
    const hosts = ['h1', 'h2', 'h3', 'h4']
    for (let turn = 0; turn < 200; turn++) {
      const vms = Array.from({ length: 8 }, (_, vm) => `v${vm} h${1 + luck.integer(4)}`)
      const plan = cluster(vms.map((vm) => `${vm} ${luck.integer(400)}`).join(', '), hosts)
      const [after, atBest] = [forecast(plan), forecastAtBest(plan, (host) => host !== 'h4')]
      for (const vm of plan.view.vms) {
        const others = hosts.filter((host) => host !== vm.host && host !== 'h4')
        const best = Math.min(...others.map((host) => after(vm, host).deviation))
        expect(atBest(vm)).toBeLessThanOrEqual(best + 1e-9)
      }
    }
  })

  test('a VM that starts goes where it leaves the load most even; each host says why not', () => {
    const plan = cluster('a h1 300, b h2 500', ['h1', 'h2', 'odd'])
    const need = { cpuMHz: 0, ramMB: 0 }
    const choice = evenHost(plan, {
      vm: 'new',
      host: '',
      cpuMHz: 100,
      ramMB: 10,
      need,
      movable: false,
    })
    expect(choice).toMatchObject({ host: 'h1', rule: 'the most even load' })
    expect(choice.candidates[2]).toMatchObject({ host: 'odd', dropped: 'has other CPUs' })
  })
})

describe('policies: mending of rules', () => {
  const apart = (...vms: string[]): RuleSpec => ({ kind: 'keep-apart', vms })
  const together = (...vms: string[]): RuleSpec => ({ kind: 'keep-together', vms })

  test.each([
    ['nothing is broken', 'a h1 1, b h2 1', ['h1', 'h2'], [apart('a', 'b')], [], 0],
    ['apart', 'a h1 1, b h1 1', ['h1', 'h2'], [apart('a', 'b')], ['a h1 h2 1'], 0],
    [
      'apart, and the first cannot',
      'stuck h1 1, b h1 1',
      ['h1', 'h2'],
      [apart('stuck', 'b')],
      ['b h1 h2 1'],
      0,
    ],
    ['apart, and nowhere to go', 'a h1 1, b h1 1', ['h1', 'odd'], [apart('a', 'b')], [], 1],
    [
      'together by the fewest moves',
      'a h2 1, b h1 1, c h1 1',
      ['h1', 'h2'],
      [together('a', 'b', 'c')],
      ['a h2 h1 1'],
      0,
    ],
    [
      'together and apart from another: both move',
      'a h1 1, b h1 1, x h1 1',
      ['h1', 'h2'],
      [together('a', 'b'), apart('a', 'x')],
      ['a h1 h2 1', 'b h1 h2 1'],
      0,
    ],
    [
      'a VM on a host that is emptied',
      'a away 1, b h1 1',
      ['h1', 'h2'],
      [together('a', 'b')],
      ['a away h1 1'],
      0,
    ],
  ])('%s', (_, vms, hosts, rules, moves, broken) => {
    const mended = mendingMoves(cluster(vms, hosts, rules))
    expect(told(mended.advice)).toEqual(moves)
    expect(mended.broken).toHaveLength(broken)
  })

  test('a VM that mends a rule is not moved for balance in the same pass', () => {
    const plan = cluster('a h1 100, b h1 100, c h2 700', ['h1', 'h2', 'h3'], [apart('a', 'b')])
    expect(told(mendingMoves(plan).advice)).toEqual(['a h1 h3 1'])
    const again = { threshold: 5, movesPerHost: 8, minimumGain: 0.001 }
    expect(balanceMoves(plan, again).map(({ vm }) => vm)).not.toContain('a')
  })
})
