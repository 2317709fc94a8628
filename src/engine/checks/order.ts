import { type Check, NONE } from './check.ts'

/** Events stand in the order of their instants, numbered from 0, and none is after the horizon. */
export const order: Check = {
  name: 'order',
  onEvent(event, before, { events, horizonMs }) {
    const { at, seq } = event
    if (events[seq] !== event) return [`the event numbered ${seq} stands somewhere else`]
    if (!Number.isSafeInteger(at)) return [`${at} is no whole number of milliseconds`]
    if (at < before.at) return [`event ${seq} is at ${at}, after one at ${before.at}`]
    return at > horizonMs ? [`event ${seq} is at ${at}, after the horizon`] : NONE
  },
}
