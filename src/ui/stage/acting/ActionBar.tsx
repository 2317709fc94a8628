/** What is most often done to the selected thing, floating above it in the pane last used. */
import { type Align, NodeToolbar, Position, useStore } from '@xyflow/react'
import { Menu, MenuItem } from '../../kit/Menu.tsx'
import { playhead } from '../../stores/playhead.ts'
import { useView } from '../../stores/view.ts'
import { ACTION_ICONS } from '../icons.tsx'
import { type PaneView, usePane } from '../pane/pane-context.ts'
import { shownAt } from '../scene/scene.ts'
import { keyOf, selectedThing, type Thing } from '../things.ts'
import { type Action, actionsOn } from './actions.ts'

export function ActionBar() {
  const view = usePane()
  const thing = useView(({ selection }) => selection)
  const many = useView(({ others }) => others.length) + 1
  const selected = selectedThing(thing)
  if (selected === null || many > 1) return null
  const node = nodeOf(selected, view)
  const actions = actionsOn(selected, view).filter(({ group }) => group !== 'edit')
  if (node === null || actions.length === 0) return null
  return <Bar selected={selected} node={node} view={view} actions={actions} />
}

type BarProps = {
  readonly selected: Thing
  readonly node: Thing
  readonly view: PaneView
  readonly actions: readonly Action[]
}

/** Room for the bar above a node, in pixels of the screen. */
const BAR_ROOM = 36

function Bar({ selected, node, view, actions }: BarProps) {
  // Above a node at the upper edge of its pane it would be cut off.
  const high = useStore(({ transform: [, y, zoom], nodeLookup }) => {
    const at = nodeLookup.get(keyOf(node))?.internals.positionAbsolute.y
    return at !== undefined && at * zoom + y < BAR_ROOM
  })
  return (
    <NodeToolbar
      nodeId={keyOf(node)}
      isVisible
      position={high || isWide(node, view) ? Position.Bottom : Position.Top}
      align={alignOf(node, view)}
      offset={6}
    >
      <div className="action-bar" role="toolbar" aria-label={`Actions on ${selected.id}`}>
        <span className="action-name" data-tip={selected.id}>
          {selected.id}
        </span>
        {actions.map((action) => (
          <BarAction key={action.name} action={action} />
        ))}
      </div>
    </NodeToolbar>
  )
}

/** The node that a thing stands in: VMs and clients stand in their host. */
function nodeOf({ kind, id }: Thing, { topology, world }: PaneView): Thing | null {
  if (kind === 'host') return topology.hosts.has(id) ? { kind, id } : null
  if (kind === 'lun') return topology.luns.has(id) ? { kind, id } : null
  const vm = kind === 'vm' ? id : topology.clients.get(id)?.vm
  const host = shownAt(world.vms.get(vm ?? ''), topology)
  return host === null ? null : { kind: 'host', id: host }
}

/** Above a volume that spans the hosts lie the ends of its paths. */
const isWide = ({ kind, id }: Thing, { luns }: PaneView): boolean =>
  kind === 'lun' && (luns.get(id)?.width ?? 0) > 300

/** Inward from the side of the cluster where the node stands, or the bar would be cut off. */
function alignOf({ kind, id }: Thing, { grid, luns }: PaneView): Align {
  const box = (kind === 'lun' ? luns : grid.boxes).get(id)
  const all = [...grid.boxes.values()]
  if (box === undefined || all.length === 0) return 'center'
  const left = Math.min(...all.map(({ x }) => x))
  const right = Math.max(...all.map(({ x, width }) => x + width))
  const middle = (box.x + box.width / 2 - left) / (right - left)
  if (middle < 0.4) return 'start'
  return middle > 0.6 ? 'end' : 'center'
}

function BarAction({ action }: { readonly action: Action }) {
  const Icon = ACTION_ICONS[action.icon]
  const title = action.group === 'script' ? `${action.name}, at the playhead` : action.name
  const icon = <Icon aria-hidden className="action-icon" data-icon={action.icon} />
  if ('run' in action) {
    return (
      <button
        type="button"
        className="action"
        data-tip={title}
        data-group={action.group}
        aria-label={action.group === 'delete' ? action.name : undefined}
        onClick={() => action.run(playhead.ms)}
      >
        {icon}
        {action.group !== 'delete' && action.name}
      </button>
    )
  }
  return (
    <Menu
      label={`${action.name} to`}
      className="action"
      tip={title}
      trigger={
        <>
          {icon}
          {action.name} ▾
        </>
      }
    >
      {action.targets.map((target) => (
        <MenuItem key={target} onSelect={() => action.choose(target, playhead.ms)}>
          {target}
        </MenuItem>
      ))}
    </Menu>
  )
}
