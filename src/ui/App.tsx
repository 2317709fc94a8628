import { part } from './kit/Part.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { useKeysDialog } from './shell/keys-dialog.ts'
import { Toasts } from './shell/Toasts.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { Workbench } from './shell/Workbench.tsx'
import { useOpening } from './stores/opening.ts'
import { useShownAs } from './stores/shown-as.ts'

const Announcer = part(async () => (await import('./shell/Announcer.tsx')).Announcer, null)
const NothingToShow = part(async () => (await import('./shell/Refusal.tsx')).NothingToShow, null)
const RefusalBanner = part(async () => (await import('./shell/Refusal.tsx')).RefusalBanner, null)
const CommandBar = part(async () => (await import('./command/CommandBar.tsx')).CommandBar, null)
const KeysDialog = part(async () => (await import('./shell/KeysDialog.tsx')).KeysDialog, null)

export function App() {
  const screen = useOpening((state) => state.screen)
  const refused = useOpening((state) => state.refused !== null)
  const keys = useKeysDialog((state) => state.open)
  const commanding = useShownAs((state) => state.commanding)
  return (
    <ErrorBoundary>
      <div className="app">
        <TopBar />
        {screen === 'opening' && <main className="flex-1" aria-busy="true" />}
        {screen === 'nothing' && <NothingToShow />}
        {screen === 'scenario' && refused && <RefusalBanner />}
        {screen === 'scenario' && <Workbench />}
      </div>
      <Toasts />
      <Announcer />
      {keys && <KeysDialog />}
      {commanding && <CommandBar />}
      <div className="drop-veil" aria-hidden="true">
        Drop to open the scenario
      </div>
    </ErrorBoundary>
  )
}
