/** Columns of text in line, for the terminal. */

export type Column = { readonly heading: string; readonly side: 'left' | 'right' }

export const left = (heading: string): Column => ({ heading, side: 'left' })
export const right = (heading: string): Column => ({ heading, side: 'right' })

/** Each row has a cell for each column. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({ heading }) => heading), ...rows]
  const widths = columns.map((_, column) =>
    all.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0),
  )
  const line = (row: readonly string[]): string =>
    columns.map((column, index) => padded(row[index] ?? '', column, widths[index] ?? 0)).join('  ')
  return all.map((row) => line(row).trimEnd()).join('\n')
}

const padded = (cell: string, { side }: Column, width: number): string =>
  side === 'left' ? cell.padEnd(width) : cell.padStart(width)
