import type { Model } from './model.ts'
import { bootStormModel, diskThroughputModel } from './models/booting.ts'
import { tcpRequestModel } from './models/clients.ts'
import { concurrentSaveResumeModel, precopyModel, saveResumeModel } from './models/moving.ts'
import {
  flowsModel,
  memoryIdleTaxModel,
  processorSharingModel,
  shareModel,
} from './models/sharing.ts'

/** The physics that can be called by name; a new model is one line here. */
export const PHYSICS_MODELS: readonly Model[] = [
  shareModel,
  flowsModel,
  precopyModel,
  saveResumeModel,
  concurrentSaveResumeModel,
  bootStormModel,
  diskThroughputModel,
  tcpRequestModel,
  memoryIdleTaxModel,
  processorSharingModel,
]
