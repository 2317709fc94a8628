/**
 * Where hosts and LUNs stand on the canvas, in pixels at zoom 1. A place that the user chose is
 * kept; everything else goes to a grid: hosts in rows that wrap, LUNs below them. Nothing here
 * looks at the playhead: a node is as tall as its fullest moment needs, so time moves no node.
 */
import type { HostId, LunId } from '../../../model/ids.ts'
import type { Drawing, Topology } from '../../../model/topology.ts'

export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Box = Point & Size

export type HostGrid = {
  readonly boxes: ReadonlyMap<HostId, Box>
  /** Chips in two columns of one line each. */
  readonly dense: boolean
  /** Lines of chips that a host has room for; more of them scroll. */
  readonly lines: number
}

/** What has to be in view, and the zoom below which it is panned rather than made smaller. */
export type Room = Box & { readonly least: number }

/** Between boxes; lines run in the middle of it. */
export const GAP = 10
const LUN_GAP = 8
/** Between hosts and LUNs, for the lines from one to the other. */
const WIRE_ROOM = 30
/** Above the hosts, for VMs on their way from one to another and the bar of a selected host. */
const TRAVEL_ROOM = 36

const HOST = { width: 136, head: 78, line: 39, foot: 4 } as const
const DENSE_HOST = { width: 256, head: 78, line: 26, foot: 4 } as const
const DENSE_FROM = 11
const FEWEST_LINES = 4
const MOST_LINES = 14

const LUN = { height: 36, smallest: 98 } as const
const DENSE_LUN = { height: 26, smallest: 84 } as const
const VOLUME = { height: 36, smallest: 140 } as const
/** Below many hosts, which are seen from afar, a volume is as high as its name needs. */
const VOLUME_SLIMNESS = 20
const DENSE_LUNS_FROM = 25

/** A pane on a common screen: the grid takes the shape that is drawn largest in it. */
const PANE = { width: 450, height: 400 } as const

/** Seeing all is worth smaller words down to here: in a smaller picture only names are written. */
const READABLE = 0.7
/** More hosts than this are shown whole, however small: an overview with less detail. */
const MOST_READABLE = 3
/** The most hosts that stand side by side on a common screen. */
const COLUMNS = 3

/** One of four panes on a laptop: seeing all is worth the words. */
const SHORT = { height: 340, readable: 0 } as const

/** In one of three panes names alone are worth more than words of which the last lie below. */
const LEAST = 0.6

/** The zoom below which a pane of that height is not fitted. */
export const readableIn = (height: number): number =>
  height < SHORT.height ? SHORT.readable : LEAST

/** How many hosts stand side by side in a pane of that width, and can be read. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width / READABLE - GAP) / (HOST.width + GAP)))
}

export type Crowd = {
  /** VMs that a host has room for. */
  readonly vms: number
  /** LUNs below the hosts, on the platform that has most of them. */
  readonly luns: number
}

/**
 * Few hosts stand in rows as long as the pane is wide (`fitting` of them), so that another one
 * moves none of them; more of them in the rows in which all is drawn largest.
 */
export function hostGrid(
  { hosts }: Pick<Drawing, 'hosts'>,
  { vms: crowd, luns }: Crowd,
  fitting: number = COLUMNS,
): HostGrid {
  const dense = crowd >= DENSE_FROM
  const { width, head, line, foot } = dense ? DENSE_HOST : HOST
  const lines = Math.min(MOST_LINES, Math.max(FEWEST_LINES, dense ? Math.ceil(crowd / 2) : crowd))
  const height = head + lines * line + foot
  // Hosts with a place of their own leave the grid of the others as it is.
  const free = hosts.filter(unplaced).length
  const few = hosts.length <= MOST_READABLE && !dense
  const columns = few ? fitting : columnsFor(free, { width, height }, luns)
  const slotAt = (index: number): Box => ({
    x: (index % columns) * (width + GAP),
    y: Math.floor(index / columns) * (height + GAP),
    width,
    height,
  })
  return { boxes: spread(hosts, slotAt), dense, lines }
}

type Placed = { readonly id: string; readonly position?: Point | undefined }

const unplaced = ({ position }: Placed): boolean => position === undefined

