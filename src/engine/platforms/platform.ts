/**
 * The interface that a platform fills. A platform is a folder: its literal in `index.ts` names its
 * numbers, its policies and its mechanisms; `platforms/index.ts` lists it.
 */
import type { HostId, VmId } from '../../model/ids.ts'
import type { PlatformSheet } from '../../model/platform-sheet.ts'
import type { Refused } from '../../model/remedy.ts'
import type { ComparedPlatform } from '../../model/scenario/schema.ts'
import type { EvacuationOrder, NetworkName } from '../../model/scenario/vocabulary.ts'
import type { Run } from '../mechanisms/run.ts'

export type Platform = {
  readonly sheet: PlatformSheet
  /** Puts the platform's software on a run: at 0:00 the VMs run at their homes. */
  readonly install: (run: Run, compared: ComparedPlatform) => Operations
}

/** Why it makes no sense to ask that now, or what happens when it does. */
export type Answer = string | Refused | (() => void)

/** What an operator can ask of a platform. What becomes of it is in the trace. */
export type Operations = {
  readonly migrate: (vm: VmId, to: HostId | undefined) => Answer
  readonly powerOn: (vm: VmId, on: HostId | undefined) => Answer
  readonly powerOff: (vm: VmId) => Answer
  /** The server from which an operator manages the hosts fails, or is back. */
  readonly managementServer: (up: boolean) => Answer
  /** Cold boot in place. */
  readonly reset: (vm: VmId) => Answer
  /** Its VMs go elsewhere and none comes until the host is resumed. */
  readonly evacuate: (host: HostId, order: EvacuationOrder) => Answer
  readonly resume: (host: HostId) => Answer
  /** The disk on which a cluster keeps its vote fails, or answers again. */
  readonly quorumDisk: (works: boolean) => Answer
  /** The operator goes to bring a cluster back that has lost its quorum. */
  readonly repairQuorum: () => Answer
  /** Why nothing travels on such a network here, or null. */
  readonly unused: (network: NetworkName) => string | null
  /** A host that was drawn to be added later becomes one of the cluster's. */
  readonly addHost: (host: HostId) => Answer
}
