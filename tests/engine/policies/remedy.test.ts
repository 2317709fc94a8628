/** The smallest change lets pass what was refused, and one unit less of it does not. */
import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { admissionRefusal, slotsRuleA, slotsRuleB } from '../../../src/engine/policies/admission.ts'
import { type CapacityView, mostUnreserved } from '../../../src/engine/policies/capacity.ts'
import { firstInList } from '../../../src/engine/policies/failover-list.ts'
import {
  hostLimit,
  hostRefusal,
  lettersTrouble,
  vmRefused,
} from '../../../src/engine/policies/hosting.ts'
import {
  bestPossibleOwner,
  type OwnerView,
  ownerAfterNodeLoss,
} from '../../../src/engine/policies/next-owner.ts'
import { refused, smallest, type Trouble, trouble } from '../../../src/engine/policies/remedy.ts'
import { type StartView, startTroubles } from '../../../src/engine/policies/starting.ts'
import { type Change, type Remedy, remedyWords } from '../../../src/model/remedy.ts'
import type { VmSpec } from '../../../src/model/scenario/schema.ts'

const TRIES = 500
const random = stream(7, 'remedies')
const upTo = (most: number) => random.integer(most + 1)
/** Quarters, so that sums are exact. */
const quarters = (most: number) => upTo(most * 4) / 4
const maybe = <Item>(part: number, item: Item): Item[] => (random.next() < part ? [item] : [])

/** With each amount changed by so much; changes without one stay. */
const scaled = (remedy: Remedy, by: number): Remedy =>
  remedy.map((one) => ('amount' in one ? { ...one, amount: one.amount + by } : one)) as [
    Change,
    ...Change[],
  ]

/** With one change after the other done by hand. */
function after<One>(remedy: Remedy, start: One, done: (now: One, change: Change) => One): One {
  let now = start
  for (const change of remedy) now = done(now, change)
  return now
}

const hasAmount = (remedy: Remedy) => remedy.some((one) => 'amount' in one)

/** A case is refused or not; `fixed` is the case with the remedy done. */
function holds<Case>(
  make: () => Case,
  remedyOf: (one: Case) => Remedy | null | undefined,
  fixed: (one: Case, remedy: Remedy) => Case,
): number {
  let found = 0
  for (let index = 0; index < TRIES; index++) {
    const one = make()
    const remedy = remedyOf(one)
    if (!remedy) continue
    found++
    expect(remedyOf(fixed(one, remedy)) ?? null).toBeNull()
    if (hasAmount(remedy)) expect(remedyOf(fixed(one, scaled(remedy, -1)))).toBeTruthy()
  }
  return found
}

const NEED = { cpuMHz: 500, ramMB: 1_100 }
const NAMES = ['host-1', 'host-2', 'host-3']

function capacityView(host: string): CapacityView {
  const troubles = [
    ...maybe(0.2, trouble('is in maintenance mode', { kind: 'host-resumes', host })),
    ...maybe(0.3, trouble('is down', { kind: 'host-back', host })),
    ...maybe(0.2, trouble('is full', { kind: 'fewer-vms', host, amount: 1 + upTo(3) })),
  ]
  const room = { cpuMHz: quarters(600), ramMB: quarters(1_200) }
  return { host, ...room, unfit: troubles[0]?.reason ?? null, troubles }
}

/** A host that is back has the room that it had. */
function mended(view: CapacityView, remedy: Remedy): CapacityView {
  return after(remedy, view, (now, change) => {
    if (!('host' in change) || change.host !== view.host) return now
    if (change.kind === 'memory') return { ...now, ramMB: now.ramMB + change.amount }
    if (change.kind === 'cpu') return { ...now, cpuMHz: now.cpuMHz + change.amount }
    return without(now, change)
  })
}

function without(view: CapacityView, done: Change): CapacityView {
  const troubles = (view.troubles ?? []).flatMap((one) => lessened(one, done))
  return { ...view, troubles, unfit: troubles[0]?.reason ?? null }
}

