/** Hosts that the guests fit, with one to spare. */
import { type Random, stream } from '../../../base/random.ts'
import type { HostSpec } from '../schema.ts'
import type { Guest } from './guests.ts'

/** What Virtual Server 2005 R2 adds to each VM, and what its host keeps for itself. */
const OVERHEAD_MB = 32
const RESERVE_MB = 768

const RAM_STEPS_MB = [2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1_024]
const CPU_STEPS = [
  [2, 1],
  [2, 2],
  [4, 2],
  [8, 2],
  [16, 4],
  [32, 8],
] as const
const CORE_MHZ = 2_800
const CPU_HEADROOM = 1.25

/** Fewer hosts than this are at home on one gigabit of iSCSI. */
const FIBRE_FROM_HOSTS = 9

export const hostName = (index: number): string => `host-${index + 1}`

/** Some hosts get more than others. In the order of the guests. */
export function homesFor(seed: number, guests: readonly Guest[], hosts: number): readonly number[] {
  const random = stream(seed, 'sample', 'homes')
  const weights = Array.from({ length: hosts }, () => random.uniform(0.6, 1.4))
  return guests.map(() => weighted(random, weights))
}

/** An index, by chance in proportion to its weight. */
export function weighted(random: Random, weights: readonly number[]): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return index < 0 ? weights.length - 1 : index
}

export type HostModel = Omit<HostSpec, 'id' | 'cpuFamily' | 'networkMbps'>

/** The smallest model that holds every home as it is and, with one host lost, every VM. */
export function hostModel(
  guests: readonly Guest[],
  homes: readonly number[],
  hosts: number,
): HostModel {
  const ram = atHome(guests, homes, ({ ramMB }) => ramMB + OVERHEAD_MB)
  const cpu = atHome(guests, homes, ({ cpuDemandMHz }) => cpuDemandMHz)
  const left = Math.max(1, hosts - 1)
  // With room for the largest beside an even share, some host always has room for the next one.
  const neededMB = RESERVE_MB + Math.max(ram.most, ram.total / left + ram.largest)
  const neededMHz = CPU_HEADROOM * Math.max(cpu.most, cpu.total / left)
  const gigabytes = RAM_STEPS_MB.find((step) => step * 1_024 >= neededMB) ?? 1_024
  const [sockets, coresPerSocket] = CPU_STEPS.find(
    ([chips, cores]) => chips * cores * CORE_MHZ >= neededMHz,
  ) ?? [32, 8]
  const fibre = hosts >= FIBRE_FROM_HOSTS
  return {
    sockets,
    coresPerSocket,
    coreMHz: CORE_MHZ,
    ramMB: gigabytes * 1_024,
    storageLink: fibre ? 'fc-2g' : 'iscsi-1g',
    storagePorts: fibre ? 2 : 1,
  }
}

function atHome(
  guests: readonly Guest[],
  homes: readonly number[],
  amountOf: (guest: Guest) => number,
) {
  const amounts = guests.map(amountOf)
  const sums = new Map<number, number>()
  amounts.forEach((amount, index) => {
    const home = homes[index] ?? 0
    sums.set(home, (sums.get(home) ?? 0) + amount)
  })
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return { total, most: Math.max(0, ...sums.values()), largest: Math.max(0, ...amounts) }
}
