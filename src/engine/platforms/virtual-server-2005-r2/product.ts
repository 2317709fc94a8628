/** What a product brings to host clustering on MSCS: its numbers, its words, its use of memory. */
import type { MigrationStarted } from '../../../model/events/migration.ts'
import type { ChoicesOf, ValuesOf } from '../../../model/parameter.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import type { Sharing } from '../../mechanisms/host-load.ts'
import type { choices, parameters } from './parameters.ts'

export type Product = {
  /** As on its sheet and overridden: MSCS's own numbers, the same below each, and its own. */
  readonly values: ValuesOf<typeof parameters>
  readonly choices: ChoicesOf<typeof choices>
  readonly method: MigrationStarted['method']
  /** What it calls a VM whose memory stands on disk. */
  readonly kept: 'saved' | 'suspended'
  /** What starts a VM for the cluster. */
  readonly starter: 'script' | 'resource'
  /** MB of a host's memory that must be free before the VM starts, its overhead included. */
  readonly startMB: (vm: VmSpec) => number
  readonly sharing: Sharing
}
