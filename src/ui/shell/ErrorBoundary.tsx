import { Download, RotateCcw } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { saveFile } from '../files/save.ts'
import { Button } from '../kit/Button.tsx'
import { useScenario } from '../stores/scenario.ts'
import { CopyReport } from './CopyReport.tsx'
import { report } from './report.ts'

type State = { readonly failure: Error | null }

/** When drawing the screen breaks: what happened, what was kept, and what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(failure: unknown): State {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return <Broken failure={failure} onRetry={() => this.setState({ failure: null })} />
  }
}

function Broken({ failure, onRetry }: { failure: Error; onRetry: () => void }) {
  const text = report(failure.stack ?? failure.message, useScenario.getState().scenario, 'screen')
  return (
    <main role="alert" className="broken">
      <h1>The screen could not be drawn</h1>
      <p>
        This is a fault of the app. Your scenario is kept: it is in the address bar and can be saved
        as a file here.
      </p>
      <pre>{failure.message}</pre>
      <div>
        <Button variant="solid" icon={<RotateCcw size={14} />} onClick={onRetry}>
          Draw it again
        </Button>
        <Button icon={<Download size={14} />} onClick={saveFile}>
          Save the scenario
        </Button>
        <CopyReport text={text} />
      </div>
    </main>
  )
}
