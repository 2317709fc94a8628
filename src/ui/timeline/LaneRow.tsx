import clsx from 'clsx'
import { memo } from 'react'
import { duration } from '../format.ts'
import { select, useView } from '../stores/view.ts'
import type { Lane, Row } from './lane-rows.ts'
import { platformInk } from './palette.ts'
import { rowHeight } from './rows.ts'

type Props = {
  readonly row: Row
  readonly briefs: readonly string[]
  readonly top: number
}

/** What stands beside a VM's lanes: its name, and its downtime on each platform. */
export const LaneRow = memo(function LaneRow({ row, briefs, top }: Props) {
  const { vm, lanes } = row
  const selected = useView(({ selection }) => selection?.kind === 'vm' && selection.id === vm)
  return (
    <div
      className={clsx(
        'absolute inset-x-0 grid grid-cols-[var(--names)_minmax(0,1fr)_var(--figures)]',
        'items-center border-b border-line/60',
        selected && 'bg-accent-soft',
      )}
      style={{ top, height: rowHeight(briefs.length) }}
    >
      <button
        type="button"
        aria-pressed={selected}
        data-tip={vm}
        className={clsx(
          'h-full min-w-0 truncate pr-2 pl-3 text-left hover:underline -outline-offset-2',
          selected ? 'font-semibold text-accent' : 'font-medium',
        )}
        onClick={() => select({ kind: 'vm', id: vm })}
      >
        {vm}
      </button>
      <div
        className={clsx(
          'col-start-3 grid gap-0.5 pr-3 text-right font-mono text-[12px] leading-[14px]',
          'tabular-nums',
        )}
      >
        {lanes.map((lane, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
            key={index}
            data-tip={meaning(vm, lane, briefs[index] ?? '')}
            className={clsx(isDown(lane) && 'font-semibold')}
            style={{ color: isDown(lane) ? platformInk(index) : 'var(--color-ink-3)' }}
          >
            {figure(lane)}
          </span>
        ))}
      </div>
    </div>
  )
})

const isDown = ({ downtimeMs }: Lane): boolean => downtimeMs !== null && downtimeMs > 0

const cannotRun = ({ segments }: Lane): boolean => segments[0]?.look === 'outside'

function figure(lane: Lane): string {
  if (lane.downtimeMs === null) return ''
  return cannotRun(lane) ? 'cannot run' : duration(lane.downtimeMs)
}

function meaning(vm: string, lane: Lane, brief: string): string {
  if (lane.downtimeMs === null) return `${vm} has not been run on ${brief} yet`
  if (cannotRun(lane)) return `${vm} cannot run on ${brief}: ${lane.segments[0]?.label}`
  const down = isDown(lane) ? `down for ${figure(lane)}` : 'never down'
  return `${vm} on ${brief}: ${down} in the whole run`
}
