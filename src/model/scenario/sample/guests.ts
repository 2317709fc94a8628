/** VMs as an administrator has them: by role, no two quite alike, some changed by hand. */
import { type Random, stream } from '../../../base/random.ts'
import type { ClientSpec, VmSpec } from '../schema.ts'
import { MIX, type Role } from './roles.ts'

/** A VM before it has a place to live. */
export type Guest = Pick<VmSpec, 'id' | 'role' | 'on' | 'ramMB' | 'diskGB' | 'cpuDemandMHz'> &
  Partial<Omit<VmSpec, 'home' | 'lun'>>

const ONE_IN_EDITED = 8
const ONE_IN_OFF = 25
const ONE_IN_WITH_CLIENTS = 4

export function guestsFor(seed: number, count: number): readonly Guest[] {
  const roles = Array.from({ length: count }, (_, index) => MIX[index % MIX.length] as Role)
  return [...new Set(roles)].flatMap((role) => {
    const many = roles.filter((other) => other === role).length
    const width = Math.max(2, String(many).length)
    return Array.from({ length: many }, (_, index) =>
      guest(seed, role, `${role.stem}-${String(index + 1).padStart(width, '0')}`),
    )
  })
}

function guest(seed: number, role: Role, id: string): Guest {
  const random = stream(seed, 'sample', 'guest', id)
  const plain = {
    id,
    role: role.role,
    ramMB: random.pick(role.ramMB),
    diskGB: random.pick(role.diskGB),
    cpuDemandMHz: busy(random, role.cpuDemandMHz),
    dirtyMBps: random.pick(role.dirtyMBps),
    workingSetMB: random.pick(role.workingSetMB),
    restartPriority: role.restartPriority,
    on: random.integer(ONE_IN_OFF) > 0,
  }
  return random.integer(ONE_IN_EDITED) > 0 ? plain : { ...plain, ...edit(plain, random) }
}

/** Most servers idle and a few work: the square of an even draw. As it is written down: roughly. */
function busy(random: Random, [low, high]: readonly [number, number]): number {
  const share = random.next()
  const exact = low + (high - low) * share * share
  const step = exact < 200 ? 20 : 50
  return Math.round(exact / step) * step
}

type Edit = (guest: Guest, random: Random) => Partial<Guest>

/** What somebody once had a reason to change. */
const EDITS: readonly Edit[] = [
  ({ ramMB }, random) => ({ ramMB: ramMB - 1 - random.integer(100) }),
  ({ ramMB }) => ({ ramMB: Math.min(3_600, ramMB + 300) }),
  (_, random) => ({ bootMs: 1_000 * (40 + random.integer(200)) }),
  (_, random) => ({ applicationStartMs: 1_000 * (60 + random.integer(240)) }),
  ({ role }) => ({ role: `${role}, move in May`.slice(0, 30) }),
  ({ ramMB }) => ({ ramReservationMB: Math.floor(ramMB / 2), ramShares: 'high' }),
  ({ cpuDemandMHz }) => ({ cpuReservationMHz: Math.floor(cpuDemandMHz / 2), cpuShares: 'high' }),
  ({ cpuDemandMHz }) => ({ cpuLimitMHz: Math.max(1_000, cpuDemandMHz) }),
  () => ({ restartPriority: 'disabled' }),
  (_, random) => ({ diskGB: 5 + random.integer(400) / 2 }),
  () => ({ objective: { longestOutageMs: 300_000, slowestSpeed: 0.8 } }),
  () => ({ cpuShares: 1_500 }),
]

const edit: Edit = (plain, random) => random.pick(EDITS)(plain, random)

const SESSIONS = [5, 10, 20, 25, 40, 60, 100, 200]

/** For a part of the VMs, by what their role serves. */
export function clientsOf(seed: number, guests: readonly Guest[]): readonly ClientSpec[] {
  const served = guests.flatMap(({ id }) => {
    const protocol = MIX.find(({ stem }) => id.startsWith(`${stem}-`))?.protocol
    const random = stream(seed, 'sample', 'client', id)
    if (protocol === undefined || random.integer(ONE_IN_WITH_CLIENTS) > 0) return []
    return [{ vm: id, protocol, sessions: random.pick(SESSIONS) }]
  })
  return served.map((client, index) => ({ id: `client-${index + 1}`, ...client }))
}
