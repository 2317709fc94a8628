/** The changes that fixes are made of. */
import type { ComparedPlatform, HostSpec, LunSpec, Scenario, VmSpec } from '../scenario/schema.ts'

export function changeCompared(
  scenario: Scenario,
  index: number,
  patch: Partial<ComparedPlatform>,
): Scenario {
  const compared = scenario.platforms[index]
  if (compared === undefined) return scenario
  return { ...scenario, platforms: scenario.platforms.with(index, { ...compared, ...patch }) }
}

export const changeHosts = (
  scenario: Scenario,
  change: (host: HostSpec, place: number) => HostSpec,
): Scenario => ({ ...scenario, hosts: scenario.hosts.map(change) })

export const changeLuns = (scenario: Scenario, change: (lun: LunSpec) => LunSpec): Scenario => ({
  ...scenario,
  luns: scenario.luns.map(change),
})

export const changeVm = (scenario: Scenario, id: string, patch: Partial<VmSpec>): Scenario => ({
  ...scenario,
  vms: scenario.vms.map((vm) => (vm.id === id ? { ...vm, ...patch } : vm)),
})

/** Like one that is there, without its place on the canvas. */
export function addHostLike(scenario: Scenario, like: HostSpec, id: string): Scenario {
  const { position: _, ...host } = like
  return { ...scenario, hosts: [...scenario.hosts, { ...host, id }] }
}
