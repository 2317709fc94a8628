/**
 * What a mechanism may touch: one platform's run in progress. Mechanisms read the world and change
 * it only by emitting facts; they wait on the kernel and share finite things on the flows.
 */
import { named } from '../../base/named.ts'
import type { Random } from '../../base/random.ts'
import type { parameters as clients } from '../../model/clients.ts'
import type { Fact, TraceEvent } from '../../model/events/index.ts'
import type { parameters } from '../../model/hardware.ts'
import type { HostId, Seq, VmId } from '../../model/ids.ts'
import type { ValuesOf } from '../../model/parameter.ts'
import type { Topology } from '../../model/topology.ts'
import type { Vm, World } from '../../model/world.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Signal } from '../kernel/signal.ts'
import type { FlowNetwork } from '../physics/activity.ts'
import type { Demand } from './demand.ts'
import type { GuestProgress } from './guest.ts'

export type Run = {
  readonly kernel: Kernel
  readonly flows: FlowNetwork
  readonly topology: Topology
  /** The truth, always up to date. A policy never sees it whole. */
  readonly world: World
  /** Time of day at 0:00 of the run, in ms after midnight. */
  readonly dayMs: number
  readonly hardware: Hardware
  /** How users and their programs behave. */
  readonly clients: ValuesOf<typeof clients>
  /** Records a fact at the present instant; what the process does next is caused by it. */
  readonly emit: (fact: Fact) => Seq
  /** Records facts that all have the present cause. */
  readonly emitEach: (facts: readonly Fact[]) => void
  /** The one stream of this subject and purpose; asking again goes on where it stood. */
  readonly random: (purpose: string, subject: string) => Random
  /** VMs whose host it is, in whatever state, in order of arrival. */
  readonly residents: (host: HostId) => readonly Vm[]
  /** Hosts whose load may have changed at this instant. */
  readonly dirty: Set<HostId>
  /** Fires when hosts or VMs came, went, moved or want something else. */
  readonly changed: Signal
  /** What each guest that has not served yet has still to do. */
  readonly guests: Map<VmId, GuestProgress>
  /** What each VM's users ask of it, and what has been made of that. */
  readonly demands: Map<VmId, Demand>
  /** VMs whose memory stands on disk. */
  readonly saved: Map<VmId, SavedState>
  /** Told when a host's heartbeats stop, and when it is up and may join. */
  readonly watchers: Set<HostWatcher>
  /** Told when storage has gone or come back, after what VMs do by themselves. */
  readonly storageWatchers: Set<() => void>
  /** Told of every event when it is in the world. They must not emit before they have waited. */
  readonly observers: Set<Observer>
  /** Told when a VM has stopped by itself. */
  readonly crashWatchers: Set<(vm: VmId, host: HostId) => void>
}

/** The VM that the event is about, if it is about one, before and after it. */
export type Observer = (event: TraceEvent, before: Vm | undefined, after: Vm | undefined) => void

/** Whole when the save is complete; the CPUs of `host` are what it can be restored on. */
export type SavedState = {
  readonly host: HostId
  /** When the VM was stopped. */
  readonly since: number
  /** An operator asked for it, rather than the cluster. */
  readonly planned: boolean
}

export type HostWatcher = {
  readonly hostSilent: (host: HostId) => void
  readonly hostUp: (host: HostId) => void
  /** Networks were lost, came back, split or joined. */
  readonly networkChanged: () => void
}

export type Hardware = ValuesOf<typeof parameters>

/** Owner of all that runs on a host and dies with its power. */
export const onHost = named((host) => `host ${host}`)

/** Owner of what a guest does while it is powered on. */
export const inGuest = named((vm) => `guest ${vm}`)

/** Whole milliseconds of a parameter in seconds. */
export const msOf = (seconds: number): number => Math.round(seconds * 1_000)
