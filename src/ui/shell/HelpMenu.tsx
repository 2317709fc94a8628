import { BookOpen, CircleHelp, Footprints, Keyboard } from 'lucide-react'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { showSteps } from '../stores/welcome.ts'
import { showDialog } from './dialogs.ts'

export function HelpMenu() {
  return (
    <Menu
      label="Help"
      tip="Keys, and how it works"
      trigger={<CircleHelp size={16} />}
      align="end"
      className="grid h-[30px] w-[30px] place-items-center rounded-[7px] hover:bg-sunken"
    >
      <MenuItem icon={<Keyboard size={15} />} hint="?" onSelect={showDialog('keys')}>
        Keys
      </MenuItem>
      <MenuItem icon={<BookOpen size={15} />} hint="F1" onSelect={showDialog('help')}>
        How it works
      </MenuItem>
      <MenuItem icon={<Footprints size={15} />} onSelect={showSteps}>
        First steps
      </MenuItem>
    </Menu>
  )
}
