/** On a phone, what the top bar has no room for: each by its name. */
import {
  BookOpen,
  Download,
  Ellipsis,
  FolderOpen,
  Footprints,
  Keyboard,
  Projector,
  SlidersHorizontal,
} from 'lucide-react'
import { pickFile } from '../files/open.ts'
import { saveFile } from '../files/save.ts'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { toggleAssumptions } from '../stores/assumptions.ts'
import { toggleProjector } from '../stores/projector.ts'
import { showSteps } from '../stores/welcome.ts'
import { showDialog } from './dialogs.ts'
import { ThemeItems } from './TopMenus.tsx'

/** `open`: a scenario is on the screen. */
export function MoreMenu({ open }: { readonly open: boolean }) {
  return (
    <Menu
      label="More"
      trigger={<Ellipsis size={18} />}
      align="end"
      className="grid h-[30px] w-[30px] place-items-center rounded-[7px] hover:bg-sunken"
    >
      {() => (
        <>
          <MenuItem icon={<FolderOpen size={15} />} onSelect={pickFile}>
            Open a file
          </MenuItem>
          {open && <OfScenario />}
          <MenuItem icon={<Projector size={15} />} onSelect={toggleProjector}>
            Projector
          </MenuItem>
          <MenuItem icon={<Keyboard size={15} />} onSelect={showDialog('keys')}>
            Keys
          </MenuItem>
          <MenuItem icon={<BookOpen size={15} />} onSelect={showDialog('help')}>
            How it works
          </MenuItem>
          <MenuItem icon={<Footprints size={15} />} onSelect={showSteps}>
            First steps
          </MenuItem>
          <fieldset className="mt-1 border-t border-line pt-1">
            <legend className="float-left w-full px-2 py-1 text-[11.5px] text-ink-3">Theme</legend>
            <ThemeItems />
          </fieldset>
        </>
      )}
    </Menu>
  )
}

function OfScenario() {
  return (
    <>
      <MenuItem icon={<Download size={15} />} onSelect={saveFile}>
        Save as a file
      </MenuItem>
      <MenuItem icon={<SlidersHorizontal size={15} />} onSelect={toggleAssumptions}>
        Assumptions
      </MenuItem>
    </>
  )
}
