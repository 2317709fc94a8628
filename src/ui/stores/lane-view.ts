/** Which lanes the timeline shows, in which order: kept in the browser, not in the scenario. */
import { create } from 'zustand'
import { store, stored } from './stored.ts'

export type LaneKind = 'cluster' | 'host' | 'vm' | 'client'
export type Grouping = 'none' | 'kind' | 'host' | 'role'
/** `auto`: as drawn, and of many lanes those first on which something happens. */
export type Sorting = 'auto' | 'drawn' | 'impact' | 'name' | 'home'

export type LaneView = {
  readonly kinds: readonly LaneKind[]
  readonly grouping: Grouping
  readonly sorting: Sorting
  /** Only rows on which something happens. */
  readonly eventful: boolean
  /** Words that a row must have; not kept. */
  readonly filter: string
}

export const LANE_KINDS: readonly LaneKind[] = ['cluster', 'host', 'vm', 'client']
export const GROUPINGS: readonly Grouping[] = ['none', 'kind', 'host', 'role']
export const SORTINGS: readonly Sorting[] = ['auto', 'drawn', 'impact', 'name', 'home']

const PLAIN: LaneView = {
  kinds: ['vm'],
  grouping: 'none',
  sorting: 'auto',
  eventful: false,
  filter: '',
}

const KEY = 'lanes'

export const useLaneView = create<LaneView>()(() => ({ ...PLAIN, ...remembered() }))

export function setLaneView(change: Partial<LaneView>): void {
  useLaneView.setState(change)
  const { kinds, grouping, sorting, eventful } = useLaneView.getState()
  store(KEY, JSON.stringify({ kinds, grouping, sorting, eventful }))
}

/** What an older or a damaged copy does not say stays plain. */
function remembered(): Partial<LaneView> {
  try {
    const read = JSON.parse(stored(KEY) ?? '{}') as Partial<Record<keyof LaneView, unknown>>
    const kinds = LANE_KINDS.filter(
      (kind) => Array.isArray(read.kinds) && read.kinds.includes(kind),
    )
    return {
      kinds: kinds.length > 0 ? kinds : PLAIN.kinds,
      grouping: GROUPINGS.find((each) => each === read.grouping) ?? PLAIN.grouping,
      sorting: SORTINGS.find((each) => each === read.sorting) ?? PLAIN.sorting,
      eventful: read.eventful === true,
    }
  } catch {
    return {}
  }
}
