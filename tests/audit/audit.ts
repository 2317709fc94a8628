/** Moves every parameter of every sheet down and up, and looks whether its sentence is kept. */
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { parameters as clients } from '../../src/model/clients.ts'
import { parameters as hardware } from '../../src/model/hardware.ts'
import type { ParameterSheet } from '../../src/model/parameter.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import type { Row } from './row.ts'
import { CLIENT_ROWS } from './rows/clients.ts'
import { ESX_ROWS } from './rows/esx.ts'
import { ESX_25_ROWS } from './rows/esx-2.5.ts'
import { HARDWARE_ROWS } from './rows/hardware.ts'
import { HOSTED_ROWS } from './rows/hosted.ts'
import { MSCS_ROWS } from './rows/mscs.ts'

/** A row on a platform; `sheet` is that of the platform, or what all of them stand on. */
export type Audit = { readonly sheet: string; readonly platform: string; readonly row: Row }

export type Verdict = 'as promised' | 'NO EFFECT' | 'NOT as promised'

export type Audited = Audit & {
  readonly values: readonly [number, number, number]
  readonly outcomes: readonly [number, number, number]
  readonly verdict: Verdict
}

type Sheet = {
  readonly id: string
  readonly parameters: ParameterSheet
  /** Where its rows are run. */
  readonly platform: string
  /** The first row of a key counts. */
  readonly rows: readonly Row[]
}

const SHARED: readonly Sheet[] = [
  { id: 'hardware', parameters: hardware, platform: VIRTUAL_SERVER, rows: HARDWARE_ROWS },
  { id: 'clients', parameters: clients, platform: VIRTUAL_SERVER, rows: CLIENT_ROWS },
]

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  [VIRTUAL_SERVER]: MSCS_ROWS,
  [ESX]: ESX_ROWS,
  'esx-2.5': [...ESX_25_ROWS, ...ESX_ROWS],
  'esx-2.5-third-party-ha': ESX_ROWS,
  'gsx-3.2': [...HOSTED_ROWS, ...MSCS_ROWS],
  'vmware-server-1.0': [...HOSTED_ROWS, ...MSCS_ROWS],
  'vm6-virtual-machine-ex': [...HOSTED_ROWS, ...MSCS_ROWS],
}

const SHEETS: readonly Sheet[] = [
  ...SHARED,
  ...PLATFORMS.map(({ id, parameters }) => {
    return { id, parameters, platform: id, rows: ROWS[id] ?? [] }
  }),
]

/** Every parameter that has a row, sheet by sheet. */
export function audits(): readonly Audit[] {
  return SHEETS.flatMap(({ id, parameters, platform, rows }) =>
    Object.keys(parameters).flatMap((key) => {
      const row = rows.find((one) => one.key === key)
      return row === undefined ? [] : [{ sheet: id, platform: row.platform ?? platform, row }]
    }),
  )
}

/** Parameters without a row, each with its sheet. */
export function unaudited(): readonly string[] {
  return SHEETS.flatMap(({ id, parameters, rows }) =>
    Object.keys(parameters)
      .filter((key) => !rows.some((row) => row.key === key))
      .map((key) => `${id} ${key}`),
  )
}

export function audited(audit: Audit): Audited {
  const values = valuesOf(audit)
  const [low, middle, high] = values.map((value) => outcome(audit, value))
  const outcomes = [low ?? 0, middle ?? 0, high ?? 0] as const
  return { ...audit, values, outcomes, verdict: verdictOn(outcomes, audit.row.goes) }
}

/** The sheet's own value where the row leaves it out; all within the range and ascending. */
function valuesOf({ sheet, row }: Audit): Audited['values'] {
  const parameter = SHEETS.find(({ id }) => id === sheet)?.parameters[row.key]
  if (parameter === undefined) throw new Error(`${sheet} has no ${row.key}`)
  const [low, middle, high] = row.values.map((value) => value ?? parameter.value)
  const values = [low ?? 0, middle ?? 0, high ?? 0] as const
  const [least, most] = parameter.range
  const within = values.every((value) => value >= least && value <= most)
  if (within && values[0] <= values[1] && values[1] <= values[2]) return values
  throw new Error(`${sheet} ${row.key}: ${values} are not ascending from ${least} to ${most}`)
}

function outcome({ platform, row }: Audit, value: number): number {
  const scenario = clusterOf(row.cluster, { platform, overrides: { [row.key]: value } })
  const compared = scenario.platforms.find((one) => one.platform === platform)
  if (compared === undefined) throw new Error(`${platform} is not compared`)
  return row.outcome.of(simulate(scenario, compared))
}

function verdictOn([low, middle, high]: Audited['outcomes'], goes: Row['goes']): Verdict {
  if (low === middle && middle === high) return 'NO EFFECT'
  const [from, to] = goes === 'up' ? [low, high] : [high, low]
  const between = from <= middle && middle <= to
  return between && from < to ? 'as promised' : 'NOT as promised'
}