function lessened(one: Trouble, done: Change): readonly Trouble[] {
  if (one.change?.kind !== done.kind) return [one]
  if (!('amount' in one.change) || !('amount' in done)) return []
  const amount = one.change.amount - done.amount
  return amount <= 0 ? [] : [{ ...one, change: { ...one.change, amount } }]
}

const slots = (rule: 'A' | 'B') => () => {
  const hosts = Array.from({ length: 1 + upTo(5) }, () => {
    return { cpuMHz: 1_000 * (1 + upTo(8)), ramMB: 512 * (1 + upTo(16)) }
  })
  const vms = Array.from({ length: 1 + upTo(30) }, () => {
    const ramMB = 512 * (1 + upTo(3))
    return { cpuReservationMHz: upTo(600), ramMB, ramReservationMB: upTo(ramMB), overheadMB: 54 }
  })
  const view = { hosts, vms, configured: 1 + upTo(2), slotMinimumMHz: 256, slotMinimumMB: 256 }
  return rule === 'A' ? slotsRuleA(view) : slotsRuleB(view)
}

type Slots = ReturnType<ReturnType<typeof slots>>

/** Of the same size: a VM that is turned off may make them smaller, which only helps. */
function withChange({ slot, slotsPerHost, used, configured }: Slots, [change]: Remedy): Slots {
  const amount = 'amount' in change ? change.amount : 0
  const largest = Math.max(...slotsPerHost)
  const more = change.kind === 'more-hosts' ? amount : 0
  const perHost = [...slotsPerHost, ...Array.from({ length: more }, () => largest)]
  const now = change.kind === 'fewer-slots' ? used - amount : used
  const size = { cpuMHz: Math.max(1, slot.cpuMHz), ramMB: 0 }
  return {
    ...slotsRuleB({
      hosts: perHost.map((count) => ({ cpuMHz: count * size.cpuMHz, ramMB: 0 })),
      vms: Array.from({ length: now }, () => {
        return { cpuReservationMHz: size.cpuMHz, ramReservationMB: 0, overheadMB: 0 }
      }),
      configured,
      slotMinimumMHz: 1,
      slotMinimumMB: 0,
    }),
  }
}

const start = (): StartView => ({
  host: 'host-1',
  vms: upTo(4),
  maxVms: 3,
  wantedMB: upTo(1_000),
  freeMB: upTo(1_200) - 200,
  saved: maybe(0.3, { how: 'saved', family: 'Opteron' })[0] ?? null,
  family: 'Intel Xeon',
})

function started(view: StartView, remedy: Remedy): StartView {
  return after(remedy, view, (now, change) => {
    if (change.kind === 'memory') return { ...now, freeMB: now.freeMB + change.amount }
    if (change.kind === 'fewer-vms') return { ...now, vms: now.vms - change.amount }
    return change.kind === 'cpu-family' ? { ...now, family: change.family } : now
  })
}

const owners = (): OwnerView => ({
  nodes: NAMES.map((host) => {
    const troubles = [
      ...maybe(0.6, trouble('is down', { kind: 'host-back', host })),
      ...maybe(0.4, trouble('is paused', { kind: 'host-resumes', host })),
    ]
    return { host, troubles, unfit: troubles[0]?.reason ?? null }
  }),
  current: 'host-1',
  preferred: maybe(0.5, ['host-2', 'host-1'])[0] ?? [],
  conflicting: new Set(maybe(0.3, 'host-2')),
})

function owned(view: OwnerView, remedy: Remedy): OwnerView {
  const nodes = view.nodes.map(({ host, troubles = [] }) => {
    const left = troubles.filter(({ change }) => !remedy.some((one) => same(one, change)))
    return { host, troubles: left, unfit: left[0]?.reason ?? null }
  })
  return { ...view, nodes }
}

const same = (one: Change, other: Change | null) => JSON.stringify(one) === JSON.stringify(other)

