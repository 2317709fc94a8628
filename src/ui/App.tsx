import { lazy, Suspense } from 'react'
import { Announcer } from './shell/Announcer.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { useKeysDialog } from './shell/keys-dialog.ts'
import { Toasts } from './shell/Toasts.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { Workbench } from './shell/Workbench.tsx'
import { useOpening } from './stores/opening.ts'

const NothingToShow = lazy(async () => {
  const { NothingToShow } = await import('./shell/Refusal.tsx')
  return { default: NothingToShow }
})
const RefusalBanner = lazy(async () => {
  const { RefusalBanner } = await import('./shell/Refusal.tsx')
  return { default: RefusalBanner }
})
const KeysDialog = lazy(async () => {
  const { KeysDialog } = await import('./shell/KeysDialog.tsx')
  return { default: KeysDialog }
})

export function App() {
  const screen = useOpening((state) => state.screen)
  const refused = useOpening((state) => state.refused !== null)
  const keys = useKeysDialog((state) => state.open)
  return (
    <ErrorBoundary>
      <div className="app">
        <TopBar />
        {screen === 'opening' && <main className="flex-1" aria-busy="true" />}
        <Suspense fallback={null}>
          {screen === 'nothing' && <NothingToShow />}
          {screen === 'scenario' && refused && <RefusalBanner />}
        </Suspense>
        {screen === 'scenario' && <Workbench />}
      </div>
      <Toasts />
      <Announcer />
      <Suspense fallback={null}>{keys && <KeysDialog />}</Suspense>
      <div className="drop-veil" aria-hidden="true">
        Drop to open the scenario
      </div>
    </ErrorBoundary>
  )
}
