import { simulate } from '../../src/engine/simulate.ts'
import { atMost, type BenchLine, timed } from './bench.ts'
import { oneFailure } from './clusters.ts'

export const name = 'growth'

const TILE = { hosts: 10, luns: 5, vms: 100 }
const TILES = 100
/** 1 is time in proportion to the number of VMs. */
const EXPONENT_BAR = 1.15

/** How the time of a run grows from 100 to 10,000 VMs, ten on a host: as VMs to the power of this. */
export async function run(): Promise<readonly BenchLine[]> {
  return oneFailure(TILE).platforms.map(({ platform }, index) => {
    const one = spent(index, 1, 31)
    const all = spent(index, TILES, 3)
    const exponent = Math.log(all / one) / Math.log(TILES)
    const what = `100 to 10,000 VMs on ${platform}: ${one.toFixed(1)} to ${all.toFixed(0)} ms`
    return atMost(what, exponent, 'exponent', EXPONENT_BAR)
  })
}

function spent(platform: number, tiles: number, runs: number): number {
  const scenario = oneFailure({ ...TILE, tiles })
  const compared = scenario.platforms[platform]
  if (compared === undefined) throw new Error('the sample compares fewer platforms')
  return timed(runs, () => simulate(scenario, compared))
}
