import type { PlatformId } from '../../model/ids.ts'
import { esx25 } from './esx-2.5/index.ts'
import { esx25ThirdPartyHa } from './esx-2.5-third-party-ha/index.ts'
import { esx30 } from './esx-3.0/index.ts'
import { gsx32 } from './gsx-3.2/index.ts'
import type { Platform } from './platform.ts'
import { virtualServer2005R2 } from './virtual-server-2005-r2/index.ts'
import { vm6VirtualMachineEx } from './vm6-virtual-machine-ex/index.ts'
import { vmwareServer10 } from './vmware-server-1.0/index.ts'

const platforms: readonly Platform[] = [
  virtualServer2005R2,
  esx30,
  esx25,
  esx25ThirdPartyHa,
  gsx32,
  vmwareServer10,
  vm6VirtualMachineEx,
]

export function platformOf(id: PlatformId): Platform | undefined {
  return platforms.find(({ sheet }) => sheet.id === id)
}
