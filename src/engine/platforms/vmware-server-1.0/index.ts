/**
 * VMware Server 1.0 as resources of MSCS groups, the free successor of GSX Server.
 * built on gsx-3.2: the same product with other limits.
 */
import { hosted } from '../gsx-3.2/hosted.ts'
import { parameters, sheet } from './parameters.ts'

export const vmwareServer10 = hosted({ sheet, parameters, starter: 'script' })
