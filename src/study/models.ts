import { err, type Result } from '../base/result.ts'
import type { Model } from '../engine/physics/model.ts'
import { PHYSICS_MODELS } from '../engine/physics/models.ts'
import { kOfNModel, twoHostsModel } from './models/availability.ts'
import { drsPriorityModel, failoverCapacityModel } from './models/policies.ts'

/** All that can be called by name: physics, decisions of a platform, closed forms of a study. */
export const MODELS: readonly Model[] = [
  ...PHYSICS_MODELS,
  failoverCapacityModel,
  drsPriorityModel,
  twoHostsModel,
  kOfNModel,
]

/** A result fit for JSON, unrounded, or every problem of the name or the input as a sentence. */
export function runModel(name: string, input: unknown): Result<unknown, readonly string[]> {
  const model = MODELS.find((each) => each.name === name)
  if (model !== undefined) return model.run(input)
  const names = MODELS.map((each) => each.name).join(', ')
  return err([`there is no model "${name}"; the models are ${names}`])
}
