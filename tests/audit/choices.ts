/** Sets every choice of every sheet to each of its words, and looks whether the outcome follows. */
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { Choice } from '../../src/model/parameter.ts'
import type { ComparedPlatform } from '../../src/model/scenario/schema.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import type { Measure } from './row.ts'
import { ESX_CHOICES, MSCS_CHOICES } from './rows/choices.ts'

export type ChoiceRow = {
  /** Of a sheet, or `storage`, the layout that every platform has. */
  readonly key: string
  readonly cluster: string
  /** Other choices that it needs. */
  readonly others?: Readonly<Record<string, string>>
  readonly outcome: Measure
  /** Words with the same outcome stand together, those with more of it later. */
  readonly rising: readonly (readonly string[])[]
}

export type ChoiceAudit = { readonly platform: string; readonly row: ChoiceRow }

export type ChoiceAudited = ChoiceAudit & {
  /** By word, in the order of `rising`. */
  readonly outcomes: readonly (readonly [word: string, value: number])[]
  readonly kept: boolean
}

const ROWS: Readonly<Record<string, readonly ChoiceRow[]>> = {
  [VIRTUAL_SERVER]: MSCS_CHOICES,
  [ESX]: ESX_CHOICES,
  'esx-2.5': ESX_CHOICES,
  'esx-2.5-third-party-ha': ESX_CHOICES,
  'gsx-3.2': MSCS_CHOICES,
  'vmware-server-1.0': MSCS_CHOICES,
  'vm6-virtual-machine-ex': MSCS_CHOICES,
}

/** VMotions on a datastore are limited by VirtualCenter 2, so that a layout counts there only. */
const WITHOUT_LAYOUT = ['esx-2.5', 'esx-2.5-third-party-ha']

const keysOf = ({ id, choices }: (typeof PLATFORMS)[number]): readonly string[] => [
  ...Object.keys(choices),
  ...(WITHOUT_LAYOUT.includes(id) ? [] : ['storage']),
]

export const choiceAudits = (): readonly ChoiceAudit[] =>
  PLATFORMS.flatMap((sheet) =>
    keysOf(sheet).flatMap((key) =>
      (ROWS[sheet.id] ?? [])
        .filter((row) => row.key === key)
        .map((row) => ({ platform: sheet.id, row })),
    ),
  )

export function choiceAudited(audit: ChoiceAudit): ChoiceAudited {
  const groups = audit.row.rising.map((words) =>
    words.map((word) => [word, outcome(audit, word)] as const),
  )
  const least = groups.map((group) => Math.min(...group.map(([, value]) => value)))
  const most = groups.map((group) => Math.max(...group.map(([, value]) => value)))
  const kept = groups.every(
    (_, at) => least[at] === most[at] && (at === 0 || (most[at - 1] ?? 0) < (least[at] ?? 0)),
  )
  return { ...audit, outcomes: groups.flat(), kept }
}

function outcome({ platform, row }: ChoiceAudit, word: string): number {
  const scenario = clusterOf(row.cluster, { platform })
  const compared = scenario.platforms.find((one) => one.platform === platform)
  if (compared === undefined) throw new Error(`${platform} is not compared`)
  return row.outcome.of(simulate(scenario, chosen(compared, row, word)))
}

function chosen(compared: ComparedPlatform, { key, others }: ChoiceRow, word: string) {
  const settings = { ...compared.settings, ...others }
  if (key !== 'storage') return { ...compared, settings: { ...settings, [key]: word } }
  return { ...compared, settings, storage: word as ComparedPlatform['storage'] }
}

/** Hours and hosts are too many to try each: some of them stand for all. */
const triedWhole = ({ options }: Choice): readonly string[] =>
  options === 'host' || options.length > 10 ? [] : options

/** Pairs of words of a choice that no row tells apart, and choices without any row. */
export function untold(): readonly string[] {
  return PLATFORMS.flatMap((sheet) =>
    keysOf(sheet).flatMap((key) => {
      const rows = (ROWS[sheet.id] ?? []).filter((row) => row.key === key)
      const choice: Choice | undefined = sheet.choices[key]
      if (rows.length === 0) return [`${sheet.id} ${key}`]
      return pairs(choice === undefined ? [] : triedWhole(choice))
        .filter(([one, other]) => !rows.some((row) => tellsApart(row, one, other)))
        .map((pair) => `${sheet.id} ${key}: ${pair.join(' and ')}`)
    }),
  )
}

const pairs = (words: readonly string[]): readonly (readonly [string, string])[] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other] as const))

function tellsApart({ rising }: ChoiceRow, one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) =>
    rising.findIndex((words) => words.includes(word)),
  )
  return first !== -1 && second !== -1 && first !== second
}
