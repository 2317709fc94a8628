/** Storage that goes and comes back, by chance; LUNs as they are drawn, which few platforms keep. */
import { type Random, stream } from '../../src/base/random.ts'

const KINDS = [
  'storage-path-fails',
  'storage-path-fails',
  'storage-path-fails',
  'storage-path-heals',
  'storage-path-heals',
  'lun-fails',
  'lun-fails',
  'lun-returns',
  'array-fails',
  'array-returns',
  'array-slows',
  'array-recovers',
] as const

type Names = {
  readonly hosts: readonly string[]
  readonly luns: readonly string[]
  readonly vms: readonly string[]
}

/** None for most seeds; few instants, so that they coincide with what else happens. */
export function storageIncidents(seed: number, names: Names): Record<string, unknown>[] {
  const random = stream(seed, 'fuzz', 'storage')
  if (random.next() < 0.5) return []
  return Array.from({ length: 1 + random.integer(6) }, () => incident(random, names))
}

function incident(random: Random, { hosts, luns, vms }: Names): Record<string, unknown> {
  const seconds =
    random.pick([30, 60, 60, 60, 60, 300, 300, 600]) + random.pick([0, 0, 1, 3, 8, 20])
  const atMs = seconds * 1_000 + random.pick([0, 0, 500, 1, 137])
  const kind = random.pick(KINDS)
  const array = 'array-1'
  if (kind === 'storage-path-fails' || kind === 'storage-path-heals') {
    return { atMs, kind, host: random.pick(hosts), ...(random.next() < 0.5 ? { array } : {}) }
  }
  if (kind === 'lun-fails' || kind === 'lun-returns') {
    return { atMs, kind, lun: random.pick([...luns, ...vms.map((vm) => `lun-${vm}`)]) }
  }
  if (kind === 'array-slows') return { atMs, kind, array, toPercent: random.pick([1, 10, 50]) }
  return { atMs, kind, array }
}
