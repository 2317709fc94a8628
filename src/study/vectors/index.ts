import { availabilityVectors } from './availability.ts'
import { chanceVectors } from './chance.ts'
import { clientVectors } from './clients.ts'
import { drsVectors } from './drs.ts'
import { migrationVectors } from './migration.ts'
import { resourceVectors } from './resources.ts'
import { sharingVectors } from './sharing.ts'
import { slotVectors } from './slots.ts'
import { storageVectors } from './storage.ts'
import type { Vector } from './vector.ts'

/** All of them, in the order of the fact sheets. */
export const VECTORS: readonly Vector[] = [
  ...migrationVectors,
  ...storageVectors,
  ...clientVectors,
  ...availabilityVectors,
  ...sharingVectors,
  ...chanceVectors,
  ...slotVectors,
  ...drsVectors,
  ...resourceVectors,
]
