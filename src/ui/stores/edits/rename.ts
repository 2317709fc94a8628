/** A new name, everywhere at once: the parts of a scenario refer to each other by name. */
import { platformSheet } from '../../../engine/catalogue.ts'
import type {
  ComparedPlatform,
  Incident,
  LunSpec,
  Scenario,
  VmSpec,
} from '../../../model/scenario/schema.ts'

type Renaming = (name: string) => string
type Table = 'hosts' | 'arrays' | 'luns' | 'vms' | 'clients' | 'pools'

/** What `name` then is called is checked at the door like any edit. */
export function rename(scenario: Scenario, from: string, to: string): Scenario {
  if (from === to) return scenario
  const called: Renaming = (name) => (name === from ? to : name)
  return {
    ...scenario,
    hosts: named(scenario, 'hosts', called),
    arrays: named(scenario, 'arrays', called),
    luns: named(scenario, 'luns', called).map((lun: LunSpec) => ({
      ...within(lun, 'mountedUnder', called),
      array: called(lun.array),
      ...(lun.hosts && { hosts: lun.hosts.map(called) }),
    })),
    vms: named(scenario, 'vms', called).map((vm) => renamedVm(vm, called)),
    clients: named(scenario, 'clients', called).map((client) => ({
      ...client,
      vm: called(client.vm),
    })),
    pools: named(scenario, 'pools', called).map((pool) => within(pool, 'parent', called)),
    rules: scenario.rules.map((rule) => ({ ...rule, vms: rule.vms.map(called) })),
    incidents: scenario.incidents.map((incident) => renamedIncident(incident, called)),
    platforms: scenario.platforms.map((compared) => renamedCompared(compared, called)),
  }
}

function named<Name extends Table>(
  scenario: Scenario,
  table: Name,
  called: Renaming,
): Scenario[Name][number][] {
  return scenario[table].map((row) => ({ ...row, id: called(row.id) }))
}

const renamedVm = (vm: VmSpec, called: Renaming): VmSpec => ({
  ...within(vm, 'pool', called),
  home: called(vm.home),
  lun: called(vm.lun),
  preferredOwners: vm.preferredOwners.map(called),
  possibleOwners: vm.possibleOwners.map(called),
})

/** A name that may be missing stays so. */
function within<Row extends object>(row: Row, field: string & keyof Row, called: Renaming): Row {
  const name = row[field]
  return typeof name === 'string' ? { ...row, [field]: called(name) } : row
}

const REFERENCES = ['host', 'vm', 'to', 'on', 'lun', 'array']

/** Whatever its kind, the fields of an incident that name something are these, and `hosts`. */
function renamedIncident(incident: Incident, called: Renaming): Incident {
  const entries = Object.entries(incident).map(([key, value]) => [
    key,
    REFERENCES.includes(key) && typeof value === 'string' ? called(value) : value,
  ])
  const renamed = Object.fromEntries(entries) as Incident
  return 'hosts' in renamed ? { ...renamed, hosts: renamed.hosts.map(called) } : renamed
}

function renamedCompared(compared: ComparedPlatform, called: Renaming): ComparedPlatform {
  const { storage, settings, platform } = compared
  const choices = platformSheet(platform)?.choices ?? {}
  const renamed = Object.entries(settings).map(([key, value]) => [
    key,
    choices[key]?.options === 'host' ? called(value) : value,
  ])
  return {
    ...compared,
    settings: Object.fromEntries(renamed),
    storage: typeof storage === 'string' ? storage : renamedMap(storage, called),
  }
}

const renamedMap = (map: Readonly<Record<string, string>>, called: Renaming) =>
  Object.fromEntries(Object.entries(map).map(([vm, lun]) => [called(vm), called(lun)]))
