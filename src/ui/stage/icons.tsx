import {
  ArrowLeftRight,
  Ban,
  Clock,
  Copy,
  Crown,
  EyeOff,
  Gauge,
  HardDrive,
  Hourglass,
  HousePlug,
  Loader,
  type LucideIcon,
  OctagonX,
  Pause,
  Plug,
  Power,
  PowerOff,
  RotateCw,
  RouteOff,
  Save,
  ShieldCheck,
  ShieldOff,
  Snowflake,
  Trash2,
  Unplug,
  UserPlus,
  Users,
  UserX,
  Vote,
  Waypoints,
  Wrench,
  Zap,
} from 'lucide-react'
import type { Look } from '../../trace/lanes.ts'
import type { ActionIcon } from './acting/actions.ts'
import type { HostMarkKind } from './canvas/host-marks.ts'
import type { HostLook, Service } from './scene/words.ts'

/** What runs well has none: only trouble and change ask for the eye. */
export const LOOK_ICONS: Readonly<Record<Look, LucideIcon | null>> = {
  running: null,
  slow: Gauge,
  live: ArrowLeftRight,
  still: Pause,
  saved: Save,
  detect: EyeOff,
  failover: RotateCw,
  boot: Loader,
  refused: Ban,
  abandoned: OctagonX,
  off: PowerOff,
  outside: Unplug,
  warned: EyeOff,
  failed: Zap,
}

/** It runs well, and nobody guards it. */
export const UNPROTECTED_ICON: LucideIcon = ShieldOff

export const HOST_ICONS: Readonly<Record<HostLook, LucideIcon | null>> = {
  well: null,
  role: null,
  starting: Loader,
  hung: Snowflake,
  slow: Gauge,
  awaited: Hourglass,
  suspected: EyeOff,
  failed: Zap,
  paused: Wrench,
  outside: Unplug,
}

export const MARK_ICONS: Readonly<Record<HostMarkKind, LucideIcon>> = {
  quorum: Vote,
  coordinator: Crown,
  primary: ShieldCheck,
  paused: Wrench,
  network: Unplug,
  path: RouteOff,
  slow: Gauge,
  copy: Copy,
  unprotected: ShieldOff,
}

export const SERVICE_ICONS: Readonly<Record<Service, LucideIcon>> = {
  served: Users,
  waiting: Clock,
  'cut off': UserX,
}

export const ACTION_ICONS: Readonly<Record<ActionIcon, LucideIcon>> = {
  fail: Zap,
  return: Plug,
  migrate: ArrowLeftRight,
  on: Power,
  off: PowerOff,
  home: HousePlug,
  storage: HardDrive,
  client: UserPlus,
  zoning: Waypoints,
  copy: Copy,
  delete: Trash2,
}