const small = { maxVcpus: 2, maxRamMB: 3_600 }
const vm = () => ({ vcpus: 1 + upTo(4), ramMB: 3_000 + upTo(1_200) }) as VmSpec

function lessOf(spec: VmSpec, remedy: Remedy): VmSpec {
  return after(remedy, spec, (now, change) => {
    if (change.kind === 'fewer-vcpus') return { ...now, vcpus: now.vcpus - change.amount }
    return change.kind === 'less-memory' ? { ...now, ramMB: now.ramMB - change.amount } : now
  })
}

describe('remedies: the change is enough, and one unit less of it is not', () => {
  test.each([
    ['most unreserved', (views: readonly CapacityView[]) => mostUnreserved(views, NEED)],
    ['failover list', (views: readonly CapacityView[]) => firstInList(views, NEED, ['host-2'])],
  ])('remedies: %s', (_, choice) => {
    const found = holds(
      () => NAMES.map(capacityView),
      (views) => choice(views).remedy,
      (views, remedy) => views.map((view) => mended(view, remedy)),
    )
    expect(found).toBeGreaterThan(100)
  })

  test.each(['A', 'B'] as const)('remedies: admission by slot rule %s', (rule) => {
    const refusal = (one: Slots) => admissionRefusal(one, one.slotsPerHost.length)?.remedy
    expect(holds(slots(rule), refusal, withChange)).toBeGreaterThan(50)
  })

  test('remedies: a start where memory is not overcommitted', () => {
    expect(holds(start, (view) => refused(startTroubles(view))?.remedy, started)).toBeGreaterThan(
      100,
    )
  })

  test('remedies: the next owner of a group', () => {
    const draw = (hosts: readonly string[]) => hosts[0] ?? ''
    for (const policy of [ownerAfterNodeLoss, bestPossibleOwner]) {
      expect(holds(owners, (view) => policy(view, draw).remedy, owned)).toBeGreaterThan(50)
    }
  })

  test('remedies: limits of a VM, of hosts, of drive letters', () => {
    expect(holds(vm, (one) => vmRefused(one, small)?.remedy, lessOf)).toBeGreaterThan(100)
    expect(hostLimit(8, 8)).toEqual([{ kind: 'host-limit', amount: 1 }])
    expect([hostRefusal(10, 8 + 2), hostRefusal(10, 8 + 3)].map((one) => one === null)).toEqual([
      false,
      true,
    ])
    expect(lettersTrouble(21, 21)?.change).toEqual({ kind: 'more-letters', amount: 1 })
    expect(lettersTrouble(21, 22)).toBeNull()
  })
})

describe('remedies', () => {
  const memory = (host: string, amount: number): Remedy => [{ kind: 'memory', host, amount }]

  test('remedies: fewer changes before less effort before less of it, then the first', () => {
    const back: Change = { kind: 'host-back', host: 'host-1' }
    expect(smallest([memory('a', 512), memory('b', 100), [back]])).toEqual(memory('b', 100))
    expect(smallest([memory('a', 100), memory('b', 100)])).toEqual(memory('a', 100))
    expect(smallest([[back, ...memory('a', 1)], [back]])).toEqual([back])
    expect(smallest([null, null])).toBeNull()
  })

  test('remedies: none is told where one of the reasons cannot be mended', () => {
    const full = trouble('is full', { kind: 'fewer-vms', host: 'host-1', amount: 1 })
    expect(refused([full, trouble('is unknown', null)])?.remedy).toBeNull()
  })

  test('remedies: they read as sentences', () => {
    expect(remedyWords(memory('host-3', 512))).toBe('512 MB more on host-3')
    expect(remedyWords([{ kind: 'fewer-slots', amount: 1 }])).toBe('1 slot less: power off 1 VM')
    expect(remedyWords([{ kind: 'more-letters', amount: 1 }])).toBe(
      '1 drive letter more, two VMs on one LUN, or its LUN mounted under another',
    )
  })
})
