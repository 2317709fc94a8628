import type { PlatformWords } from '../../../model/platform-sheet.ts'
import { words as gsxWords } from '../gsx-3.2/words.ts'

export const words: PlatformWords = {
  ...gsxWords,
  id: 'vmware-server-1.0',
  name: 'VMware Server 1.0 on Windows Server 2003 MSCS',
  title: 'VMware Server · MSCS',
  brief: 'VMware Srv',
  caveat: 'A free beta until 12 July 2006. Nothing published on it as a cluster resource.',
}
