/** How a pane is looked at: what is believed over what is true, and alone on the stage. */
import { Eye, Maximize2, Minimize2 } from 'lucide-react'
import { toggleAlone, toggleBeliefs, useStage } from '../stage-store.ts'
import { usePane } from './pane-context.ts'

export function PaneTools() {
  const { index, scenario } = usePane()
  const believing = useStage((state) => state.believing.has(index))
  const alone = useStage((state) => state.alone !== null)
  const Icon = alone ? Minimize2 : Maximize2
  return (
    <div className="pane-tools">
      <button
        type="button"
        className="pane-toggle"
        aria-pressed={believing}
        data-tip="What hosts take each other for, over what is true (B)"
        onClick={() => toggleBeliefs(index)}
      >
        <Eye aria-hidden />
        Beliefs
      </button>
      {scenario.platforms.length > 1 && (
        <button
          type="button"
          className="pane-info"
          aria-pressed={alone}
          aria-label="Only this pane"
          data-tip={alone ? 'All panes again (Z)' : 'Only this pane (Z)'}
          onClick={() => toggleAlone(index)}
        >
          <Icon aria-hidden />
        </button>
      )}
    </div>
  )
}
