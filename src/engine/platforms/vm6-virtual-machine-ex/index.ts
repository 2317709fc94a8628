/**
 * VM6 Virtual Machine EX of 2006: an add-on that makes VMs resources of MSCS groups. Assumed.
 * built on gsx-3.2: as that platform, with a resource type in place of the script.
 */
import { hosted } from '../gsx-3.2/hosted.ts'
import { parameters, sheet } from './parameters.ts'

export const vm6VirtualMachineEx = hosted({ sheet, parameters, starter: 'resource' })
