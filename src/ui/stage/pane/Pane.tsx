/** One platform's cluster, live at the playhead. */
import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HostId } from '../../../model/ids.ts'
import type { PlatformWords } from '../../../model/platform-sheet.ts'
import type { Topology } from '../../../model/topology.ts'
import type { Vm } from '../../../model/world.ts'
import { driveLetters } from '../../../trace/drive-letters.ts'
import { part } from '../../kit/Part.tsx'
import { useWorld } from '../../stores/playhead.ts'
import { useTracesLater } from '../../timeline/use-compared.ts'
import type { Opened } from '../acting/PaneMenu.tsx'
import { Flow } from '../canvas/Flow.tsx'
import { type HostGrid, lunBoxes, type Point, type Room } from '../layout/layout.ts'
import type { Link } from '../layout/link.ts'
import { keeper, listKeeper } from '../scene/kept.ts'
import { clientsByVm, type Drawn, residents, sceneOf } from '../scene/scene.ts'
import { lettersOf } from '../scene/words-lun.ts'
import { setActive, useStage } from '../stage-store.ts'
import { useTools } from '../tools-store.ts'
import { EmptyCanvas } from './EmptyCanvas.tsx'
import type { Frame } from './frame.ts'
import { PaneHeader } from './PaneHeader.tsx'
import { PaneContext, type PaneView } from './pane-context.ts'
import { usePaneInput } from './use-pane-input.ts'
import { useRoving } from './use-roving.ts'

const PaneFoot = part(
  async () => (await import('./PaneFoot.tsx')).PaneFoot,
  <footer className="pane-foot" />,
)

const PaneMenu = part(async () => (await import('../acting/PaneMenu.tsx')).PaneMenu, null)

const Beliefs = part(
  async () => (await import('../layers/Beliefs.tsx')).Beliefs,
  <section className="beliefs" />,
)

type PaneProps = {
  readonly index: number
  readonly words: PlatformWords
  readonly scenario: Drawn
  readonly topology: Topology
  readonly grid: HostGrid
  readonly link: Link
  /** What has to be in view when everything is to be. */
  readonly room: Room
}

export const Pane = memo(function Pane({ link, room, ...shown }: PaneProps) {
  const { index, words, scenario } = shown
  const view = usePaneView(shown)
  const { topology, grid, luns, letters } = view
  const longest = useMemo(() => lettersOf(topology.luns, letters), [topology, letters])
  const canvas = useRef<HTMLDivElement>(null)
  const flow = useRef<ReactFlowInstance>(null)
  const toCanvas = useCallback(
    (point: Point): Point => flow.current?.screenToFlowPosition(point) ?? point,
    [],
  )
  const fit = useCallback(() => link.fit(room), [link, room])
  const join = useJoin(canvas, flow, link, room)
  const moved = useCallback(
    (_event: unknown, viewport: Viewport) => {
      if (canvas.current !== null) link.moved(viewport, canvas.current)
    },
    [link],
  )
  useRoving(canvas, useReveal(canvas, link))
  const [menu, setMenu] = useState<Opened | null>(null)
  const closeMenu = useCallback(() => setMenu(null), [])
  const { input, frame } = usePaneInput(toCanvas, setMenu, view)
  const framing = useTools((tools) => tools.framing)
  const use = (): void => setActive(index)
  const believing = useStage((state) => state.believing.has(index))
  return (
    <PaneContext value={view}>
      <section
        className="pane"
        aria-label={words.title}
        onPointerDownCapture={use}
        onFocusCapture={use}
      >
        <PaneHeader />
        <div
          className="pane-canvas"
          ref={canvas}
          data-framing={framing}
          style={{ '--lun-letters': longest } as React.CSSProperties}
          {...input}
        >
          <Flow {...{ index, topology, grid, luns }} onInit={join} onMove={moved} />
          {frame !== null && <div className="frame" style={frameStyle(frame)} />}
          {scenario.hosts.length === 0 && <EmptyCanvas />}
        </div>
        {menu !== null && <PaneMenu opened={menu} fit={fit} onClose={closeMenu} />}
        {believing && <Beliefs />}
        <PaneFoot zoom={link.zoomBy} fit={fit} canvas={canvas} />
      </section>
    </PaneContext>
  )
})

const frameStyle = ({ x, y, width, height }: Frame): React.CSSProperties => ({
  translate: `${x}px ${y}px`,
  width,
  height,
})

const NO_LETTERS: PaneView['letters'] = new Map()

function usePaneView(shown: Omit<PaneProps, 'link' | 'room'>): PaneView {
  const { index, words, scenario, topology, grid } = shown
  const trace = useTracesLater()[index] ?? null
  const now = useWorld(trace)
  const [keep] = useState(keeper)
  const [keepLists] = useState(() => listKeeper<HostId, Vm>())
  const world = useMemo(() => keep(sceneOf(now, topology)), [keep, now, topology])
  const clients = useMemo(() => clientsByVm(topology.clients), [topology])
  const luns = useMemo(
    () => lunBoxes(topology, grid, words.storage.access),
    [topology, grid, words],
  )
  const letters = useMemo(
    () => (words.storage.takes === undefined ? NO_LETTERS : driveLetters(topology, world)),
    [words, topology, world],
  )
  return useMemo(
    () => ({
      index,
      words,
      scenario,
      topology,
      trace,
      world,
      residents: keepLists(residents(world, topology)),
      clients,
      grid,
      luns,
      letters,
    }),
    [index, words, scenario, topology, trace, world, keepLists, clients, grid, luns, letters],
  )
}

type CanvasRef = React.RefObject<HTMLDivElement | null>
type FlowRef = React.RefObject<ReactFlowInstance | null>

/** Ties the pane to the others once React Flow is ready, and tells them when its size changes. */
function useJoin(canvas: CanvasRef, flow: FlowRef, link: Link, room: Room) {
  const latest = useRef(room)
  const leave = useRef<(() => void) | null>(null)
  useEffect(() => {
    latest.current = room
  }, [room])
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const watcher = new ResizeObserver(() => link.resized(latest.current))
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      leave.current?.()
    }
  }, [canvas, link])
  return useCallback(
    (instance: ReactFlowInstance) => {
      flow.current = instance
      if (canvas.current === null) return
      leave.current = link.join({ flow: instance, element: canvas.current })
      link.resized(latest.current)
    },
    [canvas, flow, link],
  )
}

/** From the edge of the pane to a thing that was brought into view. */
const MARGIN = 16

/** Only for the keyboard: a click is where the user looks already. */
function useReveal(canvas: CanvasRef, link: Link): (element: HTMLElement) => void {
  return useCallback(
    (element) => {
      if (canvas.current === null || !element.matches(':focus-visible')) return
      const view = canvas.current.getBoundingClientRect()
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const x = inward(left - view.left, view.right - right)
      const y = inward(top - view.top, view.bottom - bottom)
      if (x !== 0 || y !== 0) link.panBy(x, y)
    },
    [canvas, link],
  )
}

/** How far to move something with this much room before and after it. */
function inward(before: number, after: number): number {
  if (before < 0) return MARGIN - before
  return after < 0 ? after - MARGIN : 0
}
