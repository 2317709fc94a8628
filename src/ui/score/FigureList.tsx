import type { ReactNode } from 'react'
import type { Trace } from '../../model/trace.ts'
import { type Counted, counted } from '../../trace/counted.ts'
import { clock, count, duration } from '../format.ts'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { exists } from '../stores/selection.ts'
import { type Selection, select } from '../stores/view.ts'
import { askWhy } from '../stores/why.ts'
import type { ScoreRow } from './score-rows.ts'

type Props = {
  readonly row: ScoreRow
  readonly brief: string
  readonly trace: Trace
  readonly shown: string
  readonly children: ReactNode
}

/** A figure that lists what it counts; each line leads there. */
export function FigureList({ row, brief, trace, shown, children }: Props) {
  const name = `${row.label} on ${brief}: ${shown}`
  return (
    <Menu label={name} title={name} trigger={children} align="end" className="figure">
      {() => <Lines row={row} trace={trace} />}
    </Menu>
  )
}

/** More can be found in the lanes. */
const LISTED = 40

function Lines({ row, trace }: Pick<Props, 'row' | 'trace'>) {
  const all = counted(trace, row.figure, playhead.ms)
  const more = all.length - LISTED
  return (
    <>
      {all.slice(0, LISTED).map((one, index) => (
        <MenuItem
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew each time
          key={index}
          hint={hintOf(row, one)}
          {...(one.note.length > 24 && { tip: one.note })}
          onSelect={() => goTo(one)}
        >
          {wordsOf(one)}
        </MenuItem>
      ))}
      {more > 0 && (
        <p role="presentation" className="px-2 py-1 text-ink-3">
          and {count(more, 'more', 'more')}
        </p>
      )}
    </>
  )
}

const wordsOf = ({ about, note }: Counted): string => {
  if (about === null) return note === '' ? 'Without room' : note
  return note === '' ? about.id : `${about.id}: ${note}`
}

function hintOf({ written }: ScoreRow, { at, amount }: Counted): string {
  const how = written === duration ? duration(amount) : amount === 1 ? '' : written(amount)
  if (at === null) return how
  return how === '' ? clock(at) : `${clock(at)} · ${how}`
}

/** To the moment it began, with whom it befell selected. */
function goTo({ about, at, note }: Counted): void {
  const { scenario } = useScenario.getState()
  const wanted: readonly Selection[] =
    about === null ? [] : [about, ...(about.kind === 'lun' ? [vmNamed(note)] : [])]
  const there = wanted.find((selection) => exists(scenario, selection))
  if (there?.kind === 'vm' && at !== null) askWhy(there.id, at)
  else if (there !== undefined) select(there)
  if (at === null) return
  playhead.pause()
  playhead.seek(at)
}

/** A LUN that the layout added is known by its VM. */
const vmNamed = (id: string): Selection => ({ kind: 'vm', id })
