/** The platforms compared, their storage, settings and overridden numbers; hardware's too. */
import type { PlatformWords } from '../../../model/platform-sheet.ts'
import { canonical } from '../../../model/scenario/digest.ts'
import { LIMITS } from '../../../model/scenario/limits.ts'
import type { ComparedPlatform, Scenario } from '../../../model/scenario/schema.ts'
import { usualCompared } from '../usual.ts'
import { changeVm } from './change.ts'

export type Storage = ComparedPlatform['storage']

export function changeCompared(
  scenario: Scenario,
  index: number,
  patch: Partial<ComparedPlatform>,
): Scenario {
  const compared = scenario.platforms[index]
  if (compared === undefined) return scenario
  return { ...scenario, platforms: scenario.platforms.with(index, { ...compared, ...patch }) }
}

/** Where they are drawn; and in that pane, if it chooses VM by VM, its own choice. */
export function moveToLun(
  scenario: Scenario,
  index: number,
  { ids, lun }: { readonly ids: readonly string[]; readonly lun: string },
): Scenario {
  const moved = ids.reduce((now, id) => changeVm(now, id, { lun }), scenario)
  const storage = scenario.platforms[index]?.storage
  if (storage === undefined || typeof storage === 'string') return moved
  const chosen = { ...storage, ...Object.fromEntries(ids.map((id) => [id, lun])) }
  return changeCompared(moved, index, { storage: chosen })
}

/** Another platform in that pane: settings and numbers of the old one mean nothing there. */
export function choosePlatform(scenario: Scenario, index: number, platform: string): Scenario {
  const compared = scenario.platforms[index]
  if (compared === undefined || compared.platform === platform) return scenario
  const fresh = { ...compared, platform, settings: {}, overrides: {} }
  return changeCompared(scenario, index, unlike(scenario.platforms.toSpliced(index, 1), fresh))
}

/** One more pane: the first platform that none shows, else the first on another layout. */
export function addPane(scenario: Scenario, known: readonly PlatformWords[]): Scenario {
  const shown = new Set(scenario.platforms.map(({ platform }) => platform))
  const words = known.find(({ id }) => !shown.has(id)) ?? known[0]
  if (words === undefined || scenario.platforms.length >= LIMITS.platforms) return scenario
  const added = unlike(scenario.platforms, usualCompared(words))
  return { ...scenario, platforms: [...scenario.platforms, added] }
}

/** The last one stays. */
export function removePane(scenario: Scenario, index: number): Scenario {
  if (scenario.platforms.length < 2) return scenario
  return { ...scenario, platforms: scenario.platforms.toSpliced(index, 1) }
}

const LAYOUTS = ['as-drawn', 'lun-per-vm', 'shared-volume'] as const

/** A platform may be compared with itself where anything differs: then its storage does. */
function unlike(others: readonly ComparedPlatform[], compared: ComparedPlatform): ComparedPlatform {
  const taken = new Set(others.map(canonical))
  const layouts: readonly Storage[] = [compared.storage, ...LAYOUTS]
  const storage = layouts.find((one) => !taken.has(canonical({ ...compared, storage: one })))
  return storage === undefined ? compared : { ...compared, storage }
}

/** The first two panes change places. */
export function swapPanes(scenario: Scenario): Scenario {
  const [first, second, ...rest] = scenario.platforms
  if (first === undefined || second === undefined) return scenario
  return { ...scenario, platforms: [second, first, ...rest] }
}

/** A choice of that platform; the sheet's own value is not written down. */
export function setChoice(
  scenario: Scenario,
  index: number,
  { key, value, usual }: { readonly key: string; readonly value: string; readonly usual: string },
): Scenario {
  const settings = withKey(
    scenario.platforms[index]?.settings ?? {},
    key,
    value === usual ? undefined : value,
  )
  return changeCompared(scenario, index, { settings })
}

/** A number of that platform; undefined is the sheet's own value again. */
export function setOverride(
  scenario: Scenario,
  index: number,
  { key, value }: { readonly key: string; readonly value: number | undefined },
): Scenario {
  const overrides = withKey(scenario.platforms[index]?.overrides ?? {}, key, value)
  return changeCompared(scenario, index, { overrides })
}

/** A number of guests and hardware, the same on every platform; undefined is the sheet's own. */
export function setHardware(scenario: Scenario, key: string, value: number | undefined): Scenario {
  return { ...scenario, overrides: withKey(scenario.overrides, key, value) }
}

function withKey<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = record
  return value === undefined ? rest : { ...rest, [key]: value }
}
