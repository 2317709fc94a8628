import type { PlatformWords } from '../../../model/platform-sheet.ts'
import { words as gsxWords } from '../gsx-3.2/words.ts'

export const words: PlatformWords = {
  ...gsxWords,
  id: 'vm6-virtual-machine-ex',
  name: 'VM6 Virtual Machine EX (2006) over VMware GSX Server 3.2 and MSCS',
  title: 'VM6 VM EX · assumed',
  brief: 'VM6 VM EX',
  caveat: 'How it worked and what it cost in 2006 is not documented: all of it is assumed.',
}
