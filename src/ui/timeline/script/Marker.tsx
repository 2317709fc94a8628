import clsx from 'clsx'
import { Ban } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Incident } from '../../../model/scenario/schema.ts'
import type { Refusal } from '../../../trace/refused-incidents.ts'
import { exactClock } from '../../format.ts'
import { INCIDENT_LOOKS, incidentWords } from '../../incident-looks.ts'
import { select } from '../../stores/view.ts'
import { type Scale, xOf } from '../axis/range.ts'
import { ICON_CENTRE, type MarkerBox } from './marker-layout.ts'
import { type Hear, useMarkerDrag } from './use-marker-drag.ts'

type Props = {
  readonly box: MarkerBox
  readonly incident: Incident
  readonly refusals: readonly Refusal[]
  readonly briefs: readonly string[]
  readonly selected: boolean
  /** Under the hand: it shows its time, too. */
  readonly moving: boolean
  readonly axis: { readonly scale: Scale; readonly horizonMs: number }
  readonly top: number
} & Hear

/** An incident on the axis: pressed it is selected, dragged it happens at another time. */
export function Marker(props: Props) {
  const { box, incident, refusals, briefs, selected, moving, axis, top, ...hear } = props
  const handlers = useMarkerDrag({ index: box.index, incident }, axis, hear)
  const { icon, tone } = INCIDENT_LOOKS[incident.kind]
  const Icon = refusals.length > 0 ? Ban : icon
  const words = incidentWords(incident)
  const choose = (): void => select({ kind: 'incident', index: box.index })
  return (
    <li>
      <button
        type="button"
        data-incident={box.index}
        aria-label={spoken(incident, refusals, briefs)}
        data-tip={spoken(incident, refusals, briefs)}
        aria-pressed={selected}
        className={clsx(
          'absolute flex h-[22px] w-max touch-none items-center gap-1 rounded-[5px] border',
          'bg-surface px-[5px] text-[12px] font-medium whitespace-nowrap cursor-grab',
          'active:cursor-grabbing',
          tone === 'trouble' ? 'border-trouble text-trouble' : 'border-accent text-accent',
          moving && 'z-10 shadow-md',
          selected && 'z-[5]',
          selected && 'ring-2 ring-focus ring-offset-1 ring-offset-surface',
          box.before && 'flex-row-reverse',
          refusals.length > 0 && 'border-dashed',
        )}
        style={{
          top: top + 3,
          ...place(box, xOf(axis.scale, incident.atMs), axis.scale.width),
        }}
        onClick={choose}
        {...handlers}
      >
        <Icon aria-hidden size={12} strokeWidth={2.25} />
        {moving && <b className="font-mono tabular-nums">{exactClock(incident.atMs)}</b>}
        {(moving || !box.brief) && <span>{words}</span>}
      </button>
    </li>
  )
}

/** How far the list of markers reaches beyond the axis, so that a marker at its end is whole. */
const BLEED = 16

/** The icon's middle stands at the incident's time, whichever side the words are on. */
function place({ before }: MarkerBox, x: number, axisWidth: number): CSSProperties {
  const toIcon = BLEED - ICON_CENTRE
  return before ? { right: axisWidth - x + toIcon } : { left: x + toIcon }
}

function spoken(
  incident: Incident,
  refusals: readonly Refusal[],
  briefs: readonly string[],
): string {
  const without = refusals.map(
    ({ platform, reason, tried }) =>
      `${tried ? 'Refused' : 'No effect'} on ${briefs[platform]}: ${reason}`,
  )
  return [`${exactClock(incident.atMs)} ${incidentWords(incident)}`, ...without].join('. ')
}
