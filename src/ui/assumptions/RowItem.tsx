/** One assumption: what it is and does, its value to be changed on the spot, where it is from. */
import clsx from 'clsx'
import { RotateCcw } from 'lucide-react'
import { memo, useId } from 'react'
import type { Scenario } from '../../model/scenario/schema.ts'
import { exactNumber } from '../format.ts'
import { edit, parseNumber } from '../inspector/edit.ts'
import { Presets, sayOf, unitOf } from '../inspector/ParameterRow.tsx'
import { inUnit } from '../inspector/problem-words.ts'
import { capital } from '../inspector/words.ts'
import { IconButton } from '../kit/Button.tsx'
import { useDraft } from '../kit/use-draft.ts'
import { setChoice, setHardware, setOverride } from '../stores/edits/compared.ts'
import { MarkBadge } from './MarkBadge.tsx'
import type { ChoiceRow, NumberRow, Row } from './rows.ts'

const FIELD = 'h-7 min-w-0 rounded-md border bg-surface text-ink'

type Props = { readonly row: Row; readonly hosts: readonly string[] }

export const RowItem = memo(function RowItem({ row, hosts }: Props) {
  const { about, changed } = row
  return (
    <li className={clsx('assumption', changed && 'bg-accent-soft/50')}>
      <div className="min-w-0">
        <p className="font-medium text-ink">{about.label}</p>
        <p className="text-[11.5px] text-ink-2">{about.effect}</p>
      </div>
      {row.kind === 'number' ? <NumberCell row={row} /> : <ChoiceCell row={row} hosts={hosts} />}
      <div className="text-[11.5px] leading-snug text-ink-2">
        <MarkBadge mark={about.mark} yours={changed} /> {about.source}
      </div>
    </li>
  )
}, sameRow)

/** Rows are made anew with every edit; one that says the same is not drawn again. */
function sameRow(before: Props, after: Props): boolean {
  const { row: a } = before
  const { row: b } = after
  const same = a.id === b.id && a.value === b.value && a.changed === b.changed
  return same && a.about === b.about && (a.kind === 'number' || before.hosts === after.hosts)
}

function NumberCell({ row }: { readonly row: NumberRow }) {
  const { about, value, changed } = row
  const set = (to: number | undefined): string | null =>
    edit((scenario) => numberSet(scenario, row, to), sayOf(about))
  const choose = (to: number) => set(to === about.value ? undefined : to)
  const { error, input } = useDraft(exactNumber(value), (text) => {
    const typed = parseNumber(text)
    return typed === null ? `“${text}” is not a number.` : choose(typed)
  })
  const id = useId()
  const [low, high] = about.range
  const range = `${exactNumber(low)} to ${exactNumber(high)}`
  return (
    <div>
      <div className="flex items-center gap-1.5">
        <input
          {...input}
          aria-label={about.label}
          aria-description={`${range} ${unitOf(about) ?? ''}`.trim()}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : id}
          inputMode="decimal"
          autoComplete="off"
          className={clsx(
            FIELD,
            'w-[84px] px-2 text-right tabular-nums',
            error === null ? 'border-line-strong/60' : 'border-trouble',
          )}
        />
        <span className="text-[11.5px] text-ink-3">{unitOf(about)}</span>
        {changed && (
          <Reset to={inUnit(unitOf(about))(about.value)} onReset={() => set(undefined)} />
        )}
      </div>
      <p className="text-[11px] text-ink-3">{range}</p>
      {error !== null && (
        <p id={id} role="alert" className="text-[11.5px] text-trouble">
          {error}
        </p>
      )}
      {about.presets && <Presets presets={about.presets} now={value} set={choose} />}
    </div>
  )
}

function numberSet(scenario: Scenario, row: NumberRow, value: number | undefined): Scenario {
  const { place, key } = row
  if (typeof place !== 'number') return setHardware(scenario, key, value)
  return setOverride(scenario, place, { key, value })
}

function ChoiceCell({
  row,
  hosts,
}: {
  readonly row: ChoiceRow
  readonly hosts: readonly string[]
}) {
  const { about, value, changed, place, key } = row
  const words = about.options === 'host' ? ['', ...hosts] : about.options
  const set = (chosen: string): void => {
    if (typeof place !== 'number') return
    edit((scenario) => setChoice(scenario, place, { key, value: chosen, usual: about.value }))
  }
  return (
    <div className="flex items-center gap-1.5">
      <select
        aria-label={about.label}
        value={value}
        onChange={({ target }) => set(target.value)}
        className={clsx(FIELD, 'w-[132px] border-line-strong/60 px-1.5 text-ellipsis')}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {word === '' ? 'the first host' : about.options === 'host' ? word : capital(word)}
          </option>
        ))}
      </select>
      {changed && <Reset to={capital(about.value)} onReset={() => set(about.value)} />}
    </div>
  )
}

function Reset({ to, onReset }: { readonly to: string; readonly onReset: () => void }) {
  return (
    <IconButton
      label={`Reset to ${to === '' ? 'the first host' : to}`}
      className="h-6! w-6!"
      icon={<RotateCcw size={13} />}
      onClick={onReset}
    />
  )
}
