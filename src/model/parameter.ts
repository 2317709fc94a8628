/** How far a number can be trusted, as the fact sheets mark it. */
export type Mark = 'sourced' | 'derived' | 'memory' | 'assumed'

/**
 * One number of the model with its provenance.
 * `value` is in `unit`; `range` is inclusive and is what an override may be set to;
 * `source` names a document and its section, `effect` says in one sentence what moving it does.
 */
export type Parameter = {
  readonly label: string
  readonly value: number
  readonly unit: Unit
  readonly range: readonly [number, number]
  readonly mark: Mark
  readonly source: string
  readonly effect: string
  /** What the vendor stands by: a scenario that raises it says so. */
  readonly limit?: true
  /** Values with a name of their own, each with where it comes from. */
  readonly presets?: readonly Preset[]
}

/** Of one parameter; `value` in its unit and within its range. */
export type Preset = {
  readonly name: string
  readonly value: number
  readonly mark: Mark
  readonly source: string
}

export type Unit = 's' | 'MB' | 'MB/s' | 'MHz' | 'hosts' | 'VMs' | 'vCPUs' | 'count' | 'share'

/** A platform's choice of a word instead of a number: what an administrator sets. */
export type Choice = {
  readonly label: string
  readonly value: string
  /** The words to choose from, or `host` for the id of a host of the scenario (empty: none). */
  readonly options: readonly string[] | 'host'
  readonly mark: Mark
  readonly source: string
  readonly effect: string
}

export type ParameterSheet = Readonly<Record<string, Parameter>>
export type ChoiceSheet = Readonly<Record<string, Choice>>

/** The numbers of a sheet by key, with overrides applied. */
export type ValuesOf<Sheet extends ParameterSheet> = { readonly [Key in keyof Sheet]: number }
export type ChoicesOf<Sheet extends ChoiceSheet> = { readonly [Key in keyof Sheet]: string }

/** Keys in `overrides` that the sheet does not have are ignored: the door has told them. */
export function valuesOf<Sheet extends ParameterSheet>(
  sheet: Sheet,
  overrides: Readonly<Record<string, number>>,
): ValuesOf<Sheet> {
  const entries = Object.entries(sheet).map(([key, { value }]) => [key, overrides[key] ?? value])
  return Object.fromEntries(entries) as ValuesOf<Sheet>
}

export function choicesOf<Sheet extends ChoiceSheet>(
  sheet: Sheet,
  settings: Readonly<Record<string, string>>,
): ChoicesOf<Sheet> {
  const entries = Object.entries(sheet).map(([key, { value }]) => [key, settings[key] ?? value])
  return Object.fromEntries(entries) as ChoicesOf<Sheet>
}
