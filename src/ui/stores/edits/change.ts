/** Changing what stands there. A field set to undefined is left out of the document. */
import type {
  ArraySpec,
  ClientSpec,
  HostSpec,
  LunSpec,
  RuleSpec,
  Scenario,
  VmSpec,
} from '../../../model/scenario/schema.ts'
import type { Position } from './add.ts'

/** What may change in a row besides its name, which `rename` changes everywhere at once. */
export type Patch<Row> = { readonly [Key in Exclude<keyof Row, 'id'>]?: Row[Key] | undefined }

/** Title, notes, seed, horizon, time of day and hardware overrides. */
export type ScenarioPatch = Partial<
  Pick<Scenario, 'title' | 'notes' | 'seed' | 'horizonMs' | 'startMinute' | 'overrides'>
>

export const changeScenario = (scenario: Scenario, patch: ScenarioPatch): Scenario => ({
  ...scenario,
  ...patch,
})

export const changeHost = (scenario: Scenario, id: string, patch: Patch<HostSpec>): Scenario => ({
  ...scenario,
  hosts: patched(scenario.hosts, id, patch),
})

export const changeArray = (scenario: Scenario, id: string, patch: Patch<ArraySpec>): Scenario => ({
  ...scenario,
  arrays: patched(scenario.arrays, id, patch),
})

export const changeLun = (scenario: Scenario, id: string, patch: Patch<LunSpec>): Scenario => ({
  ...scenario,
  luns: patched(scenario.luns, id, patch),
})

export const changeVm = (scenario: Scenario, id: string, patch: Patch<VmSpec>): Scenario => ({
  ...scenario,
  vms: patched(scenario.vms, id, patch),
})

/** What is demanded of the VM's recovery; an undefined demand is taken out. */
export function changeObjective(
  scenario: Scenario,
  id: string,
  patch: { readonly [Key in keyof VmSpec['objective']]?: number | undefined },
): Scenario {
  const vms = scenario.vms.map((vm) =>
    vm.id === id ? { ...vm, objective: withFields(vm.objective, patch) } : vm,
  )
  return { ...scenario, vms }
}

export const changeClient = (
  scenario: Scenario,
  id: string,
  patch: Patch<ClientSpec>,
): Scenario => ({
  ...scenario,
  clients: patched(scenario.clients, id, patch),
})

export function changeRule(scenario: Scenario, index: number, rule: RuleSpec): Scenario {
  return { ...scenario, rules: scenario.rules.with(index, rule) }
}

export const moveHost = (scenario: Scenario, id: string, position: Position): Scenario =>
  changeHost(scenario, id, { position })

export const moveLun = (scenario: Scenario, id: string, position: Position): Scenario =>
  changeLun(scenario, id, { position })

function patched<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  patch: Patch<Row>,
): readonly Row[] {
  return rows.map((row) => (row.id === id ? withFields(row, patch) : row))
}

/** A field that is undefined is taken out: absence, not a value, is what the document says. */
export function withFields<Row extends object>(row: Row, patch: object): Row {
  const entries = Object.entries({ ...row, ...patch }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Row
}

/** Everything goes where the layout puts it; the same scenario where nothing had a place. */
export function unplaced(scenario: Scenario): Scenario {
  const placed = ({ position }: { readonly position?: Position | undefined }) => position
  const { hosts, luns } = scenario
  if (![...hosts, ...luns].some(placed)) return scenario
  return {
    ...scenario,
    hosts: hosts.map((host) => withFields(host, { position: undefined })),
    luns: luns.map((lun) => withFields(lun, { position: undefined })),
  }
}
