import type { Incident } from '../../../model/scenario/schema.ts'
import { exactClock } from '../../format.ts'
import { INCIDENT_LOOKS, incidentWords } from '../../incident-looks.ts'
import { Menu, MenuItem } from '../../kit/Menu.tsx'
import { playhead } from '../../stores/playhead.ts'
import { select } from '../../stores/view.ts'

type Props = { readonly incidents: readonly Incident[]; readonly hidden: readonly number[] }

/** The lines of the script for whose markers there is no room: chosen, one is shown and edited. */
export function MoreMarkers({ incidents, hidden }: Props) {
  return (
    <Menu
      label={`${hidden.length} more lines of the script`}
      title="More lines of the script"
      tip="Lines for which the axis has no room: choose one, or zoom in"
      align="end"
      className="rounded px-1 text-[11.5px] font-semibold text-accent hover:bg-sunken"
      trigger={`+${hidden.length}`}
    >
      {() =>
        hidden.map((index) => {
          const incident = incidents[index]
          return incident && <MoreItem key={index} index={index} incident={incident} />
        })
      }
    </Menu>
  )
}

function MoreItem({ index, incident }: { readonly index: number; readonly incident: Incident }) {
  const { icon: Icon } = INCIDENT_LOOKS[incident.kind]
  return (
    <MenuItem
      icon={<Icon aria-hidden size={13} />}
      hint={exactClock(incident.atMs)}
      onSelect={() => {
        playhead.seek(incident.atMs)
        select({ kind: 'incident', index })
      }}
    >
      {incidentWords(incident)}
    </MenuItem>
  )
}
