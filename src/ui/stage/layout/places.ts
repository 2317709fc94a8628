/** Where things may stand that are moved to a place: on no other thing, and none of those moves. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { moveHost, moveLun } from '../../stores/edits/change.ts'
import { keyOf, type ThingKind, thingOf } from '../things.ts'
import { type Box, type HostGrid, nearestFree, type Point } from './layout.ts'
import type { Ground } from './selected-boxes.ts'

/** Places by key of the thing: 'host:host-1'. */
export type Places = ReadonlyMap<string, Point>

/** What is moved together keeps out of each other's way too. */
export function freePlaces(wanted: Places, ground: Ground, scenario: Scenario): Places {
  const taken: Box[] = []
  const places = new Map<string, Point>()
  for (const [key, point] of wanted) {
    const thing = thingOf(key)
    if (thing === null) continue
    const size = sizeOf(thing.kind, ground)
    const others = [...othersThan(wanted, thing.kind, { ground, scenario }), ...taken]
    const free = nearestFree({ ...point, ...size }, others)
    const place = rounded(free)
    taken.push({ ...place, ...size })
    places.set(key, place)
  }
  return places
}

type Around = { readonly ground: Ground; readonly scenario: Scenario }

/** LUNs without a place of their own keep out of the way of hosts; all else must be avoided. */
function othersThan(wanted: Places, kind: ThingKind, { ground, scenario }: Around): Box[] {
  const placed = new Set(scenario.luns.filter(({ position }) => position).map(({ id }) => id))
  const hosts = [...ground.grid.boxes].filter(([id]) => !wanted.has(keyOf({ kind: 'host', id })))
  const luns = [...ground.luns].filter(
    ([id]) => !wanted.has(keyOf({ kind: 'lun', id })) && (kind === 'lun' || placed.has(id)),
  )
  return [...hosts, ...luns].map(([, box]) => box)
}

/** All of a kind are of one size in a pane. */
function sizeOf(kind: ThingKind, { grid, luns }: Ground): Pick<Box, 'width' | 'height'> {
  const [first] = kind === 'lun' ? luns.values() : grid.boxes.values()
  return { width: first?.width ?? 0, height: first?.height ?? 0 }
}

/** All hosts are kept where they are now, or the grid would close up. */
export function movedTo(scenario: Scenario, places: Places, { grid }: Ground): Scenario {
  const hosts = [...places.keys()].some((key) => key.startsWith('host:'))
  return [...places].reduce(
    (moving, [key, point]) => {
      const thing = thingOf(key)
      if (thing?.kind === 'host') return moveHost(moving, thing.id, point)
      return thing?.kind === 'lun' ? moveLun(moving, thing.id, point) : moving
    },
    hosts ? pinned(scenario, grid) : scenario,
  )
}

export function pinned(scenario: Scenario, { boxes }: HostGrid): Scenario {
  return scenario.hosts.reduce((pinning, { id, position }) => {
    const box = boxes.get(id)
    return position !== undefined || box === undefined
      ? pinning
      : moveHost(pinning, id, rounded(box))
  }, scenario)
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
