/** One cluster, drawn once, seen living on each of the platforms compared. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import { platformWords } from '../../engine/platform-words.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { topologyFor } from '../../model/topology.ts'
import { useScenario } from '../stores/scenario.ts'
import { useTracesLater } from '../timeline/use-compared.ts'
import { crowdOf } from './crowd.ts'
import { hostGrid, lunBoxes, roomFor } from './layout.ts'
import { createLink, type Link } from './link.ts'
import { Pane } from './Pane.tsx'
import { type Drawn, withEmptyLuns } from './scene.ts'
import '@xyflow/react/dist/base.css'
import './stage.css'
import './cluster.css'
import './chips.css'
import './floating.css'

export function Stage() {
  const scenario = useScenario(useShallow(({ scenario }) => drawnOf(scenario)))
  const [link] = useState(createLink)
  const panes = useMemo(
    () =>
      scenario.platforms.flatMap((compared, index) => {
        const words = platformWords(compared.platform)
        if (words === undefined) return []
        const topology = withEmptyLuns(topologyFor(scenario, compared, words.needs), scenario)
        return [{ index, words, topology }]
      }),
    [scenario],
  )
  const traces = useTracesLater()
  const crowd = useMemo(() => crowdOf(scenario, traces), [scenario, traces])
  const grid = useMemo(() => hostGrid(scenario, crowd), [scenario, crowd])
  const room = useMemo(() => {
    const luns = panes.flatMap(({ topology, words }) => [
      ...lunBoxes(topology, grid, words.storage.access).values(),
    ])
    return roomFor([...grid.boxes.values(), ...luns])
  }, [panes, grid])
  useKeepInView(link, room, [...grid.boxes.keys()])
  return (
    <div className="panes">
      {panes.map((pane) => (
        <Pane key={pane.index} {...pane} scenario={scenario} grid={grid} link={link} room={room} />
      ))}
    </div>
  )
}

/** An edit of anything else draws nothing here anew. */
function drawnOf({ hosts, arrays, luns, vms, clients, rules, platforms }: Scenario): Drawn {
  return { hosts, arrays, luns, vms, clients, rules, platforms }
}

/** Another cluster is shown whole; one that was edited keeps the view while all of it is seen. */
function useKeepInView(link: Link, room: ReturnType<typeof roomFor>, hosts: readonly string[]) {
  const before = useRef<readonly string[]>([])
  const names = hosts.join(' ')
  useEffect(() => {
    const now = names === '' ? [] : names.split(' ')
    const known = new Set(before.current)
    before.current = now
    if (now.some((id) => known.has(id))) link.changed(room)
    else link.fit(room)
  }, [link, room, names])
}
