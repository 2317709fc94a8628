/** What an editor may know of the platforms: data only, no mechanism. */
import type { PlatformSheet } from '../model/platform-sheet.ts'
import { sheet as esx30 } from './platforms/esx-3.0/parameters.ts'
import { sheet as virtualServer } from './platforms/virtual-server-2005-r2/parameters.ts'

export const PLATFORMS: readonly PlatformSheet[] = [virtualServer, esx30]

export function platformSheet(id: string): PlatformSheet | undefined {
  return PLATFORMS.find((sheet) => sheet.id === id)
}
