import { useSyncExternalStore } from 'react'
import type { Trace } from '../../model/trace.ts'
import { lanes } from '../../trace/lanes.ts'
import { LOOK_CLASSES } from '../looks.ts'
import { playhead } from '../stores/playhead.ts'
import { capital } from './words.ts'

type Props = { readonly vm: string; readonly trace: Trace }

/** What a VM does on one platform at the playhead: its lane's segment, in words. */
export function VmNow({ vm, trace }: Props) {
  const lane = lanes(trace).get(vm) ?? []
  const here = useSyncExternalStore(playhead.subscribe, () =>
    lane.findLastIndex(({ from }) => from <= playhead.ms),
  )
  const segment = lane[here]
  if (segment === undefined) return <p>Not on this platform</p>
  const { look, label, host } = segment
  const place = host === null || look === 'off' || look === 'outside' ? '' : ` on ${host}`
  return (
    <p className="flex items-center gap-1.5">
      <span
        aria-hidden="true"
        className={`h-3 w-3 flex-none rounded-[3px] ${LOOK_CLASSES[look]}`}
      />
      {capital(label)}
      {place}
    </p>
  )
}
