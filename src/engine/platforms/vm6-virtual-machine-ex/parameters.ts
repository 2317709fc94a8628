import type { Parameter, ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { choices, parameters as gsxParameters, sheet as gsxSheet } from '../gsx-3.2/parameters.ts'

const NOTHING = 'No document of VM6 was found; taken as GSX 3.2 on MSCS'

/** Nothing of the product is documented, so nothing of it is better than assumed. */
function assumed<Sheet extends ParameterSheet>(sheet: Sheet) {
  const rows = Object.entries(sheet).map(([key, row]) => [
    key,
    { ...row, mark: 'assumed', source: `${NOTHING}: ${row.source}` },
  ])
  return Object.fromEntries(rows) as Readonly<Record<keyof Sheet, Parameter>>
}

/** Numbers of VM6 Virtual Machine EX over GSX Server 3.2 and MSCS, June 2006. */
export const parameters = assumed(gsxParameters)

export const sheet: PlatformSheet = {
  ...gsxSheet,
  id: 'vm6-virtual-machine-ex',
  name: 'VM6 Virtual Machine EX (2006) over VMware GSX Server 3.2 and MSCS',
  title: 'VM6 VM EX · assumed',
  brief: 'VM6 VM EX',
  caveat: 'How it worked and what it cost in 2006 is not documented: all of it is assumed.',
  parameters,
  choices,
}
