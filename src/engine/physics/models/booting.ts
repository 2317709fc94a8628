import { type BootStorm, bootStorm, type DiskThroughput, diskThroughput } from '../boot.ts'
import { number } from '../fields.ts'
import { always, defineModel } from '../model.ts'

export const bootStormModel = defineModel<BootStorm>({
  name: 'boot-storm',
  summary: 'time until several guests have booted at once from one array',
  fields: {
    iosPerBoot: number('disk operations', { atLeast: 0 }),
    arrayIops: number('operations/s', { above: 0 }),
    aloneS: number('seconds', { atLeast: 0 }),
    count: number('', { whole: true, atLeast: 1 }),
  },
  example: { iosPerBoot: 62_000, arrayIops: 2000, aloneS: 120, count: 4 },
  solve: always(bootStorm),
})

export const diskThroughputModel = defineModel<DiskThroughput>({
  name: 'disk-throughput',
  summary: 'what a disk gives to interleaved streams together, a seek before each turn',
  fields: {
    mediaMBps: number('MB/s', { above: 0 }),
    positionMs: number('ms', { atLeast: 0 }),
    blockMB: number('MB', { above: 0 }),
  },
  example: { mediaMBps: 90, positionMs: 5.3, blockMB: 1 },
  solve: always(diskThroughput),
})
