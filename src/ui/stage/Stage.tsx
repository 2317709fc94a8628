/** One cluster, drawn once, seen living on each of the platforms compared. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/shallow'
import { platformWords } from '../../engine/platform-words.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { type Topology, topologyFor } from '../../model/topology.ts'
import { useScenario } from '../stores/scenario.ts'
import { crowdOf } from './layout/crowd.ts'
import { columnsIn, hostGrid, lunBoxes, type Room, readableIn, roomFor } from './layout/layout.ts'
import { createLink, type Link } from './layout/link.ts'
import { Pane } from './pane/Pane.tsx'
import { asDivided, type Drawn, withEmptyLuns } from './scene/scene.ts'
import { useStage } from './stage-store.ts'
import '@xyflow/react/dist/base.css'
import './stage.css'
import './pane/pane-head.css'
import './canvas/cluster.css'
import './canvas/lun.css'
import './layers/overlay.css'
import './canvas/chips.css'
import './canvas/pools.css'
import './canvas/far.css'
import './acting/floating.css'
import './tools.css'
import { useFitWhenLarge } from './layout/use-fit-when-large.ts'

export function Stage() {
  const scenario = useScenario(useShallow(({ scenario }) => drawnOf(scenario)))
  const [link] = useState(createLink)
  const panes = useMemo(
    () =>
      scenario.platforms.flatMap((compared, index) => {
        const words = platformWords(compared.platform)
        if (words === undefined) return []
        const drawn = topologyFor(scenario, compared, words.needs)
        const topology = withEmptyLuns(asDivided(drawn, words, compared), scenario)
        return [{ index, words, topology }]
      }),
    [scenario],
  )
  const crowd = useMemo(() => {
    const luns = Math.max(...panes.map(({ topology }) => topology.luns.size))
    return { vms: crowdOf(scenario), luns }
  }, [scenario, panes])
  const root = useRef<HTMLDivElement>(null)
  const alone = useStage((state) => state.alone)
  const only = panes.filter(({ index }) => index === alone)
  const shown = only.length > 0 ? only : panes
  const { columns, readable } = useFit(root, shown.length)
  const grid = useMemo(() => hostGrid(scenario, crowd, columns), [scenario, crowd, columns])
  const room = useMemo(() => {
    const luns = panes.flatMap(({ topology, words }) => [
      ...lunBoxes(topology, grid, words.storage.access).values(),
    ])
    return roomFor([...grid.boxes.values(), ...luns], grid.boxes.size, readable)
  }, [panes, grid, readable])
  useKeepInView(link, room, shapeOf(panes, columns))
  useFitWhenLarge(link, room)
  return (
    <div className="panes" ref={root}>
      {shown.map((pane) => (
        <Pane key={pane.index} {...pane} scenario={scenario} grid={grid} link={link} room={room} />
      ))}
    </div>
  )
}

/** An edit of anything else draws nothing here anew. */
function drawnOf(scenario: Scenario): Drawn {
  const { hosts, arrays, luns, vms, clients, rules, pools, platforms } = scenario
  return { hosts, arrays, luns, vms, clients, rules, pools, platforms }
}

/** How many hosts fit side by side in a pane, and down to which zoom; empty before it is known. */
type Fit = { readonly columns?: number; readonly readable?: number }

function useFit(root: React.RefObject<HTMLElement | null>, panes: number): Fit {
  const [fit, setFit] = useState<Fit>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pane is another width.
  useLayoutEffect(() => {
    const pane = root.current?.firstElementChild
    if (pane === null || pane === undefined) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = pane
      const next = { columns: columnsIn(width), readable: readableIn(height) }
      setFit((now) => (now.columns === next.columns && now.readable === next.readable ? now : next))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(pane)
    return () => watcher.disconnect()
  }, [root, panes])
  return fit
}

type Shape = { readonly hosts: ReadonlySet<string>; readonly key: string }

/** What stands on the canvas and how many abreast. How tall hosts are is not part of it. */
function shapeOf(
  panes: readonly { readonly topology: Topology }[],
  columns: number | undefined,
): Shape {
  const names = panes.flatMap(({ topology }) => [...topology.hosts.keys(), ...topology.luns.keys()])
  return { hosts: new Set(panes[0]?.topology.hosts.keys()), key: `${columns}|${names.join(' ')}` }
}

/**
 * Another cluster is shown whole. One that had something added or removed keeps the view while all
 * of it is seen. Nothing else moves the view: no run and no undo does.
 */
function useKeepInView(link: Link, room: Room, { hosts, key }: Shape): void {
  const before = useRef<Shape | null>(null)
  useEffect(() => {
    const last = before.current
    before.current = { hosts, key }
    if (last === null || ![...hosts].some((id) => last.hosts.has(id))) link.fit(room)
    else if (last.key !== key) link.changed(room)
  }, [link, room, hosts, key])
}
