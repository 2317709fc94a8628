/** The anatomies as bars on one scale; below each, thinner, what it was before the last change. */
import clsx from 'clsx'
import type { Stretch } from '../../trace/anatomy.ts'
import { clock, duration } from '../format.ts'
import { LOOK_CLASSES, PHASE_LOOKS } from '../looks.ts'
import { platformInk } from '../timeline/lanes/palette.ts'
import { type Anatomy, type Span, spanOf, ticksOf } from './anatomies.ts'
import { phaseWord, waitWords } from './words.ts'

export type Pointed = { readonly pane: number; readonly at: number }

type Props = {
  readonly briefs: readonly string[]
  readonly now: readonly Anatomy[]
  /** Null where nothing was changed here, or all is as before. */
  readonly before: readonly Anatomy[] | null
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed) => void
}

export function Bars({ briefs, now, before, pointed, onPoint }: Props) {
  const span = spanOf([...now, ...(before ?? [])])
  return (
    <div>
      {now.map((anatomy, pane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place in the comparison.
        <div key={pane} className="mb-1.5">
          <p className="flex items-baseline text-[12px]">
            <b style={{ color: platformInk(pane) }}>{briefs[pane]}</b>
            <Total anatomy={anatomy} before={before?.[pane]} />
          </p>
          {anatomy.instead === null && (
            <Bar
              cut={anatomy.cut}
              span={span}
              pointed={pointed?.pane === pane ? pointed.at : null}
              onPoint={(at) => onPoint({ pane, at })}
            />
          )}
          {before?.[pane]?.instead === null && <Ghost cut={before[pane].cut} span={span} />}
        </div>
      ))}
      <Axis span={span} />
    </div>
  )
}

function Total({ anatomy, before }: { anatomy: Anatomy; before: Anatomy | undefined }) {
  const { instead, lengthMs, open, planned } = anatomy
  const was = before?.instead === null ? before.lengthMs : null
  return (
    <span className="ml-auto text-right">
      {instead ?? (
        <>
          <span className="text-ink-3">
            {planned ? 'planned' : ''}
            {open ? 'not back by the end' : ''}
          </span>{' '}
          <strong className="font-mono tabular-nums">{duration(lengthMs)}</strong>
        </>
      )}
      {was !== null && was !== lengthMs && (
        <span className="ml-1.5 text-ink-2">
          was <span className="font-mono tabular-nums">{duration(was)}</span>
        </span>
      )}
    </span>
  )
}

type BarProps = {
  readonly cut: Anatomy['cut']
  readonly span: Span
  readonly pointed: number | null
  readonly onPoint: (at: number) => void
}

/** The list below it is what a keyboard and a reader of the screen use. */
function Bar({ cut, span, pointed, onPoint }: BarProps) {
  return (
    <div aria-hidden="true" className="relative h-5 rounded-[3px] bg-sunken">
      {cut.map((stretch, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list has a button for each.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has a button for each.
        <span
          key={`${stretch.seq} ${stretch.from}`}
          data-tip={tipOf(stretch)}
          onClick={() => onPoint(at)}
          className={clsx(
            'absolute inset-y-0 min-w-px cursor-pointer border-r border-surface',
            LOOK_CLASSES[PHASE_LOOKS[stretch.phase]],
            pointed === at && 'z-10 outline-2 outline-ink',
          )}
          style={placed(stretch, span)}
        />
      ))}
    </div>
  )
}

const tipOf = (stretch: Stretch): string =>
  `${phaseWord(stretch)}: ${waitWords(stretch)}, ${duration(stretch.to - stretch.from)}`

function Ghost({ cut, span }: Pick<BarProps, 'cut' | 'span'>) {
  return (
    <div aria-hidden="true" className="relative mt-0.5 h-2.5 opacity-70">
      {cut.map((stretch) => (
        <span
          key={`${stretch.seq} ${stretch.from}`}
          className={clsx(
            'absolute inset-y-0 min-w-px border-y border-r border-dashed border-ink-3',
            'first:border-l',
          )}
          style={placed(stretch, span)}
        />
      ))}
    </div>
  )
}

/** From the first beginning on, in time. */
function Axis({ span }: { readonly span: Span }) {
  return (
    <div aria-hidden="true" className="relative h-4 border-t border-line text-[10.5px] text-ink-3">
      {ticksOf(span).map((ms) => (
        <span
          key={ms}
          className="absolute top-0 border-l border-line-strong/60 pt-0.5 pl-0.5 leading-none"
          style={{ left: percentOf(ms, span) }}
        >
          {ms === 0 ? clock(span.fromMs) : hasRoom(ms, span) && `+${clock(ms)}`}
        </span>
      ))}
    </div>
  )
}

/** A label at the very end would stand out of the card. */
const hasRoom = (ms: number, { fromMs, toMs }: Span): boolean => ms < (toMs - fromMs) * 0.88

const percentOf = (ms: number, { fromMs, toMs }: Span): string =>
  `${((ms / (toMs - fromMs)) * 100).toFixed(3)}%`

const placed = ({ from, to }: { readonly from: number; readonly to: number }, span: Span) => ({
  left: percentOf(from - span.fromMs, span),
  width: percentOf(to - from, span),
})
