/** What a canvas says about a LUN. */
import type { PlacedLun, Topology } from '../../../model/topology.ts'
import type { Lun, World } from '../../../model/world.ts'
import { count } from '../../format.ts'
import { NOT_RUN } from './words.ts'

export type LunWords = {
  /** What lives on it and who has it, in the room that it has. */
  readonly line: string
  /** All of it in one sentence, with every lock. */
  readonly name: string
}

/** Hosts with the number of VMs that they hold locks of on this LUN, the most first. */
export type Locks = ReadonlyMap<string, number>

/** Who holds the lock of each VM on it, line by line: one text, so that it is quickly compared. */
export const holdersOf = ({ vms }: PlacedLun, world: World): string =>
  vms.map((id) => world.vms.get(id)?.lock ?? '').join('\n')

export function locksOf(holders: string): Locks {
  const locks = new Map<string, number>()
  for (const holder of holders.split('\n')) {
    if (holder !== '') locks.set(holder, (locks.get(holder) ?? 0) + 1)
  }
  return new Map([...locks].sort(([, a], [, b]) => b - a))
}

type LunTold = {
  readonly locks: Locks
  /** 'E:' where the platform gives it one; 'E:\\' where it is mounted in a folder there. */
  readonly letter?: string | undefined
  /** Of the speed of its array, what it has now. */
  readonly percent?: number
  /** Drawn, and in no run yet: nobody knows who has it. */
  readonly unrun?: boolean
}

export function lunWords(lun: Lun, spec: PlacedLun, told: LunTold): LunWords {
  const { locks, letter, percent = 100, unrun = false } = told
  const holds = holding(spec)
  const held = unrun ? '' : holder(lun, spec, locks)
  const slow = percent === 100 || lun.lost ? '' : `array at ${percent} %`
  const drive = letter === undefined ? '' : driveWords(letter, spec)
  // A LUN named after its only VM need not name it twice.
  const known = holds === spec.id || spec.id.endsWith(`-${holds}`)
  const by = [...locks].map(([host, many]) => `${host} holds ${count(many, 'lock')}`).join(', ')
  const added = spec.drawn ? '' : 'added by the storage layout'
  const state = unrun ? NOT_RUN : ''
  const owner = lun.owner !== null && lun.state === 'online' ? 'owner ' : ''
  return {
    line: join([known ? '' : holds, slow === '' ? held.replace('going to', '→') : slow], ' · '),
    name: join([`LUN ${spec.id}`, drive, holds, owner + held, slow, by, added, state], ', '),
  }
}

const driveWords = (letter: string, { mountedUnder }: PlacedLun): string =>
  mountedUnder === undefined
    ? `drive ${letter}`
    : `mounted under ${mountedUnder}, drive ${letter.slice(0, -1)}`

const join = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== '').join(by)

function holding({ purpose, vms }: PlacedLun): string {
  if (purpose === 'quorum') return 'quorum'
  if (vms.length === 0) return 'empty'
  return vms.length <= 2 ? vms.join(', ') : count(vms.length, 'VM')
}

function holder({ state, owner, lost }: Lun, { vms, purpose }: PlacedLun, locks: Locks): string {
  if (lost) return 'lost'
  if (vms.length === 0 && purpose === 'vms') return ''
  if (state === 'shared') {
    const all = [...locks.values()].reduce((sum, many) => sum + many, 0)
    return count(all, 'lock')
  }
  if (owner === null) return state === 'offline' ? 'offline' : 'no owner'
  return state === 'pending' ? `going to ${owner}` : owner
}

/** One that the layout added is named after its VM: the plus says that it is a LUN of its own. */
export const shownName = ({ id, drawn, vms: [vm] }: PlacedLun): string =>
  !drawn && vm !== undefined && id === `lun-${vm}` ? vm : id

/** A name longer than this is cut, so that it does not make all others smaller. */
const MOST_LETTERS = 12

/** Of the longest name that is drawn in a pane, with the letter before it. */
export function lettersOf(luns: Topology['luns'], letters: ReadonlyMap<string, string>): number {
  const lengths = [...luns.values()].map(
    (lun) => shownName(lun).length + (letters.has(lun.id) ? LETTER : 0),
  )
  return Math.min(MOST_LETTERS, Math.max(1, ...lengths))
}

/** 'Q: ' */
const LETTER = 3
