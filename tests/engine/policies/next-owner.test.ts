/** The scenarios of Microsoft KB 299631, on four nodes. */
import { describe, expect, test } from 'vitest'
import {
  bestPossibleOwner,
  type Draw,
  type OwnerView,
  ownerAfterNodeLoss,
  ownerAfterResourceFailure,
} from '../../../src/engine/policies/next-owner.ts'

type Case = {
  readonly current: string
  readonly preferred?: readonly string[]
  readonly down?: readonly string[]
  readonly conflicting?: readonly string[]
}

function view({ current, preferred = [], down = [], conflicting = [] }: Case): OwnerView {
  const nodes = ['n1', 'n2', 'n3', 'n4'].map((host) => {
    return { host, unfit: down.includes(host) ? 'is down' : null }
  })
  return { nodes, current, preferred, conflicting: new Set(conflicting) }
}

/** Chance that always takes the last, and tells that it was asked. */
function loadedDice() {
  const asked: (readonly string[])[] = []
  const draw: Draw = (hosts) => {
    asked.push(hosts)
    return hosts.at(-1) ?? ''
  }
  return { asked, draw }
}

const neverAsked: Draw = () => {
  throw new Error('chance is asked where a list decides')
}

describe('policies: next owner after a node was lost', () => {
  test.each<readonly [string, Case, string | null]>([
    ['the next in the list', { current: 'n1', preferred: ['n1', 'n3', 'n2'], down: ['n1'] }, 'n3'],
    [
      'not the top of the list',
      { current: 'n3', preferred: ['n1', 'n3', 'n2'], down: ['n3'] },
      'n2',
    ],
    [
      'past those that are down',
      { current: 'n1', preferred: ['n1', 'n3', 'n2'], down: ['n1', 'n3'] },
      'n2',
    ],
    [
      'nodes beyond the list by node id',
      { current: 'n3', preferred: ['n2', 'n3'], down: ['n3'] },
      'n1',
    ],
    ['around the end', { current: 'n4', preferred: ['n2', 'n3'], down: ['n1', 'n4'] }, 'n2'],
    [
      'past those to keep apart from',
      { current: 'n1', preferred: ['n1', 'n2', 'n3'], down: ['n1'], conflicting: ['n2'] },
      'n3',
    ],
    [
      'as if there were no rule when all conflict',
      { current: 'n1', preferred: ['n1', 'n2'], down: ['n1'], conflicting: ['n2', 'n3', 'n4'] },
      'n2',
    ],
    [
      'its own node, back again, when no other is left',
      { current: 'n1', preferred: ['n1', 'n2'], down: ['n2', 'n3', 'n4'] },
      'n1',
    ],
    ['nobody', { current: 'n1', preferred: ['n1'], down: ['n1', 'n2', 'n3', 'n4'] }, null],
  ])('with preferred owners: %s', (_what, given, expected) => {
    expect(ownerAfterNodeLoss(view(given), neverAsked).host).toBe(expected)
  })

  test('without preferred owners chance decides among those that are up', () => {
    const { asked, draw } = loadedDice()
    const choice = ownerAfterNodeLoss(view({ current: 'n2', down: ['n2'] }), draw)
    expect(choice).toMatchObject({ host: 'n4', rule: 'drawn at random, no preferred owner' })
    expect(asked).toEqual([['n1', 'n3', 'n4']])
  })

  test('chance is asked among those to be kept apart from only when there are no others', () => {
    const { asked, draw } = loadedDice()
    const lost = { current: 'n2', down: ['n2'] }
    ownerAfterNodeLoss(view({ ...lost, conflicting: ['n1'] }), draw)
    ownerAfterNodeLoss(view({ ...lost, conflicting: ['n1', 'n3', 'n4'] }), draw)
    expect(asked).toEqual([
      ['n3', 'n4'],
      ['n1', 'n3', 'n4'],
    ])
  })

  test('with nobody left chance is not asked', () => {
    const none = view({ current: 'n1', down: ['n1', 'n2', 'n3', 'n4'] })
    expect(ownerAfterNodeLoss(none, neverAsked)).toMatchObject({ host: null, rule: 'none is left' })
  })
})

describe('policies: next owner after a resource failed', () => {
  test.each<readonly [string, Case, string | null]>([
    ['the next node id', { current: 'n2' }, 'n3'],
    ['around the end', { current: 'n4' }, 'n1'],
    ['the next in the list', { current: 'n3', preferred: ['n3', 'n1'] }, 'n1'],
    ['never the node where it failed', { current: 'n2', down: ['n1', 'n3', 'n4'] }, null],
    [
      'a node to keep apart from rather than the node where it failed',
      { current: 'n2', down: ['n1', 'n4'], conflicting: ['n3'] },
      'n3',
    ],
  ])('%s', (_what, given, expected) => {
    expect(ownerAfterResourceFailure(view(given), null).host).toBe(expected)
  })

  test('what would have kept it where it was counts where no other is left', () => {
    const given = { current: 'n2', down: ['n1', 'n3', 'n4'] }
    const remedy = [{ kind: 'storage-back', what: 'lun-1' }] as const
    expect(ownerAfterResourceFailure(view(given), remedy).remedy).toEqual(remedy)
    expect(ownerAfterResourceFailure(view(given), null).remedy).toBeNull()
  })

  test('every candidate that was dropped says why', () => {
    const given = { current: 'n2', down: ['n1'], conflicting: ['n3'] }
    expect(ownerAfterResourceFailure(view(given), null).candidates).toEqual([
      { host: 'n1', dropped: 'is down', score: null },
      { host: 'n2', dropped: 'is where its start failed', score: null },
      { host: 'n3', dropped: 'has a group that it should be kept apart from', score: null },
      { host: 'n4', dropped: null, score: null },
    ])
  })
})

describe('policies: best possible owner', () => {
  /** The caller leaves the present owner out of the nodes. */
  const elsewhere = (given: Case): OwnerView => {
    const whole = view(given)
    return { ...whole, nodes: whole.nodes.filter(({ host }) => host !== given.current) }
  }

  test.each<readonly [string, Case, string]>([
    ['the top of the list', { current: 'n3', preferred: ['n2', 'n3', 'n1'] }, 'n2'],
    ['the first of the list that is up', { current: 'n2', preferred: ['n2', 'n3', 'n1'] }, 'n3'],
  ])('%s, from wherever it is', (_what, given, expected) => {
    expect(bestPossibleOwner(elsewhere(given), neverAsked).host).toBe(expected)
  })

  test.each<readonly [string, Case]>([
    ['without preferred owners', { current: 'n1' }],
    ['with no preferred owner up', { current: 'n1', preferred: ['n1'] }],
  ])('%s chance decides', (_what, given) => {
    const { asked, draw } = loadedDice()
    const choice = bestPossibleOwner(elsewhere(given), draw)
    expect(choice).toMatchObject({ host: 'n4', rule: 'drawn at random among active nodes' })
    expect(asked).toEqual([['n2', 'n3', 'n4']])
  })
})
