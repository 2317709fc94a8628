/** The heights of the lanes, and which rows are near enough to the view to exist. */

export const LANE_HEIGHT = 14
export const LANE_GAP = 2
const ROW_PADDING = 3
const LEAST_ROW = 26

/** Rows are made and dropped in blocks, so that scrolling seldom draws. */
const BLOCK = 4

/** Rows from `first` up to, not including, `end`. */
export type RowWindow = { readonly first: number; readonly end: number }

/** Of a VM's row with a lane for each platform, CSS pixels. */
export function rowHeight(platforms: number): number {
  return Math.max(LEAST_ROW, lanesHeight(platforms) + 2 * ROW_PADDING)
}

/** From the top of a row to the top of a lane in it. */
export function laneTop(platforms: number, lane: number): number {
  const rest = rowHeight(platforms) - lanesHeight(platforms)
  return Math.floor(rest / 2) + lane * (LANE_HEIGHT + LANE_GAP)
}

/** Which lane lies at a height of a row; the nearest, where it is between two. */
export function laneAt(platforms: number, y: number): number {
  const lane = Math.floor((y - laneTop(platforms, 0) + LANE_GAP / 2) / (LANE_HEIGHT + LANE_GAP))
  return Math.min(Math.max(lane, 0), platforms - 1)
}

/** The rows in view and a block more on either side. */
export function rowWindow(view: {
  readonly top: number
  readonly height: number
  readonly rowHeight: number
  readonly rows: number
}): RowWindow {
  const firstBlock = Math.floor(view.top / view.rowHeight / BLOCK) - 1
  const lastBlock = Math.floor((view.top + view.height) / view.rowHeight / BLOCK) + 1
  const first = Math.min(Math.max(0, firstBlock * BLOCK), view.rows)
  return { first, end: Math.min(view.rows, Math.max(first, (lastBlock + 1) * BLOCK)) }
}

function lanesHeight(platforms: number): number {
  return platforms * LANE_HEIGHT + Math.max(0, platforms - 1) * LANE_GAP
}
