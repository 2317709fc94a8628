/** Who takes whom for dead, or suspects him: arrows between hosts, above all on the canvas. */
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { beliefsAt } from '../../../trace/beliefs.ts'
import { type Judged, judge } from '../../../trace/truths.ts'
import type { Box } from '../layout/layout.ts'
import { usePane } from '../pane/pane-context.ts'
import { takenBrief } from './belief-words.ts'
import { arcBetween, arcPath } from './travel.ts'

type Boxes = ReadonlyMap<string, Box>

export function BeliefArrows({ hosts }: { readonly hosts: Boxes }) {
  const { world, trace } = usePane()
  const rows = useMemo(
    () => (trace === null ? [] : judge(world, beliefsAt(trace, world.at))),
    [world, trace],
  )
  return (
    <ViewportPortal>
      <svg className="travel" aria-hidden="true">
        {rows.flatMap((row) => arrows(row, hosts))}
      </svg>
      {rows.map((row) => (
        <Tag key={row.about} row={row} box={hosts.get(row.about)} />
      ))}
    </ViewportPortal>
  )
}

function arrows({ about, beliefs, wrong }: Judged, hosts: Boxes) {
  const to = hosts.get(about)
  return beliefs.flatMap(({ by, takes }) => {
    const from = by === null || by === about ? undefined : hosts.get(by)
    if (from === undefined || to === undefined) return []
    const arc = arcBetween(from, to)
    const { x, y } = arc.to
    return [
      <g key={`${by}>${about}`} className="belief-arrow" data-takes={takes} data-wrong={wrong}>
        <path d={arcPath(arc)} />
        <path d={`M${x - 5} ${y - 9}L${x} ${y}L${x + 5} ${y - 9}`} />
      </g>,
    ]
  })
}

function Tag({ row, box }: { readonly row: Judged; readonly box: Box | undefined }) {
  if (box === undefined) return null
  const at = `translate(${box.x + box.width / 2}px, ${box.y + box.height}px) translate(-50%, -120%)`
  return (
    <span className="belief-tag" data-wrong={row.wrong} style={{ transform: at }} aria-hidden>
      {takenBrief(row)}
    </span>
  )
}
