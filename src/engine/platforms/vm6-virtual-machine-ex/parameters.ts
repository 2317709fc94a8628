import type { Choice, Mark, Parameter } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { causes } from '../gsx-3.2/causes.ts'
import { choices as gsxChoices, parameters as gsxParameters } from '../gsx-3.2/parameters.ts'
import { words } from './words.ts'

const NOTHING = 'No document of VM6 was found; taken as GSX 3.2 on MSCS'

type Row = { readonly mark: Mark; readonly source: string }

/** Nothing of the product is documented, so nothing of it is better than assumed. */
function assumed<Key extends string, Any extends Row>(sheet: Readonly<Record<Key, Any>>) {
  const rows = Object.entries<Any>(sheet).map(([key, row]) => [
    key,
    { ...row, mark: 'assumed', source: `${NOTHING}: ${row.source}` },
  ])
  return Object.fromEntries(rows) as Readonly<Record<Key, Any>>
}

/** Numbers of VM6 Virtual Machine EX over GSX Server 3.2 and MSCS, June 2006. */
export const parameters = assumed<keyof typeof gsxParameters, Parameter>(gsxParameters)

export const choices = assumed<keyof typeof gsxChoices, Choice>(gsxChoices)

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
