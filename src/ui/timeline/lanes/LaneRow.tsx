import clsx from 'clsx'
import { memo } from 'react'
import { useSelected } from '../../stage/use-selected.ts'
import { select } from '../../stores/view.ts'
import { usePlatformAmount } from '../use-compared.ts'
import { differences, figure, isDown, meaning, meaningOfDifference, signed } from './figures.ts'
import type { Row } from './lane-rows.ts'
import { platformInk } from './palette.ts'
import { rowHeight } from './rows.ts'

type Props = {
  readonly row: Row
  readonly briefs: readonly string[]
  readonly top: number
}

/** What stands beside a row's lanes: its name, its downtime on each platform, the difference. */
export const LaneRow = memo(function LaneRow({ row, briefs, top }: Props) {
  const { kind, id } = row
  const selected = useSelected(kind, id)
  const height = rowHeight(briefs.length)
  if (kind === 'group') return <GroupRow id={id} place={{ top, height }} />
  return (
    <div
      className={clsx(
        'absolute inset-x-0 grid grid-cols-[var(--names)_minmax(0,1fr)_var(--figures)]',
        'items-center border-b border-line/60',
        selected && 'bg-accent-soft',
      )}
      style={{ top, height }}
    >
      {kind === 'cluster' ? (
        <span className="truncate pr-2 pl-3 font-medium">{id}</span>
      ) : (
        <button
          type="button"
          aria-pressed={selected}
          data-tip={id}
          className={clsx(
            'h-full min-w-0 truncate pr-2 pl-3 text-left hover:underline -outline-offset-2',
            selected ? 'font-semibold text-accent' : 'font-medium',
          )}
          onClick={() => select({ kind, id })}
        >
          {id}
        </button>
      )}
      <Figures row={row} briefs={briefs} />
    </div>
  )
})

type Place = { readonly top: number; readonly height: number }

function GroupRow({ id, place }: { readonly id: string; readonly place: Place }) {
  return (
    <h3
      className={clsx(
        'absolute inset-x-0 z-[1] flex items-end border-b border-line bg-surface px-3 pb-1',
        'text-[11.5px] font-semibold tracking-wide text-ink-2',
      )}
      style={place}
    >
      {id}
    </h3>
  )
}

/** Half-way between the two lanes that it is about. */
const ALONE = 'translate-y-[5px]'

function Figures({ row, briefs }: Pick<Props, 'row' | 'briefs'>) {
  const platforms = usePlatformAmount()
  const told = differences(row, platforms)
  return (
    <div className="col-start-3 flex items-center justify-end gap-2 pr-3 text-right">
      <div className="grid gap-0.5 self-start pt-[3px] font-mono text-[11.5px] leading-[14px]">
        {told.map((difference, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
            key={index}
            data-tip={difference && meaningOfDifference(row, difference, briefs)}
            className={clsx('whitespace-nowrap text-ink-2 tabular-nums', told.length < 2 && ALONE)}
          >
            {difference !== null && signed(difference.ms)}
          </span>
        ))}
      </div>
      <div className="grid min-w-10 gap-0.5 font-mono text-[12px] leading-[14px] tabular-nums">
        {row.lanes.map((lane, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
            key={index}
            data-tip={meaning(row, lane, briefs[index] ?? '')}
            className={clsx('whitespace-nowrap', isDown(lane) && 'font-semibold')}
            style={{ color: isDown(lane) ? platformInk(index % platforms) : 'var(--color-ink-3)' }}
          >
            {figure(lane)}
          </span>
        ))}
      </div>
    </div>
  )
}
