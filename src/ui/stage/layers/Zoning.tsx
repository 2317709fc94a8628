/** The paths of the selected host or LUN, each with a button that takes it away. */
import { ViewportPortal } from '@xyflow/react'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import { useView } from '../../stores/view.ts'
import { changeZoning } from '../acting/edit.ts'
import type { Box, Point } from '../layout/layout.ts'
import { usePane } from '../pane/pane-context.ts'
import { selectedThing } from '../things.ts'
import { type Wire, wireOf } from './wires.ts'
import { pathsOf } from './zoning.ts'

type ZoningProps = {
  readonly hosts: ReadonlyMap<string, Box>
  readonly luns: ReadonlyMap<string, Box>
}

export function Zoning({ hosts, luns }: ZoningProps) {
  const { scenario } = usePane()
  const selection = useView((view) => (view.others.length > 0 ? null : view.selection))
  const thing = useMemo(() => selectedThing(selection), [selection])
  if (thing === null) return null
  const paths = pathsOf(thing, scenario).flatMap((wire) => {
    const [from, to] = [hosts.get(wire.host), luns.get(wire.lun)]
    if (from === undefined || to === undefined) return []
    const { path, end } = wireOf(from, to, hosts.values(), luns.values())
    const foot = { x: from.x + from.width / 2, y: from.y + from.height + 1 }
    // At the end that is not the selected thing's: there its wires are apart.
    return [{ wire, path, at: thing.kind === 'lun' ? foot : end }]
  })
  return (
    <ViewportPortal>
      <svg className="wires" aria-hidden="true">
        {paths.map(({ wire, path }) => (
          <path key={`${wire.host} ${wire.lun}`} d={path} className="wire-zoned" />
        ))}
      </svg>
      {paths.map(({ wire, at }) => (
        <Cut key={`${wire.host} ${wire.lun}`} wire={wire} at={at} />
      ))}
    </ViewportPortal>
  )
}

function Cut({ wire: { host, lun }, at }: { readonly wire: Wire; readonly at: Point }) {
  const name = `Remove the path of ${host} to ${lun}`
  return (
    <button
      type="button"
      className="wire-cut nodrag nopan"
      style={{ left: at.x, top: at.y }}
      aria-label={name}
      data-tip={name}
      onClick={(event) => {
        event.stopPropagation()
        changeZoning(lun, host, false)
      }}
    >
      <X aria-hidden />
    </button>
  )
}
