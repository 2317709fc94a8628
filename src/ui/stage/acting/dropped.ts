/** Who takes what is dropped on the canvas: fetched soon after the first picture. */

import { happenTo } from '../../actions/happen-drop.ts'
import type { HappenKind } from '../../actions/happenings/index.ts'
import { type PlaceKind, place } from '../../actions/place.ts'
import { useParts } from '../../stores/chosen-parts.ts'
import { doorkeeper } from '../../stores/door.ts'
import type { Point } from '../layout/layout.ts'
import type { Ground } from '../layout/selected-boxes.ts'
import type { Thing } from '../things.ts'
import type { Dropped } from './drop.ts'
import { dropClient, dropVms, dropWire, vmRuleOf } from './drop-things.ts'
import { placeAt, refuse } from './edit.ts'
import { type Judge, unlessRefused } from './judge.ts'

export type Spot = {
  /** What lies under the pointer, the innermost first. */
  readonly thing: Thing | null
  /** The host whose area the pointer is over. */
  readonly host: string | null
  /** On the canvas, at zoom 1. */
  readonly point: Point
  readonly ground: Ground & Judge
}

export function takeDrop({ what, text }: Dropped, spot: Spot): void {
  const { thing, ground } = spot
  const host = spot.host === null ? null : ({ kind: 'host', id: spot.host } as const)
  const takers: Readonly<Record<Dropped['what'], () => void>> = {
    vms: () => dropVms(text.split('\n'), host ?? thing, ground),
    client: () => dropClient(text, thing),
    wire: () => dropWire(text, thing),
    fault: () => happenTo(text as HappenKind, { thing, host: spot.host }),
    part: () => PARTS[text]?.(spot),
  }
  takers[what]()
}

const PARTS: Readonly<Record<string, (spot: Spot) => void>> = {
  host: ({ point, ground }) =>
    unlessRefused(
      ground,
      (scenario) => {
        const { edits, platformSheet } = doorkeeper()
        const sheet = platformSheet(ground.words.id)
        const overrides = scenario.platforms[ground.index]?.overrides ?? {}
        return [sheet === undefined ? null : edits.hostRule({ sheet, overrides }, scenario)]
      },
      () => placeAt('host', point, ground),
    ),
  lun: ({ point, ground }) => placeAt('lun', point, ground),
  vm: ({ host, ground }) =>
    host === null ? refuse('Drop a VM on a host') : dropVmPart(host, ground),
  client: ({ thing }) =>
    thing?.kind === 'vm' ? place('client', { onto: thing.id }) : refuse('Drop a client on a VM'),
} satisfies Record<PlaceKind, (spot: Spot) => void>

/** Judged as it would be placed. */
function dropVmPart(host: string, judge: Judge): void {
  unlessRefused(
    judge,
    (scenario) => {
      const { edits } = doorkeeper()
      const added = edits.addVm(scenario, host, edits.guestPart(useParts.getState().vm))
      const vm = added?.scenario.vms.at(-1)
      if (added === undefined || vm === undefined) return []
      return [vmRuleOf(judge, added.scenario, vm, host)]
    },
    () => place('vm', { onto: host }),
  )
}
