/** VMs that move to another host, each on its way: live above the hosts, saved through its LUN. */
import { ViewportPortal } from '@xyflow/react'
import { memo, useCallback, useMemo, useRef } from 'react'
import type { World } from '../../../model/world.ts'
import { type Travel as Move, travelAt } from '../../../trace/travels.ts'
import { usePlayheadPaint } from '../canvas/use-playhead-paint.ts'
import type { Box, Point } from '../layout/layout.ts'
import { type PaneView, usePane } from '../pane/pane-context.ts'
import { arcBetween, arcPath, placeAt, travelWords } from './travel.ts'
import { wirePath } from './wires.ts'

type Boxes = ReadonlyMap<string, Box>
type TravelProps = { readonly hosts: Boxes; readonly luns: Boxes }

/** More of them at once say no more than their names: words would lie on words. */
const MOST_WITH_WORDS = 6

export function Travel({ hosts, luns }: TravelProps) {
  const pane = usePane()
  const moves = useMemo(() => movesOf(pane), [pane])
  if (moves.length === 0) return null
  return (
    <ViewportPortal>
      {moves.map((move) => {
        const paths = pathsOf(move, pane, { hosts, luns })
        if (paths === null) return null
        const told = moves.length <= MOST_WITH_WORDS
        return <Traveller key={`${move.vm}@${move.from}`} move={move} {...paths} told={told} />
      })}
    </ViewportPortal>
  )
}

function movesOf({ world, trace }: PaneView): readonly Move[] {
  if (trace === null) return []
  return movers(world).flatMap((vm) => travelAt(trace, vm, world.at) ?? [])
}

const movers = ({ vms }: World): readonly string[] =>
  [...vms.values()].flatMap(({ id, state }) =>
    state.kind === 'migrating' || state.kind === 'moving' ? [id] : [],
  )

type Paths = { readonly out: string; readonly back: string }

function pathsOf(
  { vm, source, target, method }: Move,
  { topology }: PaneView,
  { hosts, luns }: TravelProps,
): Paths | null {
  const [from, to] = [hosts.get(source), hosts.get(target)]
  if (from === undefined || to === undefined || source === target) return null
  if (method === 'live') return { out: arcPath(arcBetween(from, to)), back: '' }
  const lun = luns.get(topology.vms.get(vm)?.lun ?? '')
  if (lun === undefined) return { out: arcPath(arcBetween(from, to)), back: '' }
  const wire = (host: Box) => wirePath(host, lun, hosts.values(), luns.values())
  return { out: wire(from), back: wire(to) }
}

type TravellerProps = Paths & { readonly move: Move; readonly told: boolean }

const Traveller = memo(function Traveller({ move, out, back, told }: TravellerProps) {
  const ways = useRef<SVGSVGElement>(null)
  // Other paths, as when a host was moved: the same share of them is another place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the paths are read from the page.
  const paint = useCallback(
    (element: HTMLSpanElement, ms: number) => {
      const { x, y } = pointAt(ways.current, move, ms)
      const at = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      element.style.transform = `${at} translate(-50%, -50%)`
      const words = told ? travelWords(move, ms) : ''
      const node = element.lastElementChild?.firstChild
      if (node && node.nodeValue !== words) node.nodeValue = words
    },
    [move, told, out, back],
  )
  const live = move.method === 'live'
  return (
    <>
      <svg className="travel" aria-hidden="true" ref={ways} data-live={live}>
        <path d={out} className="travel-line" />
        {back !== '' && <path d={back} className="travel-line" />}
      </svg>
      <span
        ref={usePlayheadPaint(paint)}
        className="travel-chip"
        data-live={live}
        aria-hidden="true"
      >
        {move.vm} <span className="travel-word"> </span>
      </span>
    </>
  )
})

const ORIGIN: Point = { x: 0, y: 0 }
const STILL =
  typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-reduced-motion: reduce)')

/** Where little is to move it stays at the beginning of each path and its words go on. */
function pointAt(ways: SVGSVGElement | null, move: Move, ms: number): Point {
  const { path, share } = placeAt(move, ms)
  const [out, back] = ways?.children ?? []
  const way = path === 'in' && back !== undefined ? back : out
  if (!(way instanceof SVGPathElement)) return ORIGIN
  const along = STILL?.matches ? 0 : share
  return way.getPointAtLength(way.getTotalLength() * (path === 'in' ? 1 - along : along))
}
