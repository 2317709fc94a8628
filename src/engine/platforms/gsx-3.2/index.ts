/**
 * VMware GSX Server 3.2 as resources of MSCS groups.
 * built on virtual-server-2005-r2: the same host clustering, another product on it.
 */
import { hosted } from './hosted.ts'
import { parameters, sheet } from './parameters.ts'

export const gsx32 = hosted({ sheet, parameters, starter: 'script' })
