/** Under which types the palette hands to the canvas what is dragged from it. */

/** The text is the kind of what is to be placed. */
export const DRAG_TYPE = 'application/x-failover-lab'

/** The text is the kind of what is to happen. */
export const FAULT_TYPE = 'application/x-failover-lab-fault'
