/**
 * Stands in for d3-transition, which React Flow's zoom brings along: nothing on the canvas is
 * animated but what happened, so a view is set at once and there is nothing to interrupt. Saves
 * the first picture 7 KB gzipped.
 */
import { selection } from 'd3-selection'

selection.prototype.interrupt = function interruptNothing() {
  return this
}

export function interrupt(): void {}
