import { Announcer } from './shell/Announcer.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { KeysDialog } from './shell/KeysDialog.tsx'
import { NothingToShow, RefusalBanner } from './shell/Refusal.tsx'
import { Toasts } from './shell/Toasts.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { Workbench } from './shell/Workbench.tsx'
import { useOpening } from './stores/opening.ts'

export function App() {
  const screen = useOpening((state) => state.screen)
  return (
    <ErrorBoundary>
      <div className="app">
        <TopBar />
        {screen === 'opening' && <main className="flex-1" aria-busy="true" />}
        {screen === 'nothing' && <NothingToShow />}
        {screen === 'scenario' && (
          <>
            <RefusalBanner />
            <Workbench />
          </>
        )}
      </div>
      <Toasts />
      <Announcer />
      <KeysDialog />
      <div className="drop-veil" aria-hidden="true">
        Drop to open the scenario
      </div>
    </ErrorBoundary>
  )
}
