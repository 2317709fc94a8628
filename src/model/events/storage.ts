import type { HostId, LunId, VmId } from '../ids.ts'
import { type Family, nothing, setLun, setVm } from './family.ts'

/** Who may write where: reservations of whole LUNs, or locks on the files of one VM. */
export type StorageFact =
  | { readonly kind: 'lun-shared'; readonly lun: LunId }
  | { readonly kind: 'lun-coming-online'; readonly lun: LunId; readonly host: HostId }
  | { readonly kind: 'lun-online'; readonly lun: LunId; readonly host: HostId }
  | { readonly kind: 'lun-offline'; readonly lun: LunId; readonly host: HostId }
  | { readonly kind: 'lock-taken'; readonly vm: VmId; readonly host: HostId }
  | { readonly kind: 'lock-released'; readonly vm: VmId; readonly host: HostId }
  | LockProbed
  | LockBroken

/** `by` looks whether `holder` still renews its lock on the VM's files. */
export type LockProbed = {
  readonly kind: 'lock-probed'
  readonly vm: VmId
  readonly by: HostId
  readonly holder: HostId
}

export type LockBroken = {
  readonly kind: 'lock-broken'
  readonly vm: VmId
  readonly by: HostId
  readonly holder: HostId
}

export const storageEvents: Family<StorageFact> = {
  'lun-shared': {
    tone: 'quiet',
    apply: (world, { lun }) => setLun(world, lun, { state: 'shared', owner: null }),
    tell: ({ lun }) => `${lun} is open on every host`,
  },
  'lun-coming-online': {
    tone: 'quiet',
    apply: (world, { lun, host }) => setLun(world, lun, { state: 'pending', owner: host }),
    tell: ({ lun, host }) => `${host} reserves ${lun} and brings it online`,
  },
  'lun-online': {
    tone: 'quiet',
    apply: (world, { lun, host }) => setLun(world, lun, { state: 'online', owner: host }),
    tell: ({ lun, host }) => `${lun} is online on ${host}`,
  },
  'lun-offline': {
    tone: 'quiet',
    apply: (world, { lun }) => setLun(world, lun, { state: 'offline', owner: null }),
    tell: ({ lun, host }) => `${host} takes ${lun} offline and releases it`,
  },
  'lock-taken': {
    tone: 'quiet',
    apply: (world, { vm, host }) => setVm(world, vm, { lock: host }),
    tell: ({ vm, host }) => `${host} locks the files of ${vm}`,
  },
  'lock-released': {
    tone: 'quiet',
    apply: (world, { vm }) => setVm(world, vm, { lock: null }),
    tell: ({ vm, host }) => `${host} releases the files of ${vm}`,
  },
  'lock-probed': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ vm, by, holder }) => `${by} finds ${vm} locked by ${holder} and watches the lock`,
  },
  'lock-broken': {
    tone: 'quiet',
    apply: (world, { vm }) => setVm(world, vm, { lock: null }),
    tell: ({ vm, by, holder }) => `${by} breaks the stale lock of ${holder} on ${vm}`,
  },
}
