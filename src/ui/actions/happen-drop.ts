/** Something that can happen, dropped on a thing of a canvas: it befalls it on every platform. */

import type { Scenario } from '../../model/scenario/schema.ts'
import { clock } from '../format.ts'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { makeHappen } from './happen.ts'
import {
  type Happening,
  type HappenKind,
  happeningOf,
  selectedCandidate,
} from './happenings/index.ts'

type Target = {
  readonly thing: { readonly kind: 'host' | 'vm' | 'lun' | 'client'; readonly id: string } | null
  /** The host whose area it was dropped on. */
  readonly host: string | null
}

const ON: Readonly<Record<Happening['subject'], string>> = {
  host: 'a host',
  vm: 'a VM',
  lun: 'a LUN',
  array: 'a LUN of the array',
  chassis: 'a host that stands in a chassis',
  switch: 'a host that hangs on a switch',
  site: 'the canvas',
}

export function happenTo(kind: HappenKind, target: Target): void {
  const happening = happeningOf(kind)
  const { scenario } = useScenario.getState()
  const subject = subjectOf(happening.subject, target, scenario)
  if (subject === null) {
    refuse(`Drop “${happening.label}” on ${ON[happening.subject]}.`)
    return
  }
  const now = { scenario, atMs: playhead.ms }
  const id = selectedCandidate(happening, subject, now)
  if (id !== undefined) makeHappen(kind, id)
  else refuse(`${happening.label} cannot befall ${subject.id} at ${clock(now.atMs)} by the script.`)
}

type Subject = { readonly kind: 'host' | 'vm' | 'lun' | 'array'; readonly id: string }

/** Whom it befalls, by what it was dropped on; null where that is no such thing. */
function subjectOf(
  subject: Happening['subject'],
  { thing, host }: Target,
  { luns }: Scenario,
): Subject | null {
  switch (subject) {
    case 'vm':
      return thing?.kind === 'vm' ? { kind: 'vm', id: thing.id } : null
    case 'lun':
      return thing?.kind === 'lun' ? { kind: 'lun', id: thing.id } : null
    case 'array': {
      const array = luns.find(({ id }) => thing?.kind === 'lun' && id === thing.id)?.array
      return array === undefined ? null : { kind: 'array', id: array }
    }
    case 'site':
      return { kind: 'host', id: host ?? '' }
    default:
      return host === null ? null : { kind: 'host', id: host }
  }
}

function refuse(text: string): void {
  toast(text, { tone: 'trouble' })
}
