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
import { memo, useCallback, useMemo } from 'react'
import { part } from '../../kit/Part.tsx'
import { useView } from '../../stores/view.ts'
import { Wires } from '../layers/Wires.tsx'
import { STEP } from '../layout/align.ts'
import type { Box, Point } from '../layout/layout.ts'
import { ZOOM } from '../layout/link.ts'
import { boxOf, type Ground, selectedBoxes } from '../layout/selected-boxes.ts'
import type { PaneView } from '../pane/pane-context.ts'
import { type Drag, setDrag, useStage, withDrag } from '../stage-store.ts'
import { selectedThing, thingOf } from '../things.ts'
import { useTools } from '../tools-store.ts'
import { HostNode } from './HostNode.tsx'
import { LunNode } from './LunNode.tsx'
import { nodesOf } from './nodes.ts'

const ActionBar = part(async () => (await import('../acting/ActionBar.tsx')).ActionBar, null)

const BeliefArrows = part(
  async () => (await import('../layers/BeliefArrows.tsx')).BeliefArrows,
  null,
)

const Travel = part(async () => (await import('../layers/Travel.tsx')).Travel, null)

const Zoning = part(async () => (await import('../layers/Zoning.tsx')).Zoning, null)

const NODE_TYPES = { host: HostNode, lun: LunNode }
const NO_EDGES: never[] = []
const SNAP: [number, number] = [STEP, STEP]
/** The keys are the app's own: React Flow's would select, delete and pan. */
const NO_KEYS = {
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  disableKeyboardA11y: true,
}

type FlowProps = Pick<PaneView, 'index' | 'topology' | 'grid' | 'luns'> & {
  readonly onInit: (flow: ReactFlowInstance) => void
  readonly onMove: (event: unknown, viewport: Viewport) => void
}

/** Hears of no event and no selection: React Flow, drawn again, goes over all of its nodes. */
export const Flow = memo(function Flow({ index, topology, grid, luns, onInit, onMove }: FlowProps) {
  const drag = useStage((state) => state.drag)
  const believing = useStage((state) => state.believing.has(index))
  const hostBoxes = useMemo(() => withDrag(grid.boxes, 'host', drag), [grid, drag])
  const lunBoxes = useMemo(() => withDrag(luns, 'lun', drag), [luns, drag])
  const nodes = useMemo(
    () => nodesOf(topology, hostBoxes, lunBoxes),
    [topology, hostBoxes, lunBoxes],
  )
  const snap = useTools((tools) => tools.snap)
  const { follow, drop } = useDrag(grid, luns)
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
      // Hosts stand at the edges: all else would run away from one that is moved a little.
      autoPanOnNodeDrag={false}
      snapToGrid={snap}
      snapGrid={SNAP}
      proOptions={{ hideAttribution: true }}
      {...NO_KEYS}
    >
      <Background variant={BackgroundVariant.Dots} gap={STEP} size={1.5} />
      <Wires hosts={hostBoxes} luns={lunBoxes} />
      <OfSelected index={index} hosts={hostBoxes} luns={lunBoxes} />
      <Travel hosts={hostBoxes} luns={lunBoxes} />
      {believing && <BeliefArrows hosts={hostBoxes} />}
    </ReactFlow>
  )
})

type Boxes = ReadonlyMap<string, Box>

type OfSelectedProps = {
  readonly index: number
  readonly hosts: Boxes
  readonly luns: Boxes
}

/** What stands on the canvas only for a thing that is selected. */
function OfSelected({ index, hosts, luns }: OfSelectedProps) {
  const active = useStage((state) => state.active === index)
  const selected = useView(({ selection }) => selectedThing(selection) !== null)
  if (!selected) return null
  return (
    <>
      <Zoning hosts={hosts} luns={luns} />
      {active && <ActionBar />}
    </>
  )
}

/** What React Flow tells of a node under the pointer; the same functions while nothing is moved. */
function useDrag(grid: Ground['grid'], luns: Ground['luns']) {
  const follow = useCallback(
    (changes: NodeChange[]): void => {
      for (const change of changes) {
        if (change.type !== 'position' || change.dragging !== true) continue
        if (change.position !== undefined) {
          setDrag(dragOf(change.id, change.position, { grid, luns }))
        }
      }
    },
    [grid, luns],
  )
  const drop = useCallback(
    (_event: unknown, { id, position }: Node): void => {
      setDrag(null)
      const ground = { grid, luns }
      const drag = dragOf(id, position, ground)
      if (drag === null) return
      void import('../layout/arrange.ts').then(({ moveTo }) =>
        moveTo(placesOf(drag, ground), ground),
      )
    },
    [grid, luns],
  )
  return { follow, drop }
}

/** A node that is one of several selected takes the others along. */
function dragOf(key: string, position: Point, ground: Ground): Drag | null {
  const thing = thingOf(key)
  const box = thing === null ? undefined : boxOf(thing, ground)
  if (box === undefined) return null
  const selected = selectedBoxes(ground)
  const keys = selected.has(key) ? new Set(selected.keys()) : new Set([key])
  return { keys, by: { x: position.x - box.x, y: position.y - box.y } }
}

function placesOf({ keys, by }: Drag, ground: Ground): ReadonlyMap<string, Point> {
  return new Map(
    [...keys].flatMap((key): [string, Point][] => {
      const thing = thingOf(key)
      const box = thing === null ? undefined : boxOf(thing, ground)
      return box === undefined ? [] : [[key, { x: box.x + by.x, y: box.y + by.y }]]
    }),
  )
}
