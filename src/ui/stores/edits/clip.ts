/** Parts of a scenario as text, so that they can be pasted here and into any other. */
import { err, ok, type Result } from '../../../base/result.ts'
import type { Problem } from '../../../model/scenario/problem.ts'
import type {
  ArraySpec,
  ClientSpec,
  HostSpec,
  LunSpec,
  Scenario,
  VmSpec,
} from '../../../model/scenario/schema.ts'
import { shapeOf, shapeProblems } from '../../../model/scenario/shape.ts'
import { SCENARIO_VERSION } from '../../../model/scenario/vocabulary.ts'
import type { Named } from './many.ts'

/** Rows as they stood; what they name may be missing where they are pasted. */
export type Clip = {
  readonly hosts: readonly HostSpec[]
  readonly arrays: readonly ArraySpec[]
  readonly luns: readonly LunSpec[]
  readonly vms: readonly VmSpec[]
  readonly clients: readonly ClientSpec[]
}

/** What a text that holds parts begins with. */
export const CLIP_KEY = 'failoverLabParts'

/** With the arrays of the LUNs among them: a LUN is on an array. */
export function clipOf(scenario: Scenario, things: readonly Named[]): Clip {
  const has = (kind: Named['kind']) => {
    const ids = new Set(things.flatMap((thing) => (thing.kind === kind ? [thing.id] : [])))
    return ({ id }: { readonly id: string }) => ids.has(id)
  }
  const luns = scenario.luns.filter(has('lun'))
  const onThem = new Set(luns.map(({ array }) => array))
  const chosen = has('array')
  return {
    hosts: scenario.hosts.filter(has('host')),
    arrays: scenario.arrays.filter((array) => chosen(array) || onThem.has(array.id)),
    luns,
    vms: scenario.vms.filter(has('vm')),
    clients: scenario.clients.filter(has('client')),
  }
}

export const clipText = (clip: Clip): string =>
  JSON.stringify({ [CLIP_KEY]: SCENARIO_VERSION, ...clip }, null, 1)

/** Whether a text means to be parts, however wrong it is. */
export const isClipText = (text: string): boolean => text.includes(`"${CLIP_KEY}"`)

const TABLES = ['hosts', 'arrays', 'luns', 'vms', 'clients'] as const

/** The rows as the schema reads them, defaults filled in; what they name is not asked for here. */
export function clipFrom(text: string, { platforms }: Scenario): Result<Clip, readonly Problem[]> {
  const input = json(text)
  if (input?.[CLIP_KEY] !== SCENARIO_VERSION) {
    const sentence = 'The pasted text is no parts of a scenario that this release reads.'
    return err([{ path: '', sentence }])
  }
  const rows = Object.fromEntries(TABLES.map((table) => [table, input[table] ?? []]))
  const document = { version: SCENARIO_VERSION, title: 'parts', platforms, ...rows }
  const { success, data, error } = shapeOf(document)
  return success ? ok(data) : err(shapeProblems(error.issues.slice(0, SHOWN), document))
}

/** The first problems are enough to see what is wrong with a text. */
const SHOWN = 3

function json(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
