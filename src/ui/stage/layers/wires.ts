/** Which host is tied to which LUN, and the lines that show it. */
import type { HostId, LunId } from '../../../model/ids.ts'
import { isZoned } from '../../../model/storage.ts'
import type { Topology } from '../../../model/topology.ts'
import type { World } from '../../../model/world.ts'
import { type Box, GAP, type Point } from '../layout/layout.ts'

export type Wire = { readonly host: HostId; readonly lun: LunId }

/** More lines than this are a web: then only those of the selected thing are drawn. */
const READABLE = 48
/** How far a line into a wide volume stays from its corners. */
const INSET = 14

/** Owners where LUNs are reserved; where they are shared whoever is up and zoned mounts them. */
export function wiresOf(
  { hosts, luns, vms }: World,
  { luns: placed }: Pick<Topology, 'luns'>,
): readonly Wire[] {
  const alone = new Set([...vms.values()].map((vm) => (vm.unprotected === null ? null : vm.host)))
  const mounting = [...hosts.values()].filter(
    ({ id, power, membership }) => power === 'on' && (membership !== 'outside' || alone.has(id)),
  )
  return [...luns.values()].flatMap(({ id, state, owner }): Wire[] => {
    if (state === 'shared') {
      const zoned = mounting.filter((host) => isZoned(placed.get(id), host.id))
      return zoned.map((host) => ({ host: host.id, lun: id }))
    }
    return owner === null || state === 'offline' ? [] : [{ host: owner, lun: id }]
  })
}

/** Those to draw: all while they can be told apart. `key` names what is selected. */
export function shownWires(wires: readonly Wire[], key: string | null): readonly Wire[] {
  if (wires.length <= READABLE) return wires
  return wires.filter((wire) => touches(wire, key))
}

export const touches = ({ host, lun }: Wire, key: string | null): boolean =>
  key === `host:${host}` || key === `lun:${lun}`

/**
 * An SVG path from the foot of the host to the LUN: straight where it can be, between the boxes
 * where others of `hosts` or `luns` stand in the way, so that it touches no LUN but its own.
 */
export const wirePath = (...wire: Parameters<typeof wireOf>): string => wireOf(...wire).path

/** The path, and the point of the LUN where it ends. */
export function wireOf(
  host: Box,
  lun: Box,
  hosts: Iterable<Box> = [],
  luns: Iterable<Box> = [],
): { readonly path: string; readonly end: Point } {
  const x = host.x + host.width / 2
  const y = host.y + host.height
  const below = [...hosts].filter((box) => box.y >= y && box.y < lun.y && spans(box, x, x))
  const foot = Math.max(y, ...below.map((box) => box.y + box.height))
  const gutter = host.x + host.width + GAP / 2
  const start = foot === y ? `M${x} ${y}` : `M${x} ${y}V${y + GAP / 2}H${gutter}V${foot}`
  const startX = foot === y ? x : gutter
  const above = [...luns].filter(
    (box) => box.y >= foot && box.y < lun.y && spans(box, lun.x, lun.x + lun.width),
  )
  const top = Math.min(lun.y, ...above.map((box) => box.y))
  const endX = above.length > 0 ? lun.x - GAP / 2 : endOn(lun, startX, host.width)
  const middle = (foot + top) / 2
  const curve = `${start}C${startX} ${middle} ${endX} ${middle} ${endX} ${top}`
  if (above.length === 0) return { path: curve, end: { x: endX, y: top } }
  const end = { x: lun.x, y: lun.y + lun.height / 2 }
  return { path: `${curve}V${end.y}H${end.x}`, end }
}

const spans = (box: Box, left: number, right: number): boolean =>
  box.x <= right && left <= box.x + box.width

const endOn = (lun: Box, x: number, hostWidth: number): number =>
  lun.width < hostWidth
    ? lun.x + lun.width / 2
    : Math.min(Math.max(x, lun.x + INSET), lun.x + lun.width - INSET)
