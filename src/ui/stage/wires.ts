/** Which host is tied to which LUN, and the lines that show it. */
import type { HostId, LunId } from '../../model/ids.ts'
import type { World } from '../../model/world.ts'
import type { Box } from './layout.ts'

export type Wire = { readonly host: HostId; readonly lun: LunId }

/** More lines than this are a web: then only those of the selected thing are drawn. */
const READABLE = 48
/** How far a line into a wide volume stays from its corners. */
const INSET = 14

/** Owners where LUNs are reserved, mounts where they are shared. */
export function wiresOf({ hosts, luns }: World): readonly Wire[] {
  const mounting = [...hosts.values()].filter(
    ({ power, membership }) => power === 'on' && membership !== 'outside',
  )
  return [...luns.values()].flatMap(({ id, state, owner }): Wire[] => {
    if (state === 'shared') return mounting.map((host) => ({ host: host.id, lun: id }))
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

/** An SVG path from the foot of the host to the top of the LUN, straight where it can be. */
export function wirePath(host: Box, lun: Box): string {
  const x = host.x + host.width / 2
  const y = host.y + host.height
  const narrow = lun.width < host.width
  const endX = narrow
    ? lun.x + lun.width / 2
    : Math.min(Math.max(x, lun.x + INSET), lun.x + lun.width - INSET)
  const middle = (y + lun.y) / 2
  return `M${x} ${y}C${x} ${middle} ${endX} ${middle} ${endX} ${lun.y}`
}
