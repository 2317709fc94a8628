/** The paths of the selected host or LUN, each with a button that takes it away. */
import { ViewportPortal } from '@xyflow/react'
import { X } from 'lucide-react'
import { useMemo } from 'react'
import { useView } from '../stores/view.ts'
import { changeZoning } from './edit.ts'
import type { Box, Point } from './layout.ts'
import { usePane } from './pane-context.ts'
import { selectedThing, type Thing } from './things.ts'
import { type Wire, wirePath } from './wires.ts'
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
    return from === undefined || to === undefined ? [] : [{ wire, from, to }]
  })
  return (
    <ViewportPortal>
      <svg className="wires" aria-hidden="true">
        {paths.map(({ wire, from, to }) => (
          <path
            key={`${wire.host} ${wire.lun}`}
            d={wirePath(from, to, hosts.values(), luns.values())}
            className="wire-zoned"
          />
        ))}
      </svg>
      {paths.map(({ wire, from, to }) => (
        <Cut key={`${wire.host} ${wire.lun}`} wire={wire} at={endOf(thing, from, to)} />
      ))}
    </ViewportPortal>
  )
}

/** At the end that is not the selected thing's: there its wires are apart. */
const endOf = (thing: Thing, host: Box, lun: Box): Point =>
  thing.kind === 'lun'
    ? { x: host.x + host.width / 2, y: host.y + host.height + 1 }
    : {
        x: Math.min(Math.max(host.x + host.width / 2, lun.x + 14), lun.x + lun.width - 14),
        y: lun.y,
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
