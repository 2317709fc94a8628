/**
 * Stands in for d3-transition and, on the canvas, for d3-interpolate, which React Flow's zoom
 * brings along: nothing there is animated but what happened, so a view is set at once, there is
 * nothing to interrupt and nothing between two views. Saves the first picture 12 KB gzipped.
 */
import { selection } from 'd3-selection'

selection.prototype.interrupt = function interruptNothing() {
  return this
}

export function interrupt(): void {}

export function interpolate(): never {
  throw new Error('nothing on the canvas is animated')
}

export { interpolate as interpolateZoom }
