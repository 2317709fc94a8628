/** A plausible scenario of a given size: the same for the same size and seed, everywhere. */
import { assert } from '../../base/assert.ts'
import { stream } from '../../base/random.ts'
import { parseScenario } from './parse.ts'
import { clientsOf, type Guest, guestsFor } from './sample/guests.ts'
import { homesFor, hostModel, hostName } from './sample/hardware.ts'
import { incidentsFor } from './sample/incidents.ts'
import { storageFor } from './sample/storage.ts'
import type { Scenario } from './schema.ts'
import { SCENARIO_VERSION } from './vocabulary.ts'

/** Within `LIMITS`; VMs need a host and a LUN at least. */
export type SampleSize = {
  readonly hosts: number
  readonly luns: number
  readonly vms: number
  readonly incidents?: number
  readonly seed?: number
}

/**
 * Every home fits its host on either platform, and so does everything with any one host lost. The
 * first platform puts each VM on a LUN of its own, the second all on the LUNs drawn.
 */
export function sampleScenario(size: SampleSize): Scenario {
  const { seed = 1, incidents = 0 } = size
  const guests = guestsFor(seed, size.vms)
  const homes = homesFor(seed, guests, size.hosts)
  const model = hostModel(guests, homes, size.hosts)
  const storage = storageFor(seed, guests, { luns: size.luns, link: model.storageLink })
  const hosts = Array.from({ length: size.hosts }, (_, index) => ({
    id: hostName(index),
    ...model,
  }))
  const vms = guests.map((guest, index) => ({
    ...guest,
    home: hostName(homes[index] ?? 0),
    lun: storage.lunOf[index] ?? '',
  }))
  const names = hosts.map(({ id }) => id)
  return checked({
    ...titled(size, seed),
    hosts,
    luns: storage.luns,
    arrays: storage.arrays,
    vms: withOwners(seed, vms, names),
    clients: clientsOf(seed, guests),
    rules: controllersApart(vms),
    incidents: incidentsFor(seed, { hosts: names, vms, count: incidents, horizonMs: HOUR_MS }),
    platforms: PLATFORMS,
  })
}

const HOUR_MS = 3_600_000

const PLATFORMS = [
  { platform: 'virtual-server-2005-r2', storage: 'lun-per-vm' },
  { platform: 'esx-3.0', storage: 'as-drawn' },
]

function titled({ hosts, luns, vms }: SampleSize, seed: number) {
  return {
    version: SCENARIO_VERSION,
    title: `Sample: ${many(hosts, 'host')}, ${many(luns, 'LUN')}, ${many(vms, 'VM')}`,
    notes: `Generated with seed ${seed}.`,
    seed,
    horizonMs: HOUR_MS,
  }
}

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

type Placed = Guest & { readonly home: string }

const ONE_IN_WITH_OWNERS = 20

/** Somebody wants a few VMs to stay at home, or else on one other host. */
function withOwners<Vm extends Placed>(seed: number, vms: readonly Vm[], hosts: readonly string[]) {
  return vms.map((vm) => {
    const random = stream(seed, 'sample', 'owners', vm.id)
    const others = hosts.filter((host) => host !== vm.home)
    if (others.length === 0 || random.integer(ONE_IN_WITH_OWNERS) > 0) return vm
    return { ...vm, preferredOwners: [vm.home, random.pick(others)] }
  })
}

/** The first two domain controllers, where they live apart as they should. */
function controllersApart(vms: readonly Placed[]) {
  const [first, second] = vms.filter(({ id }) => id.startsWith('dc-'))
  if (first === undefined || second === undefined || first.home === second.home) return []
  return [{ kind: 'keep-apart', vms: [first.id, second.id] }]
}

function checked(document: unknown): Scenario {
  const parsed = parseScenario(document)
  assert(parsed.ok, 'a sample is a scenario', parsed.ok ? {} : { problems: parsed.problem })
  return parsed.value
}
