import { platformSheet } from '../../src/engine/catalogue.ts'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import type { ComparedPlatform, Scenario } from '../../src/model/scenario/schema.ts'

export const HOUR = 3_600_000

/** `tiles` of them side by side in one cluster: what the door takes in may be too small. */
export type Size = {
  readonly hosts: number
  readonly luns: number
  readonly vms: number
  readonly tiles?: number
}

/** An hour in which the fourth host dies; what a platform's limits would keep out is let in. */
export function oneFailure(size: Size): Scenario {
  const drawing = clusterOf(size)
  const host = drawing.hosts[3]?.id ?? ''
  return { ...drawing, incidents: [{ atMs: HOUR / 6, kind: 'host-fails', host }] }
}

/** An hour in which nothing is done. */
export function clusterOf({ tiles = 1, ...size }: Size): Scenario {
  const tile = sampleScenario({ ...size, seed: 1 })
  const drawing = tiles === 1 ? tile : tiled(tile, tiles)
  return { ...drawing, platforms: drawing.platforms.map(raised), horizonMs: HOUR, incidents: [] }
}

/** As told: all of it. */
export const wholeSize = ({ hosts, vms, tiles = 1 }: Size): string =>
  `${hosts * tiles} hosts, ${vms * tiles} VMs`

/** Parameters that keep things outside a cluster by their number. */
const COUNTS = ['maxNodes', 'maxHosts', 'maxVms', 'driveLetters']

export function raised(compared: ComparedPlatform): ComparedPlatform {
  const { parameters = {} } = platformSheet(compared.platform) ?? {}
  const overrides = COUNTS.flatMap((name) => {
    const parameter = parameters[name]
    return parameter === undefined ? [] : [[name, parameter.range[1]] as const]
  })
  return { ...compared, overrides: Object.fromEntries(overrides) }
}

function tiled(tile: Scenario, count: number): Scenario {
  const tiles = Array.from({ length: count }, (_, index) => renamed(tile, `t${index}-`))
  return {
    ...tile,
    hosts: tiles.flatMap(({ hosts }) => hosts),
    arrays: tiles.flatMap(({ arrays }) => arrays),
    luns: tiles.flatMap(({ luns }) => luns),
    vms: tiles.flatMap(({ vms }) => vms),
    clients: tiles.flatMap(({ clients }) => clients),
    rules: tiles.flatMap(({ rules }) => rules),
  }
}

function renamed(tile: Scenario, prefix: string): Scenario {
  const named = (id: string): string => prefix + id
  return {
    ...tile,
    hosts: tile.hosts.map((host) => ({ ...host, id: named(host.id) })),
    arrays: tile.arrays.map((array) => ({ ...array, id: named(array.id) })),
    luns: tile.luns.map((lun) => ({ ...lun, id: named(lun.id), array: named(lun.array) })),
    vms: tile.vms.map((vm) => ({
      ...vm,
      id: named(vm.id),
      home: named(vm.home),
      lun: named(vm.lun),
      preferredOwners: vm.preferredOwners.map(named),
    })),
    clients: tile.clients.map((client) => ({
      ...client,
      id: named(client.id),
      vm: named(client.vm),
    })),
    rules: tile.rules.map((rule) => ({ ...rule, vms: rule.vms.map(named) })),
  }
}
