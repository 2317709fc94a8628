/** The nodes of one pane as React Flow wants them: sizes known, so that it measures nothing. */
import type { Node } from '@xyflow/react'
import type { Topology } from '../../../model/topology.ts'
import type { Box } from '../layout/layout.ts'
import { keyOf, type Thing } from '../things.ts'

type Boxes = ReadonlyMap<string, Box>

/** A LUN that the storage layout added has no place in the scenario and cannot be moved. */
export function nodesOf(topology: Topology, hosts: Boxes, luns: Boxes): Node[] {
  const hostNodes = [...topology.hosts.keys()].flatMap((id) =>
    nodeOf({ kind: 'host', id }, hosts.get(id), true),
  )
  // Without a host there is no layout yet that would add a LUN.
  const shown = [...topology.luns.values()].filter(({ drawn }) => drawn || topology.hosts.size > 0)
  const lunNodes = shown.flatMap(({ id, drawn }) =>
    nodeOf({ kind: 'lun', id }, luns.get(id), drawn),
  )
  return [...hostNodes, ...lunNodes]
}

const NO_FIELDS = {}
/** React Flow lets the pointer through nodes that cannot be moved. */
const ANSWERING = { pointerEvents: 'all' } as const

/** React Flow leaves a node alone that is the same object as before: in a drag all but one are. */
const known = new WeakMap<Box, Node>()

function nodeOf(thing: Thing, box: Box | undefined, draggable: boolean): Node[] {
  if (box === undefined) return []
  const node = known.get(box) ?? newNode(thing, box, draggable)
  known.set(box, node)
  return [node]
}

function newNode(thing: Thing, { x, y, width, height }: Box, draggable: boolean): Node {
  return {
    id: keyOf(thing),
    type: thing.kind,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    data: NO_FIELDS,
    style: ANSWERING,
    draggable,
    ariaRole: 'group',
    ariaLabel: thing.id,
    domAttributes: { 'aria-roledescription': thing.kind },
  }
}
