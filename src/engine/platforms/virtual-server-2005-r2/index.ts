import { choicesOf, valuesOf } from '../../../model/parameter.ts'
import type { Platform } from '../platform.ts'
import { sharing, startMB } from './groups/room.ts'
import { hostClustering } from './host-clustering.ts'
import { choices, parameters, sheet } from './parameters.ts'

export const virtualServer2005R2: Platform = {
  sheet,
  install(run, { overrides, settings }) {
    const values = valuesOf(parameters, overrides)
    return hostClustering(run, {
      values,
      choices: choicesOf(choices, settings),
      method: 'save-and-resume',
      kept: 'saved',
      starter: 'script',
      startMB: (vm) => startMB(values, vm),
      sharing: sharing(values),
    })
  },
}
