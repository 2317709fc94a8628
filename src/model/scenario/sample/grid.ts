/** Where things stand on the canvas: hosts in rows, LUNs below them. Pixels at zoom 1. */

const CELL_WIDTH = 300
const HOSTS_IN_A_ROW = 8
const HOST_HEIGHT = 140
const VM_HEIGHT = 30
const LUN_WIDTH = 150
const LUN_HEIGHT = 110

type Named = { readonly id: string }
type Placed<Item> = Item & { readonly position: { readonly x: number; readonly y: number } }

/** `mostVms` is how many the fullest host has: the rows are as high as it. */
export function laidOut<Host extends Named, Lun extends Named>(
  hosts: readonly Host[],
  luns: readonly Lun[],
  mostVms: number,
): { readonly hosts: readonly Placed<Host>[]; readonly luns: readonly Placed<Lun>[] } {
  const columns = Math.min(HOSTS_IN_A_ROW, Math.max(1, hosts.length))
  const rowHeight = HOST_HEIGHT + VM_HEIGHT * mostVms
  const below = rowHeight * Math.ceil(hosts.length / columns)
  const lunColumns = (columns * CELL_WIDTH) / LUN_WIDTH
  const lunCell = { columns: lunColumns, width: LUN_WIDTH, height: LUN_HEIGHT, top: below }
  return {
    hosts: inRows(hosts, { columns, width: CELL_WIDTH, height: rowHeight, top: 0 }),
    luns: inRows(luns, lunCell),
  }
}

type Cells = {
  readonly columns: number
  readonly width: number
  readonly height: number
  readonly top: number
}

function inRows<Item>(items: readonly Item[], cells: Cells): readonly Placed<Item>[] {
  return items.map((item, index) => {
    const x = cells.width * (index % cells.columns)
    const y = cells.top + cells.height * Math.floor(index / cells.columns)
    return { ...item, position: { x, y } }
  })
}
