/** What a shape cannot say: names that nothing has, amounts that cannot both hold. */
import { type Row, SCENARIO_DEFAULTS } from './defaults.ts'
import { canonical } from './digest.ts'
import { type DraftRow, isRow, rowsOf } from './draft.ts'
import { mountProblems } from './mounts.ts'
import { grouped, type Problem, shown, within } from './problem.ts'
import { referenceProblems } from './references.ts'

/** Runs on any document, as far as its shape allows. */
export function contradictions(document: Row): readonly Problem[] {
  return [
    ...referenceProblems(document),
    ...quorumProblems(document),
    ...mountProblems(document),
    ...rowsOf(document, 'vms').flatMap(amountProblems),
    ...poolProblems(document),
    ...rowsOf(document, 'vms').flatMap(({ at, row }) => burstProblems(at, row)),
    ...incidentProblems(document),
    ...platformProblems(document),
    ...inherited('', document, 'overrides'),
  ]
}

function quorumProblems(document: Row): Problem[] {
  const [first, ...more] = rowsOf(document, 'luns').filter(({ row }) => row['purpose'] === 'quorum')
  return more.map(({ at }) => ({
    path: `${at}.purpose`,
    sentence: `a cluster has one quorum LUN, and ${shown(first?.row['id'])} is it already`,
  }))
}

/** A missing limit, or an amount that is no number, is above and below nothing. */
function amountProblems({ at, row }: DraftRow): Problem[] {
  return [
    above(at, row, ['cpuReservationMHz', 'cpuLimitMHz']),
    above(at, row, ['ramReservationMB', 'ramLimitMB']),
    above(at, row, ['ramReservationMB', 'ramMB']),
  ].flat()
}

function poolProblems(document: Row): Problem[] {
  const pools = rowsOf(document, 'pools')
  const parents = new Map(pools.map(({ row }) => [row['id'], row['parent']]))
  return pools.flatMap(({ at, row }) => [
    ...above(at, row, ['cpuReservationMHz', 'cpuLimitMHz']),
    ...above(at, row, ['ramReservationMB', 'ramLimitMB']),
    ...insideItself(at, row, parents),
  ])
}

function insideItself(at: string, row: Row, parents: ReadonlyMap<unknown, unknown>): Problem[] {
  let above = row['parent']
  for (let step = 0; above !== undefined && step <= parents.size; step++) {
    if (above === row['id']) {
      return [{ path: `${at}.parent`, sentence: `${shown(row['id'])} would be inside itself` }]
    }
    above = parents.get(above)
  }
  return []
}

function above(at: string, row: Row, [what, bound]: readonly [string, string]): Problem[] {
  const amount = row[what]
  const most = row[bound]
  if (typeof amount !== 'number' || typeof most !== 'number' || amount <= most) return []
  return [{ path: `${at}.${what}`, sentence: `${amount} is more than the ${most} of ${bound}` }]
}

function incidentProblems(document: Row): Problem[] {
  const { horizonMs } = { ...SCENARIO_DEFAULTS, ...document }
  return rowsOf(document, 'incidents').flatMap(({ at, row }) => [
    ...tooLate(at, row['atMs'], horizonMs),
    ...changesNothing(at, row),
    ...demandProblems(at, row),
  ])
}

function tooLate(at: string, atMs: unknown, horizonMs: unknown): Problem[] {
  if (typeof atMs !== 'number' || typeof horizonMs !== 'number' || atMs <= horizonMs) return []
  const sentence = `${grouped(atMs)} ms is after the end of the run at ${grouped(horizonMs)} ms`
  return [{ path: `${at}.atMs`, sentence }]
}

function changesNothing(at: string, row: Row): Problem[] {
  if (row['kind'] !== 'demand-changes') return []
  if (row['cpuDemandMHz'] !== undefined || row['dirtyMBps'] !== undefined) return []
  return [{ path: at, sentence: 'changes nothing: give cpuDemandMHz, dirtyMBps or both' }]
}

/** A spike says once how high it goes; a burst is over before the next. */
function demandProblems(at: string, row: Row): Problem[] {
  if (row['kind'] !== 'demand-spikes') return burstProblems(at, row)
  if ((row['toPercent'] === undefined) !== (row['cpuDemandMHz'] === undefined)) return []
  return [{ path: at, sentence: 'says how high it goes: give toPercent or cpuDemandMHz, not both' }]
}

function burstProblems(at: string, row: Row): Problem[] {
  const { profile } = row
  const { everyMs, forMs } = isRow(profile) ? profile : {}
  if (typeof everyMs !== 'number' || typeof forMs !== 'number' || forMs < everyMs) return []
  const sentence = `${grouped(forMs)} ms is no burst every ${grouped(everyMs)} ms`
  return [{ path: `${at}.profile.forMs`, sentence }]
}

/** The same platform may be compared with itself where anything about it differs. */
function platformProblems(document: Row): Problem[] {
  const seen = new Map<string, string>()
  return rowsOf(document, 'platforms').flatMap(({ at, row }) => {
    const key = canonical(row)
    const twin = seen.get(key)
    seen.set(key, twin ?? at)
    const twins = twin === undefined ? [] : [{ path: at, sentence: `is the same as ${twin}` }]
    const reserved = [...inherited(at, row, 'settings'), ...inherited(at, row, 'overrides')]
    return [...twins, ...reserved]
  })
}

/** Every object answers to these keys, so that a sheet would seem to have them. */
function inherited(at: string, row: Row, field: 'settings' | 'overrides'): Problem[] {
  const path = within(at, field)
  const record = row[field]
  return Object.keys(isRow(record) ? record : {})
    .filter((key) => key in Object.prototype)
    .map((key) => ({ path: within(path, key), sentence: `cannot be one of the ${field}` }))
}
