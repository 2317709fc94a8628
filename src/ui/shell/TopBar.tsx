import {
  Download,
  FilePlus2,
  FolderOpen,
  LayoutGrid,
  Monitor,
  Moon,
  Projector,
  Redo2,
  SlidersHorizontal,
  Sun,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { pickFile, showNew, showRecent } from '../files/open.ts'
import { recentScenarios } from '../files/recent.ts'
import { saveFile } from '../files/save.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { part } from '../kit/Part.tsx'
import { toggleAssumptions, useAssumptions } from '../stores/assumptions.ts'
import { useOpening } from '../stores/opening.ts'
import { toggleProjector, useProjector } from '../stores/projector.ts'
import { redo, undo, useScenario } from '../stores/scenario.ts'
import { setTheme, THEMES, type Theme, useView } from '../stores/view.ts'
import { withControl } from './control.ts'
import { showDialog } from './dialogs.ts'
import { ShareButton } from './ShareButton.tsx'
import { TitleField } from './TitleField.tsx'

const HelpMenu = part(async () => (await import('./HelpMenu.tsx')).HelpMenu, <HelpSpace />)

const FormBar = part(
  async () => (await import('../views/FormBar.tsx')).FormBar,
  <div className="h-[30px] w-[240px]" />,
)

export function TopBar() {
  const open = useOpening(({ screen }) => screen === 'scenario')
  return (
    <header className="top-bar">
      <Logo />
      {open && <TitleField />}
      <ScenarioMenu />
      <div className="flex-1" />
      {open && <FormBar />}
      {open && <HistoryButtons />}
      <Button icon={<FolderOpen size={15} />} tip={withControl('O')} onClick={pickFile}>
        <span className="max-wide:sr-only">Open</span>
      </Button>
      {open && (
        <Button icon={<Download size={15} />} tip={withControl('S')} onClick={saveFile}>
          <span className="max-wide:sr-only">Save</span>
        </Button>
      )}
      {open && <AssumptionsButton />}
      <ThemeMenu />
      <ProjectorButton />
      <HelpMenu />
      {open && <ShareButton />}
    </header>
  )
}

/** What every number of the run hangs on. */
function AssumptionsButton() {
  const shown = useAssumptions(({ open }) => open)
  return (
    <IconButton
      label="Assumptions"
      icon={<SlidersHorizontal size={16} />}
      tip="Assumptions (A)"
      aria-pressed={shown}
      onClick={toggleAssumptions}
    />
  )
}

/** Nothing moves when the menu comes. */
function HelpSpace() {
  return <div className="h-[30px] w-[30px]" />
}

/** For a room that looks at it from afar. */
function ProjectorButton() {
  const on = useProjector((state) => state.on)
  return (
    <IconButton
      label="Projector"
      icon={<Projector size={16} />}
      tip="Projector: large type, high contrast (P)"
      aria-pressed={on}
      onClick={toggleProjector}
    />
  )
}

function Logo() {
  return (
    <h1 className="mr-2 flex items-center text-[14px] font-bold tracking-tight whitespace-nowrap">
      <span aria-hidden="true" className="mr-2 flex gap-[2px]">
        <span className="h-4 w-[10px] rounded-[3px] bg-platform-a" />
        <span className="h-4 w-[10px] rounded-[3px] bg-platform-b" />
      </span>
      <span className="max-wide:sr-only">Failover Lab</span>
    </h1>
  )
}

function ScenarioMenu() {
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

function HistoryButtons() {
  const past = useStore(useScenario.temporal, ({ pastStates }) => pastStates.length)
  const future = useStore(useScenario.temporal, ({ futureStates }) => futureStates.length)
  return (
    <div className="flex">
      <IconButton
        label="Undo"
        icon={<Undo2 size={16} />}
        tip={`Undo (${withControl('Z')})`}
        unavailable={past === 0 ? 'Nothing to undo' : undefined}
        onClick={undo}
      />
      <IconButton
        label="Redo"
        icon={<Redo2 size={16} />}
        tip={`Redo (${withControl('Y')})`}
        unavailable={future === 0 ? 'Nothing to redo' : undefined}
        onClick={redo}
      />
    </div>
  )
}

const THEME_WORDS: Readonly<Record<Theme, { readonly word: string; readonly icon: ReactNode }>> = {
  system: { word: 'As the system', icon: <Monitor size={16} /> },
  light: { word: 'Light', icon: <Sun size={16} /> },
  dark: { word: 'Dark', icon: <Moon size={16} /> },
}

function ThemeMenu() {
  const theme = useView((state) => state.theme)
  return (
    <Menu
      label="Theme"
      tip={`Theme: ${THEME_WORDS[theme].word.toLowerCase()}`}
      trigger={THEME_WORDS[theme].icon}
      align="end"
      className="grid h-[30px] w-[30px] place-items-center rounded-[7px] hover:bg-sunken"
    >
      {() =>
        THEMES.map((choice) => (
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
    </Menu>
  )
}
