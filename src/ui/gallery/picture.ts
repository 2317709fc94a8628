/** What the small picture of a scenario shows, in its own units: hosts, the fault, the lanes. */
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import type { Look } from '../../trace/lanes.ts'
import type { Outline } from '../../trace/outline.ts'

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** `lost` has no power or no disk, `apart` no network, `leaves` is emptied. */
export type Fate = 'well' | 'lost' | 'apart' | 'leaves'

export type HostBox = Box & { readonly fate: Fate; readonly vms: readonly Box[] }
export type Bar = Box & { readonly look: Look; readonly pane: number }

export type Picture = {
  readonly hosts: readonly HostBox[]
  readonly luns: readonly (Box & { readonly fate: Fate })[]
  /** From the middle of one host's upper edge to another's. */
  readonly moves: readonly { readonly from: number; readonly to: number; readonly y: number }[]
  readonly tracks: readonly (Box & { readonly pane: number })[]
  readonly bars: readonly Bar[]
}

export const SIZE = { width: 240, height: 124 }

const GAP = 6
const HOSTS = { top: 14, height: 50 }
const LUNS = { top: 69, height: 6 }
const LANES = { top: 84, height: 5, pair: 13 }
/** More hosts than these stand in two rows. */
const ABREAST = 8

export function pictureOf(scenario: Scenario, outline: Outline): Picture {
  const hosts = hostBoxes(scenario)
  const rows = lanesOf(outline)
  return {
    hosts,
    luns: lunBoxes(scenario),
    moves: movesIn(scenario, hosts),
    tracks: rows.map(({ y, pane }) => ({ x: 0, y, width: SIZE.width, height: LANES.height, pane })),
    bars: rows.flatMap(({ y, pane, stretches }) =>
      stretches.map(([from, to, look]) => ({ ...across(from, to), y, look, pane })),
    ),
  }
}

function hostBoxes(scenario: Scenario): readonly HostBox[] {
  const { hosts, vms } = scenario
  const fates = fatesIn(scenario)
  const rows = hosts.length > ABREAST ? 2 : 1
  const columns = Math.ceil(hosts.length / rows)
  const width = (SIZE.width - GAP * (columns - 1)) / Math.max(1, columns)
  const height = (HOSTS.height - GAP * (rows - 1)) / rows
  return hosts.map(({ id }, index) => {
    const x = (index % columns) * (width + GAP)
    const y = HOSTS.top + Math.floor(index / columns) * (height + GAP)
    const box = { x, y, width, height }
    const many = vms.filter(({ home }) => home === id).length
    return { ...box, fate: fates.get(id) ?? 'well', vms: ticks(box, many) }
  })
}

const TICK = { height: 6, gap: 3, margin: 5, least: 9 }

/** As many as there are VMs, in columns where one does not hold them, and no more than fit. */
function ticks(host: Box, many: number): readonly Box[] {
  const { height, gap, margin, least } = TICK
  const rows = Math.max(1, Math.floor((host.height - 2 * margin + gap) / (height + gap)))
  const room = host.width - 2 * margin + gap
  const columns = Math.min(Math.ceil(many / rows), Math.max(1, Math.floor(room / (least + gap))))
  const width = room / Math.max(1, columns) - gap
  return Array.from({ length: Math.min(many, rows * columns) }, (_, index) => ({
    x: host.x + margin + (index % columns) * (width + gap),
    y: host.y + margin + Math.floor(index / columns) * (height + gap),
    width,
    height,
  }))
}

function fatesIn({ incidents, hosts }: Scenario): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>()
  for (const incident of incidents.toReversed()) {
    const fate = FATES[incident.kind]
    if (fate === undefined) continue
    const struck = hosts.filter((host) => isStruck(incident, host))
    for (const { id } of struck) fates.set(id, fate)
  }
  return fates
}

const FATES: Partial<Readonly<Record<Incident['kind'], Fate>>> = {
  'host-fails': 'lost',
  'chassis-fails': 'lost',
  'host-isolates': 'apart',
  'network-splits': 'apart',
  'host-evacuates': 'leaves',
}

function isStruck(incident: Incident, host: Scenario['hosts'][number]): boolean {
  if ('host' in incident) return incident.host === host.id
  if ('hosts' in incident) return incident.hosts.includes(host.id)
  return 'chassis' in incident && incident.chassis === host.chassis
}

function lunBoxes({ luns, incidents }: Scenario): Picture['luns'] {
  const drawn = luns.filter(({ purpose }) => purpose === 'vms')
  const width = (SIZE.width - GAP * (drawn.length - 1)) / Math.max(1, drawn.length)
  const lost = new Set(incidents.flatMap((one) => (one.kind === 'lun-fails' ? [one.lun] : [])))
  return drawn.map(({ id }, index) => ({
    x: index * (width + GAP),
    y: LUNS.top,
    width,
    height: LUNS.height,
    fate: lost.has(id) ? 'lost' : 'well',
  }))
}

function movesIn(scenario: Scenario, boxes: readonly HostBox[]): Picture['moves'] {
  const { incidents, vms, hosts } = scenario
  const middle = (host: string | undefined): number | null => {
    const box = boxes[hosts.findIndex(({ id }) => id === host)]
    return box === undefined ? null : box.x + box.width / 2
  }
  return incidents.flatMap((one) => {
    if (one.kind !== 'vm-migrates') return []
    const from = middle(vms.find(({ id }) => id === one.vm)?.home)
    const to = middle(one.to)
    return from === null || to === null ? [] : [{ from, to, y: HOSTS.top }]
  })
}

/** One pair of lanes a VM, first platform above second. */
const lanesOf = ({ vms, lanes }: Outline) =>
  vms.flatMap((_, row) =>
    lanes.slice(0, 2).map((lane, pane) => ({
      pane,
      y: LANES.top + row * LANES.pair + pane * (LANES.height + 1),
      stretches: lane[row] ?? [],
    })),
  )

const across = (from: number, to: number): Pick<Bar, 'x' | 'width' | 'height'> => ({
  x: (from * SIZE.width) / 1000,
  width: Math.max(1.5, ((to - from) * SIZE.width) / 1000),
  height: LANES.height,
})
