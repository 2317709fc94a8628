/** The platforms in words: the first screen needs no more. `catalogue.ts` has the numbers. */
import type { PlatformWords } from '../model/platform-sheet.ts'
import { words as esx25 } from './platforms/esx-2.5/words.ts'
import { words as esx25ThirdPartyHa } from './platforms/esx-2.5-third-party-ha/words.ts'
import { words as esx30 } from './platforms/esx-3.0/words.ts'
import { words as gsx32 } from './platforms/gsx-3.2/words.ts'
import { words as virtualServer } from './platforms/virtual-server-2005-r2/words.ts'
import { words as vm6 } from './platforms/vm6-virtual-machine-ex/words.ts'
import { words as vmwareServer10 } from './platforms/vmware-server-1.0/words.ts'

/** In the order of `PLATFORMS`. */
export const PLATFORM_WORDS: readonly PlatformWords[] = [
  virtualServer,
  esx30,
  esx25,
  esx25ThirdPartyHa,
  gsx32,
  vmwareServer10,
  vm6,
]

export function platformWords(id: string): PlatformWords | undefined {
  return PLATFORM_WORDS.find((words) => words.id === id)
}
