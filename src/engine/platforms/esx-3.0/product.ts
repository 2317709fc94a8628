/** What a version of ESX brings to the hosts it runs on, and who restarts its VMs. */
import type { ChoicesOf, ValuesOf } from '../../../model/parameter.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import type { CapacityView, Need } from '../../policies/capacity.ts'
import type { Choice } from '../../policies/choose.ts'
import type { choices, parameters } from './parameters.ts'

export type Product = {
  /** As on the sheet and overridden; `freePool` is a share of the memory that VMs may have. */
  readonly values: ValuesOf<typeof parameters> & { readonly freePool: number }
  readonly choices: ChoicesOf<typeof choices>
  /** Why this version cannot run the VM whatever the host, or null. */
  readonly refusal: (vm: VmSpec) => Refused | null
  /** What nobody can do while VirtualCenter is lost. */
  readonly unmanagedLoses: string
  /** Why nobody does anything for VMs that wait for their disk. */
  readonly storageUnwatched: string
  /** Where a VM of a failed host starts. */
  readonly restartHost: (views: readonly CapacityView[], need: Need, vm: VmSpec) => Choice
}
