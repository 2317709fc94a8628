/** The canvas of one pane. */
import {
  Background,
  BackgroundVariant,
  type Node,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
  type Viewport,
} from '@xyflow/react'
import { lazy, Suspense, useMemo } from 'react'
import { part } from '../kit/Part.tsx'
import { useView } from '../stores/view.ts'
import { moveThing } from './edit.ts'
import { HostNode } from './HostNode.tsx'
import { LunNode } from './LunNode.tsx'
import { ZOOM } from './link.ts'
import { nodesOf } from './nodes.ts'
import { usePane } from './pane-context.ts'
import { setDrag, useStage, withDrag } from './stage-store.ts'
import { selectedThing, thingOf } from './things.ts'
import { Wires } from './Wires.tsx'

const ActionBar = lazy(async () => {
  const { ActionBar } = await import('./ActionBar.tsx')
  return { default: ActionBar }
})

const BeliefArrows = part(async () => (await import('./BeliefArrows.tsx')).BeliefArrows, null)

const Travel = part(async () => (await import('./Travel.tsx')).Travel, null)

const NODE_TYPES = { host: HostNode, lun: LunNode }
const NO_EDGES: never[] = []
/** The keys are the app's own: React Flow's would select, delete and pan. */
const NO_KEYS = {
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  disableKeyboardA11y: true,
}

type FlowProps = {
  readonly onInit: (flow: ReactFlowInstance) => void
  readonly onMove: (event: unknown, viewport: Viewport) => void
}

export function Flow({ onInit, onMove }: FlowProps) {
  const { index, topology, grid, luns } = usePane()
  const drag = useStage((state) => state.drag)
  const active = useStage((state) => state.active === index)
  const selected = useView(({ selection }) => selectedThing(selection) !== null)
  const believing = useStage((state) => state.believing.has(index))
  const hostBoxes = useMemo(() => withDrag(grid.boxes, 'host', drag), [grid, drag])
  const lunBoxes = useMemo(() => withDrag(luns, 'lun', drag), [luns, drag])
  const nodes = useMemo(
    () => nodesOf(topology, hostBoxes, lunBoxes),
    [topology, hostBoxes, lunBoxes],
  )
  const drop = (_event: unknown, { id, position }: Node): void => {
    setDrag(null)
    const thing = thingOf(id)
    if (thing !== null) moveThing(thing, position, { grid, luns })
  }
  return (
    <ReactFlow
      id={`pane-${index}`}
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      onInit={onInit}
      onMove={onMove}
      onNodesChange={follow}
      onNodeDragStop={drop}
      minZoom={ZOOM.least}
      maxZoom={ZOOM.most}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      zoomOnDoubleClick={false}
      nodeDragThreshold={4}
      proOptions={{ hideAttribution: true }}
      {...NO_KEYS}
    >
      <Background variant={BackgroundVariant.Dots} gap={18} size={1.5} />
      <Wires hosts={hostBoxes} luns={lunBoxes} />
      <Travel hosts={hostBoxes} luns={lunBoxes} />
      {believing && <BeliefArrows hosts={hostBoxes} />}
      <Suspense fallback={null}>{active && selected && <ActionBar />}</Suspense>
    </ReactFlow>
  )
}

function follow(changes: NodeChange[]): void {
  for (const change of changes) {
    if (change.type !== 'position' || change.dragging !== true) continue
    if (change.position !== undefined) setDrag({ key: change.id, position: change.position })
  }
}
