import type { PlatformWords } from '../../model/platform-sheet.ts'
import type { ComparedPlatform } from '../../model/scenario/schema.ts'

/** A platform as it was set up: one LUN a VM where hosts reserve them. */
export const usualCompared = ({ id, needs }: PlatformWords): ComparedPlatform => ({
  platform: id,
  storage: needs.quorumLun ? 'lun-per-vm' : 'shared-volume',
  settings: {},
  overrides: {},
})
