/** Who owns or mounts what: thin lines below the nodes that change only when that does. */
import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { useView } from '../../stores/view.ts'
import type { Box } from '../layout/layout.ts'
import { usePane } from '../pane/pane-context.ts'
import { keyOf, selectedThing } from '../things.ts'
import { shownWires, touches, type Wire, wirePath, wiresOf } from './wires.ts'

type WiresProps = {
  readonly hosts: ReadonlyMap<string, Box>
  readonly luns: ReadonlyMap<string, Box>
}

export function Wires({ hosts, luns }: WiresProps) {
  const { world, topology } = usePane()
  const wires = useMemo(() => wiresOf(world, topology), [world, topology])
  const selected = useView(({ selection }) => {
    const thing = selectedThing(selection)
    return thing === null ? null : keyOf(thing)
  })
  const shown = shownWires(wires, selected)
  const path = (some: readonly Wire[]) => pathOf(some, hosts, luns)
  return (
    <ViewportPortal>
      <Lines plain={path(shown)} lit={path(shown.filter((wire) => touches(wire, selected)))} />
    </ViewportPortal>
  )
}

function pathOf(
  wires: readonly Wire[],
  hosts: ReadonlyMap<string, Box>,
  luns: ReadonlyMap<string, Box>,
): string {
  return wires
    .map(({ host, lun }) => {
      const [from, to] = [hosts.get(host), luns.get(lun)]
      return from === undefined || to === undefined
        ? ''
        : wirePath(from, to, hosts.values(), luns.values())
    })
    .join('')
}

const Lines = memo(function Lines({
  plain,
  lit,
}: {
  readonly plain: string
  readonly lit: string
}) {
  return (
    <svg className="wires" aria-hidden="true">
      <path d={plain} className="wire" />
      <path d={lit} className="wire wire-lit" />
    </svg>
  )
})
