import { part } from './kit/Part.tsx'
import { type DialogName, useDialog } from './shell/dialogs.ts'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { Workbench } from './shell/Workbench.tsx'
import { useOpening } from './stores/opening.ts'
import { useShownAs } from './stores/shown-as.ts'
import { useWelcome } from './stores/welcome.ts'
import { TracesLater } from './timeline/TracesLater.tsx'

const Toasts = part(async () => (await import('./shell/Toasts.tsx')).Toasts, null)
const Announcer = part(async () => (await import('./shell/Announcer.tsx')).Announcer, null)
const NothingToShow = part(async () => (await import('./shell/Refusal.tsx')).NothingToShow, null)
const RefusalBanner = part(async () => (await import('./shell/Refusal.tsx')).RefusalBanner, null)
const FirstSteps = part(async () => (await import('./welcome/FirstSteps.tsx')).FirstSteps, null)
const CommandBar = part(async () => (await import('./command/CommandBar.tsx')).CommandBar, null)

const DIALOGS: Readonly<Record<DialogName, ReturnType<typeof part>>> = {
  keys: part(async () => (await import('./shell/KeysDialog.tsx')).KeysDialog, null),
  gallery: part(async () => (await import('./gallery/Gallery.tsx')).Gallery, null),
  help: part(async () => (await import('./help/HelpDialog.tsx')).HelpDialog, null),
}

export function App() {
  const screen = useOpening((state) => state.screen)
  const refused = useOpening((state) => state.refused !== null)
  const steps = useWelcome(({ step }) => step !== null)
  const commanding = useShownAs((state) => state.commanding)
  const dialog = useDialog(({ open }) => open)
  const Dialog = dialog === null ? null : DIALOGS[dialog]
  return (
    <ErrorBoundary>
      {steps && <FirstSteps />}
      <div className="app">
        <TopBar />
        {screen === 'opening' && <main className="flex-1" aria-busy="true" />}
        {screen === 'nothing' && <NothingToShow />}
        {screen === 'scenario' && refused && <RefusalBanner />}
        {screen === 'scenario' && (
          <TracesLater>
            <Workbench />
          </TracesLater>
        )}
      </div>
      <Toasts />
      <Announcer />
      {Dialog !== null && <Dialog />}
      {commanding && <CommandBar />}
      <div className="drop-veil" aria-hidden="true">
        Drop to open the scenario
      </div>
    </ErrorBoundary>
  )
}
