/** The paths of one host or LUN that is drawn, whoever owns or mounts anything now. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { isZoned } from '../../../model/storage.ts'
import type { Thing } from '../things.ts'
import type { Wire } from './wires.ts'

/** More than these are not told apart: the form lists them. */
const MOST = 24

export function pathsOf(
  thing: Thing | null,
  { hosts, luns }: Pick<Scenario, 'hosts' | 'luns'>,
): readonly Wire[] {
  if (thing === null || (thing.kind !== 'host' && thing.kind !== 'lun')) return []
  const paths = luns.flatMap((lun) =>
    thing.kind === 'lun' && lun.id !== thing.id
      ? []
      : hosts
          .filter(({ id }) => (thing.kind === 'lun' || id === thing.id) && isZoned(lun, id))
          .map(({ id }): Wire => ({ host: id, lun: lun.id })),
  )
  return paths.length > MOST ? [] : paths
}
