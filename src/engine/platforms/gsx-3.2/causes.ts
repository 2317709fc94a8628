import type { Causes } from '../../../model/causes.ts'
import { causes as mscsCauses } from '../virtual-server-2005-r2/causes.ts'
import type { parameters } from './parameters.ts'

/** As with any VM that MSCS runs: suspend and resume stand for save and restore. */
export const causes = mscsCauses satisfies Causes<keyof typeof parameters>
