/** Where the keys of a table lead. */
export type Cell = { readonly row: number; readonly column: number }
export type Size = { readonly rows: number; readonly columns: number }

const PAGE = 10

const STEPS: Readonly<Record<string, (cell: Cell, size: Size) => Cell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** Null where the key moves nothing; else a cell of the table. */
export function moved(key: string, from: Cell, size: Size): Cell | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined
  return step === undefined ? null : within(step(from, size), size)
}

export const within = ({ row, column }: Cell, { rows, columns }: Size): Cell => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
})

/** The next cell that can be changed, in the order of reading; null behind the last. */
export function nextOpen(
  from: Cell,
  { rows, columns }: Size,
  { by, open }: { readonly by: 1 | -1; readonly open: (column: number) => boolean },
): Cell | null {
  const last = rows * columns - 1
  let place = from.row * columns + from.column + by
  while (place >= 0 && place <= last) {
    const cell = { row: Math.floor(place / columns), column: place % columns }
    if (open(cell.column)) return cell
    place += by
  }
  return null
}