/** Where the user put it, else in the next slot that is free. */
function spread(
  items: readonly Placed[],
  slotAt: (index: number) => Box,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>()
  for (const { id, position } of items) {
    if (position === undefined) continue
    placed.set(id, nearestFree({ ...slotAt(0), ...position }, [...placed.values()]))
  }
  const fixed = [...placed.values()]
  let slot = 0
  const nextFree = (): Box => {
    while (fixed.some((box) => overlap(box, slotAt(slot)))) slot++
    return slotAt(slot++)
  }
  return new Map(items.map(({ id }) => [id, placed.get(id) ?? nextFree()]))
}

/** The place nearest to `box` where it lies on none of the others: beside or in line with them. */
export function nearestFree(box: Box, others: readonly Box[]): Box {
  const isFree = (at: Box) => !others.some((other) => overlap(other, at))
  if (isFree(box)) return box
  const { width, height } = box
  const xs = [box.x, ...others.flatMap((o) => [o.x - width - GAP, o.x + o.width + GAP])]
  const ys = [box.y, ...others.flatMap((o) => [o.y - height - GAP, o.y + o.height + GAP])]
  return (
    xs
      .flatMap((x) => ys.map((y) => ({ ...box, x, y })))
      .sort((a, b) => distance(a, box) - distance(b, box))
      .find(isFree) ?? box
  )
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** LUNs come and go with VMs: counted in such steps, one more hardly ever moves a host. */
const LUN_STEP = 16

/** The number of columns at which `count` hosts and the LUNs below are drawn largest. */
function columnsFor(count: number, { width, height }: Size, luns: number): number {
  const counted = Math.ceil(luns / LUN_STEP) * LUN_STEP
  let best = 1
  let bestScale = 0
  for (let columns = 1; columns <= count; columns++) {
    const wide = columns * (width + GAP)
    const size = sizeOf(counted)
    const below = Math.ceil(counted / abreast(wide - GAP, size)) * (size.height + LUN_GAP)
    const tall = Math.ceil(count / columns) * (height + GAP) + WIRE_ROOM + below
    const scale = Math.min(PANE.width / wide, PANE.height / tall)
    if (scale < bestScale) continue
    best = columns
    bestScale = scale
  }
  return best
}

type LunSize = { readonly height: number; readonly smallest: number }

const sizeOf = (luns: number): LunSize => (luns >= DENSE_LUNS_FROM ? DENSE_LUN : LUN)

const abreast = (width: number, { smallest }: LunSize): number =>
  Math.max(1, Math.floor((width + GAP) / (smallest + GAP)))

/** The LUNs of one platform, below all hosts; a volume that all hosts share spans them. */
export function lunBoxes(
  topology: Topology,
  hosts: HostGrid,
  access: 'reservation' | 'lock',
): ReadonlyMap<LunId, Box> {
  const luns = [...topology.luns.values()]
  const under = boundsOf([...hosts.boxes.values()])
  const size = access === 'lock' ? volumeBelow(under) : sizeOf(luns.length)
  const rows = Math.ceil(luns.length / abreast(under.width, size))
  const columns = Math.ceil(luns.length / Math.max(1, rows))
  const width = (under.width + GAP) / Math.max(1, columns) - GAP
  // Down the columns: what lives on the same host mostly follows each other, and its lines too.
  return spread(luns, (index) => ({
    x: under.x + Math.floor(index / Math.max(1, rows)) * (width + GAP),
    y: under.y + under.height + WIRE_ROOM + (index % Math.max(1, rows)) * (size.height + LUN_GAP),
    width,
    height: size.height,
  }))
}

const volumeBelow = ({ width }: Size): LunSize => ({
  ...VOLUME,
  height: Math.max(VOLUME.height, Math.round(width / VOLUME_SLIMNESS)),
})

/** What has to be in view when everything is to be. */
export function roomFor(boxes: readonly Box[], hosts: number, readable = READABLE): Room {
  const { x, y, width, height } = boundsOf(boxes)
  const least = hosts <= MOST_READABLE ? readable : 0
  return { x, y: y - TRAVEL_ROOM, width, height: height + TRAVEL_ROOM, least }
}

function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 3 * HOST.width + 2 * GAP, height: 0 }
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
