/** What a pane shows, and how many there are. */
import { ChevronDown, Plus, X } from 'lucide-react'
import { PLATFORM_WORDS } from '../../../engine/platform-words.ts'
import { LIMITS } from '../../../model/scenario/limits.ts'
import { addOnePane, removeOnePane, showInPane } from '../../actions/panes.ts'
import { Menu, MenuItem } from '../../kit/Menu.tsx'
import { usePane } from './pane-context.ts'

export function PaneSwitch() {
  const { index, words, scenario } = usePane()
  const panes = scenario.platforms.length
  return (
    <Menu
      label={`Platform of pane ${index + 1}`}
      tip="Another platform, one pane more or less"
      title="This pane shows"
      trigger={<ChevronDown aria-hidden />}
      className="pane-info"
    >
      {() => (
        <>
          {PLATFORM_WORDS.map(({ id, title }) => (
            <MenuItem key={id} checked={id === words.id} onSelect={() => showInPane(index, id)}>
              {title}
            </MenuItem>
          ))}
          <hr className="my-1 border-line" />
          {panes < LIMITS.platforms && (
            <MenuItem icon={<Plus size={14} />} onSelect={addOnePane}>
              Add a pane
            </MenuItem>
          )}
          {panes > 1 && (
            <MenuItem icon={<X size={14} />} onSelect={() => removeOnePane(index)}>
              Remove this pane
            </MenuItem>
          )}
        </>
      )}
    </Menu>
  )
}
