import { Download, FolderOpen, Projector, Redo2, SlidersHorizontal, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import { pickFile } from '../files/open.ts'
import { saveFile } from '../files/save.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { part } from '../kit/Part.tsx'
import { toggleAssumptions, useAssumptions } from '../stores/assumptions.ts'
import { useOpening } from '../stores/opening.ts'
import { toggleProjector, useProjector } from '../stores/projector.ts'
import { redo, undo, useScenario } from '../stores/scenario.ts'
import { withControl } from './control.ts'
import { ShareButton } from './ShareButton.tsx'
import { TitleField } from './TitleField.tsx'

const ScenarioMenu = part(
  async () => (await import('./TopMenus.tsx')).ScenarioMenu,
  <div className="h-[30px] w-[92px]" />,
)

const ThemeMenu = part(async () => (await import('./TopMenus.tsx')).ThemeMenu, <IconSpace />)

const HelpMenu = part(async () => (await import('./HelpMenu.tsx')).HelpMenu, <IconSpace />)

const MoreMenu = part(async () => (await import('./MoreMenu.tsx')).MoreMenu, <IconSpace />)

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
      <div className="top-space" />
      {open && <FormBar />}
      {open && <HistoryButtons />}
      <div className="top-tools">
        <Button icon={<FolderOpen size={15} />} tip={withControl('O')} onClick={pickFile}>
          <span className={FROM_1380}>Open</span>
        </Button>
        {open && (
          <Button icon={<Download size={15} />} tip={withControl('S')} onClick={saveFile}>
            <span className={FROM_1380}>Save</span>
          </Button>
        )}
        {open && <AssumptionsButton />}
        <ThemeMenu />
        <ProjectorButton />
        <HelpMenu />
      </div>
      {open && <ShareButton />}
      <div className="top-more">
        <MoreMenu open={open} />
      </div>
    </header>
  )
}

/** The title needs the room more than words that every user knows by their pictures. */
const FROM_1380 = 'max-[1380px]:sr-only'

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
function IconSpace() {
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

function HistoryButtons() {
  const past = useStore(useScenario.temporal, ({ pastStates }) => pastStates.length)
  const future = useStore(useScenario.temporal, ({ futureStates }) => futureStates.length)
  return (
    <div className="top-history">
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
