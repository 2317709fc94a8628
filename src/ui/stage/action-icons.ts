import {
  ArrowLeftRight,
  HardDrive,
  HousePlug,
  type LucideIcon,
  Plug,
  Power,
  PowerOff,
  Trash2,
  UserPlus,
  Zap,
} from 'lucide-react'
import type { ActionIcon } from './actions.ts'

export const ACTION_ICONS: Readonly<Record<ActionIcon, LucideIcon>> = {
  fail: Zap,
  return: Plug,
  migrate: ArrowLeftRight,
  on: Power,
  off: PowerOff,
  home: HousePlug,
  storage: HardDrive,
  client: UserPlus,
  delete: Trash2,
}
