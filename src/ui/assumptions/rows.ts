/** Every number and choice in use, as rows that can be searched and filtered. */
import { platformSheet } from '../../engine/catalogue.ts'
import { parameters as clients } from '../../model/clients.ts'
import { parameters as hardware } from '../../model/hardware.ts'
import type { Choice, Mark, Parameter, ParameterSheet } from '../../model/parameter.ts'
import type { Scenario } from '../../model/scenario/schema.ts'

/** Where a row is of: a pane by its index, or what is the same for all. */
export type Place = number | 'hardware' | 'clients'

type Any = {
  readonly id: string
  readonly place: Place
  readonly key: string
  readonly changed: boolean
}

export type NumberRow = Any & {
  readonly kind: 'number'
  readonly about: Parameter
  readonly value: number
}

export type ChoiceRow = Any & {
  readonly kind: 'choice'
  readonly about: Choice
  readonly value: string
}

export type Row = NumberRow | ChoiceRow

/** Platforms in the order compared, each with its choices first; then what all share. */
export function assumptionRows({ platforms, overrides }: Scenario): readonly Row[] {
  const panes = platforms.flatMap((compared, place) => {
    const sheet = platformSheet(compared.platform)
    if (sheet === undefined) return []
    const choices = Object.entries(sheet.choices).map(([key, about]): ChoiceRow => {
      const value = compared.settings[key] ?? about.value
      const changed = value !== about.value
      return { kind: 'choice', id: `${place} ${key}?`, place, key, about, value, changed }
    })
    return [...choices, ...numbersOf(sheet.parameters, compared.overrides, place)]
  })
  const shared = [
    ...numbersOf(hardware, overrides, 'hardware'),
    ...numbersOf(clients, overrides, 'clients'),
  ]
  return [...panes, ...shared]
}

const numbersOf = (
  sheet: ParameterSheet,
  overrides: Readonly<Record<string, number>>,
  place: Place,
): readonly NumberRow[] =>
  Object.entries(sheet).map(([key, about]) => {
    const value = overrides[key] ?? about.value
    const changed = overrides[key] !== undefined
    return { kind: 'number', id: `${place} ${key}`, place, key, about, value, changed }
  })

export type Filter = {
  readonly text: string
  readonly place: Place | 'all'
  readonly mark: Mark | 'all'
  readonly changedOnly: boolean
}

export const EVERYTHING: Filter = { text: '', place: 'all', mark: 'all', changedOnly: false }

/** Every word that was typed occurs in the label, the effect, the source or the key. */
export function filtered(rows: readonly Row[], filter: Filter): readonly Row[] {
  const { text, place, mark, changedOnly } = filter
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (changedOnly && !row.changed) return false
    if (place !== 'all' && row.place !== place) return false
    if (mark !== 'all' && row.about.mark !== mark) return false
    return words.every((word) => textOf(row).includes(word))
  })
}

const textOf = ({ key, about: { label, effect, source } }: Row): string =>
  `${label} ${effect} ${source} ${key}`.toLowerCase()

export const MARKS: readonly Mark[] = ['sourced', 'derived', 'memory', 'assumed']

export function amountsOf(rows: readonly Row[]): Readonly<Record<Mark, number>> {
  const amounts = { sourced: 0, derived: 0, memory: 0, assumed: 0 }
  for (const { about } of rows) amounts[about.mark] += 1
  return amounts
}

/** A platform's short name, with its pane where it is compared with itself. */
export function placeWords(place: Place, briefs: readonly string[]): string {
  if (place === 'hardware') return 'Guests and hardware'
  if (place === 'clients') return 'Clients'
  const brief = briefs[place] ?? ''
  return briefs.filter((other) => other === brief).length > 1
    ? `${brief}, pane ${place + 1}`
    : brief
}
