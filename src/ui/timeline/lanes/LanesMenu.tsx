import clsx from 'clsx'
import { Rows3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Popup } from '../../kit/Popup.tsx'
import {
  GROUPINGS,
  type Grouping,
  LANE_KINDS,
  type LaneKind,
  SORTINGS,
  type Sorting,
  setLaneView,
  useLaneView,
} from '../../stores/lane-view.ts'
import { TOOL } from '../tool-class.ts'

/** Which lanes are shown, and in which order. */
export function LanesMenu() {
  const { filter, eventful } = useLaneView()
  const hides = eventful || filter !== ''
  return (
    <Popup
      label="Lanes"
      tip="Choose, group, sort and filter the lanes"
      className={clsx(TOOL, hides && 'border-accent! font-semibold text-accent!')}
      trigger={
        <>
          <Rows3 aria-hidden size={15} />
          <span className="hidden @3xl:inline">{hides ? 'Lanes, filtered' : 'Lanes'}</span>
        </>
      }
    >
      {() => <LanesForm />}
    </Popup>
  )
}

function LanesForm() {
  const { kinds, grouping, sorting, eventful, filter } = useLaneView()
  return (
    <div className="grid gap-2.5">
      <Line label="Filter">
        <input
          type="search"
          aria-label="Filter the lanes"
          placeholder="name, home or role"
          value={filter}
          className="h-7 w-full min-w-0 rounded-md border border-line-strong/60 bg-surface px-2"
          onChange={({ currentTarget }) => setLaneView({ filter: currentTarget.value })}
        />
      </Line>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={eventful}
          onChange={({ currentTarget }) => setLaneView({ eventful: currentTarget.checked })}
        />
        Hide the uneventful
      </label>
      <fieldset className="grid grid-cols-2 gap-1">
        <legend className="mb-1 font-semibold">Show</legend>
        {LANE_KINDS.map((kind) => (
          <label key={kind} className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) => showKind(kinds, kind, checked)}
            />
            {KIND_WORDS[kind]}
          </label>
        ))}
      </fieldset>
      <Line label="Group">
        <Choice
          label="Group the lanes"
          value={grouping}
          values={GROUPINGS}
          words={GROUPING_WORDS}
          onChoose={(value) => setLaneView({ grouping: value })}
        />
      </Line>
      <Line label="Sort">
        <Choice
          label="Sort the lanes"
          value={sorting}
          values={SORTINGS}
          words={SORTING_WORDS}
          onChoose={(value) => setLaneView({ sorting: value })}
        />
      </Line>
    </div>
  )
}

/** At least one kind is shown. */
function showKind(kinds: readonly LaneKind[], kind: LaneKind, shown: boolean): void {
  const next = LANE_KINDS.filter((each) => (each === kind ? shown : kinds.includes(each)))
  if (next.length > 0) setLaneView({ kinds: next })
}

const KIND_WORDS: Readonly<Record<LaneKind, string>> = {
  cluster: 'Cluster',
  host: 'Hosts',
  vm: 'VMs',
  client: 'Clients',
}

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  none: 'not at all',
  kind: 'by kind',
  host: 'by host',
  role: 'by role',
}

const SORTING_WORDS: Readonly<Record<Sorting, string>> = {
  auto: 'eventful first, when many',
  drawn: 'as drawn',
  impact: 'most different first',
  name: 'by name',
  home: 'by home',
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[4rem_minmax(0,1fr)] items-center">
      <span aria-hidden className="text-ink-2">
        {label}
      </span>
      {children}
    </div>
  )
}

type ChoiceProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, values, words, onChoose } = props
  return (
    <select
      aria-label={label}
      value={value}
      className="h-7 rounded-md border border-line-strong/60 bg-surface px-1.5"
      onChange={({ currentTarget }) => {
        const chosen = values.find((each) => each === currentTarget.value)
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  )
}
