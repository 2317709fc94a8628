import { type Check, NONE } from './check.ts'

/** Whatever happens has a cause before it, save 0:00 and what the script asks for. */
export const causes: Check = {
  name: 'causes',
  onEvent({ kind, at, seq, cause }) {
    const scripted = kind === 'incident' || kind === 'incident-refused'
    if (cause === null)
      return at === 0 || scripted ? NONE : [`nothing caused event ${seq}, ${kind}`]
    if (scripted) return [`event ${cause} caused the script at event ${seq}`]
    return cause < seq ? NONE : [`event ${seq}, ${kind}, was caused by the later event ${cause}`]
  },
}
