import clsx from 'clsx'
import { X } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { found } from '../../../trace/event-list.ts'
import { count } from '../../format.ts'
import { IconButton } from '../../kit/Button.tsx'
import type { Traces } from '../lanes/lane-rows.ts'
import { EventLines } from './EventLines.tsx'

type Props = {
  readonly traces: Traces
  readonly briefs: readonly string[]
  readonly onClose: () => void
}

const FIELD = 'h-7 min-w-0 rounded-md border border-line-strong/60 bg-surface px-1.5'

/** Everything worth telling, to be searched: a line moves canvas, charts and lanes to its event. */
export function EventList({ traces, briefs, onClose }: Props) {
  const [words, setWords] = useState('')
  const [platform, setPlatform] = useState<number | null>(null)
  const list = useMemo(() => found(traces, { words, platform }), [traces, words, platform])
  const title = useId()
  return (
    <section
      aria-labelledby={title}
      className="flex w-[min(20rem,44%)] flex-none flex-col border-l border-line bg-surface"
    >
      <header className="flex items-center gap-1.5 pt-0.5 pr-1 pl-3">
        <h2 id={title} className="font-semibold">
          Events
        </h2>
        <span role="status" className="flex-1 truncate text-[11.5px] text-ink-3">
          {list.length === 0 ? 'none' : count(list.length, 'event')}
        </span>
        <IconButton label="Close the events" icon={<X size={15} />} onClick={onClose} />
      </header>
      <div className="flex gap-1.5 px-3 pb-1.5">
        <input
          type="search"
          aria-label="Search the events"
          placeholder="Search"
          value={words}
          className={clsx(FIELD, 'flex-1')}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <select
          aria-label="Events of"
          value={platform ?? 'all'}
          className={clsx(FIELD, 'max-w-[9rem]')}
          onChange={({ currentTarget: { value } }) =>
            setPlatform(value === 'all' ? null : Number(value))
          }
        >
          <option value="all">{briefs.length === 2 ? 'both' : 'all'}</option>
          {briefs.map((brief, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
            <option key={index} value={index}>
              {brief}
            </option>
          ))}
        </select>
      </div>
      <EventLines list={list} briefs={briefs} />
    </section>
  )
}
