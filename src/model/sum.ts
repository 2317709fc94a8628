/** The sum behind a refusal, with all that goes into it, to be worked on a screen. */
import type { HostId, VmId } from './ids.ts'
import type { PooledResource } from './pools.ts'

/** MB throughout; MHz for CPUs. */
export type Sum =
  /** Admission control: what is left of the slots when hosts are lost, against those in use. */
  | {
      readonly kind: 'slots'
      readonly slot: { readonly cpuMHz: number; readonly ramMB: number }
      /** Of each host that counts. */
      readonly slotsPerHost: readonly number[]
      /** Hosts that are taken for lost, those with the most slots first. */
      readonly lost: number
      readonly left: number
      /** With the VM that was refused. */
      readonly used: number
    }
  /** What a host has reserved of its memory or its CPUs, overhead included. */
  | {
      readonly kind: 'reservations'
      readonly resource: PooledResource
      readonly host: HostId
      readonly has: number
      /** For the host itself. */
      readonly kept: number
      readonly guests: readonly { readonly vm: VmId; readonly amount: number }[]
      readonly wanted: number
    }
  /** Memory of a host that does not overcommit. */
  | {
      readonly kind: 'memory'
      readonly host: HostId
      readonly hasMB: number
      readonly reserveMB: number
      /** Of the VMs there, overhead included. */
      readonly guests: readonly { readonly vm: VmId; readonly MB: number }[]
      readonly wantedMB: number
    }
