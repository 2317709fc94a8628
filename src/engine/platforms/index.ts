import type { PlatformId } from '../../model/ids.ts'
import { esx30 } from './esx-3.0/index.ts'
import type { Platform } from './platform.ts'
import { virtualServer2005R2 } from './virtual-server-2005-r2/index.ts'

const platforms: readonly Platform[] = [virtualServer2005R2, esx30]

export function platformOf(id: PlatformId): Platform | undefined {
  return platforms.find(({ sheet }) => sheet.id === id)
}
