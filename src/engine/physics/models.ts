import { err, type Result } from '../../base/result.ts'
import type { Model } from './model.ts'
import { bootStormModel, diskThroughputModel } from './models/booting.ts'
import { concurrentSaveResumeModel, precopyModel, saveResumeModel } from './models/moving.ts'
import { flowsModel, shareModel } from './models/sharing.ts'

/** The physics that can be called by name; a new model is one line here. */
export const MODELS: readonly Model[] = [
  shareModel,
  flowsModel,
  precopyModel,
  saveResumeModel,
  concurrentSaveResumeModel,
  bootStormModel,
  diskThroughputModel,
]

/** A result fit for JSON, unrounded, or every problem of the name or the input as a sentence. */
export function runModel(name: string, input: unknown): Result<unknown, readonly string[]> {
  const model = MODELS.find((each) => each.name === name)
  if (model !== undefined) return model.run(input)
  const names = MODELS.map((each) => each.name).join(', ')
  return err([`there is no model "${name}"; the models are ${names}`])
}
