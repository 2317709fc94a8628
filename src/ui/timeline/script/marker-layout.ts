/**
 * Where the script's markers go. They keep their words while there is room in the first rows, then
 * shrink to their icons, and what fits nowhere gets a row of its own: none hides another.
 * Rows beyond the third are listed.
 */

/** One marker to place: `x` of its instant and the `width` of its whole sentence, CSS pixels. */
export type Pin = { readonly index: number; readonly x: number; readonly width: number }

export type MarkerBox = {
  readonly index: number
  readonly row: number
  /** Only the icon. */
  readonly brief: boolean
  /** The words stand before the instant, because there is no room after it. */
  readonly before: boolean
}

/** Width of a marker that shows its icon only. */
export const ICON_WIDTH = 24
/** From a marker's end with the icon to its instant. */
export const ICON_CENTRE = 12

const ROWS_WITH_WORDS = 2
/** What stands in a row beyond these is listed instead. */
export const ROWS_SHOWN = 3
const GAP = 4

type Span = { readonly from: number; readonly to: number }

export function markerLayout(pins: readonly Pin[], axisWidth: number): readonly MarkerBox[] {
  const rows: Span[][] = []
  const ordered = [...pins].sort((a, b) => a.x - b.x || a.index - b.index)
  return ordered.map((pin) => {
    const before = pin.x - ICON_CENTRE + pin.width > axisWidth + ICON_CENTRE
    const words = spanOf(pin.x, pin.width, before)
    const icon = spanOf(pin.x, ICON_WIDTH, before)
    const whole = words.from >= -ICON_CENTRE
    const place =
      (whole ? freeRow(rows, words, 0, ROWS_WITH_WORDS) : null) ??
      freeRow(rows, icon, 0, ROWS_WITH_WORDS) ??
      freeRow(rows, icon, ROWS_WITH_WORDS, Number.POSITIVE_INFINITY)
    const row = place?.row ?? rows.length
    const span = place?.span ?? icon
    rows[row] = [...(rows[row] ?? []), span]
    return { index: pin.index, row, brief: span === icon, before }
  })
}

export const rowsOf = (boxes: readonly MarkerBox[]): number =>
  boxes.reduce((most, { row }) => Math.max(most, row + 1), 1)

function spanOf(x: number, width: number, before: boolean): Span {
  return before
    ? { from: x + ICON_CENTRE - width, to: x + ICON_CENTRE }
    : { from: x - ICON_CENTRE, to: x - ICON_CENTRE + width }
}

/** The first row from `first` on, before `end`, that has room; a row not yet begun has. */
function freeRow(rows: readonly Span[][], span: Span, first: number, end: number) {
  for (let row = first; row < end; row++) {
    const taken = rows[row] ?? []
    if (taken.every(({ from, to }) => span.to + GAP <= from || span.from >= to + GAP)) {
      return { row, span }
    }
    if (row >= rows.length) return null
  }
  return null
}
