/** What clients notice of a silent server: physics E. */
import { EXACT, physics, published, type Vector } from './vector.ts'

const VECTORS = 'Calibration and validation vectors'
const SECTION = 'E, What clients notice'

const SCHEDULES: readonly Vector[] = [
  {
    id: 'S1-E1',
    ...physics(VECTORS, 'count sourced, RTO memory'),
    model: 'resend-schedule',
    input: { peer: 'windows', kind: 'data' },
    expected: { resendsAtS: [0.3, 0.9, 2.1, 4.5, 9.3], abortsAtS: 18.9 },
    tolerance: EXACT,
  },
  {
    id: 'S1-E2',
    ...physics(VECTORS, 'sourced'),
    model: 'resend-schedule',
    input: { peer: 'linux', kind: 'data' },
    expected: { 'resendsAtS.length': 15, abortsAtS: 924.6 },
    tolerance: EXACT,
  },
  {
    id: 'E, first resends of Linux',
    ...physics(SECTION, 'sourced'),
    model: 'resend-schedule',
    input: { peer: 'linux', kind: 'data', resends: 10 },
    expected: { resendsAtS: [0.2, 0.6, 1.4, 3, 6.2, 12.6, 25.4, 51, 102.2, 204.6] },
    tolerance: EXACT,
  },
  {
    id: 'E, connect from Linux',
    ...physics(SECTION),
    model: 'resend-schedule',
    input: { peer: 'linux', kind: 'connect' },
    expected: { abortsAtS: 189 },
    tolerance: EXACT,
  },
  {
    id: 'E, connect from Windows',
    ...published('Microsoft TechNet cc758896, TCP/IP parameters', 'connect retransmissions'),
    model: 'resend-schedule',
    input: { peer: 'windows', kind: 'connect' },
    expected: { resendsAtS: [3, 9], abortsAtS: 21 },
    tolerance: EXACT,
  },
  {
    id: 'E, time-out of Windows',
    ...published('Microsoft dn440540, guest clusters', 'TCP time-out'),
    model: 'resend-schedule',
    input: { peer: 'windows', kind: 'data' },
    expected: { abortsAtS: 20 },
    tolerance: 0.1,
    note: '"typically around 20 s"; the first wait of 0.3 s is remembered',
  },
]

/** A request sent s seconds into a silence of t seconds lives on if t ≤ s + 9.3. */
const FATES: readonly Vector[] = (
  [
    [9.3, 0, true],
    [9.31, 0, false],
    [9.4, 0.1, true],
    [20, 10.69, false],
    [20, 10.7, true],
  ] as const
).map(([freezeS, sentAtS, survives]) => ({
  id: `E, ${freezeS} s of silence, sent at ${sentAtS} s`,
  ...physics('E, Two thresholds per TCP peer'),
  model: 'tcp-request',
  input: { peer: 'windows', kind: 'data', freezeS, sentAtS },
  expected: { survives, abortsAtS: sentAtS + 18.9 },
  tolerance: EXACT,
}))

const SLOW_LINE: Vector = {
  id: 'E, RTO of 1 s',
  ...physics('E, Two thresholds per TCP peer'),
  model: 'tcp-request',
  input: { peer: 'windows', kind: 'data', freezeS: 31, sentAtS: 0, rtoS: 1 },
  expected: { survives: true, answeredAtS: 31, abortsAtS: 63 },
  tolerance: EXACT,
}

export const clientVectors: readonly Vector[] = [...SCHEDULES, ...FATES, SLOW_LINE]
