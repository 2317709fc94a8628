/** What flowed over the wires and arrays, against what they have. */
import type { Step } from '../base/step-series.ts'
import type { LinkKind } from '../model/events/links.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'
import type { Points } from './series.ts'
import { addStep, closeSteps } from './steps.ts'

/** Whole bytes/ms. */
export type LinkSeries = { readonly used: Points; readonly capacity: Points }

const NOTHING: Points = [{ at: 0, value: 0 }]

/** Nothing flows where nothing was told. */
export const linkSeries = (trace: Trace, link: LinkKind, of: string): LinkSeries =>
  byLink(trace).get(nameOf(link, of)) ?? { used: NOTHING, capacity: NOTHING }

const nameOf = (link: LinkKind, of: string): string => `${link} of ${of}`

const byLink = once(({ events, horizonMs }: Trace): ReadonlyMap<string, LinkSeries> => {
  const links = new Map<string, { readonly used: Step[]; readonly capacity: Step[] }>()
  for (const event of events) {
    if (event.kind !== 'link-loads-changed') continue
    for (const { link, of, used, capacity } of event.loads) {
      const name = nameOf(link, of)
      const series = links.get(name) ?? { used: [], capacity: [] }
      links.set(name, series)
      addStep(series.used, event.at, used)
      addStep(series.capacity, event.at, capacity)
    }
  }
  for (const { used, capacity } of links.values()) {
    closeSteps(used, horizonMs)
    closeSteps(capacity, horizonMs)
  }
  return links
})
