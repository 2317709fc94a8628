/** The menus of the top bar: what to open, and the look. */
import { FilePlus2, LayoutGrid, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { showNew, showRecent } from '../files/open.ts'
import { recentScenarios } from '../files/recent.ts'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { setTheme, THEMES, type Theme, useView } from '../stores/view.ts'
import { showDialog } from './dialogs.ts'

export function ScenarioMenu() {
  return (
    <Menu
      label="Scenarios"
      tip="New, the gallery, and what you edited last"
      trigger={
        <>
          Scenarios <span aria-hidden="true">▾</span>
        </>
      }
      className="flex h-[30px] items-center gap-1.5 rounded-[7px] px-2 hover:bg-sunken"
    >
      {() => (
        <>
          <MenuItem icon={<FilePlus2 size={15} />} onSelect={showNew}>
            New, empty
          </MenuItem>
          <MenuItem icon={<LayoutGrid size={15} />} hint="G" onSelect={showDialog('gallery')}>
            Gallery
          </MenuItem>
          <LastEdited />
        </>
      )}
    </Menu>
  )
}

/** Those that the browser keeps, the one on the screen among them. */
function LastEdited() {
  const recent = recentScenarios()
  if (recent.length === 0) return null
  return (
    <fieldset className="mt-1 border-t border-line pt-1">
      <legend className="float-left w-full px-2 py-1 text-[11.5px] text-ink-3">Last edited</legend>
      {recent.map((entry) => (
        <MenuItem key={entry.id} hint={when(entry.at)} onSelect={() => showRecent(entry)}>
          {entry.title}
        </MenuItem>
      ))}
    </fieldset>
  )
}

/** 'Nov 22, 14:02', as the browser's language has it. */
const when = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'short', timeStyle: 'short' })

const THEME_WORDS: Readonly<Record<Theme, { readonly word: string; readonly icon: ReactNode }>> = {
  system: { word: 'As the system', icon: <Monitor size={16} /> },
  light: { word: 'Light', icon: <Sun size={16} /> },
  dark: { word: 'Dark', icon: <Moon size={16} /> },
}

export function ThemeMenu() {
  const theme = useView((state) => state.theme)
  return (
    <Menu
      label="Theme"
      tip={`Theme: ${THEME_WORDS[theme].word.toLowerCase()}`}
      trigger={THEME_WORDS[theme].icon}
      align="end"
      className="grid h-[30px] w-[30px] place-items-center rounded-[7px] hover:bg-sunken"
    >
      {() => <ThemeItems />}
    </Menu>
  )
}

export function ThemeItems() {
  const theme = useView((state) => state.theme)
  return THEMES.map((choice) => (
    <MenuItem
      key={choice}
      icon={THEME_WORDS[choice].icon}
      checked={choice === theme}
      onSelect={() => setTheme(choice)}
    >
      {THEME_WORDS[choice].word}
    </MenuItem>
  ))
}
