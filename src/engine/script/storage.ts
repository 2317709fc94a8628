/** Storage that the script takes away and gives back, and when that makes no sense. */
import { assertNever } from '../../base/assert.ts'
import type { StorageIncident } from '../../model/events/script-storage.ts'
import type { ArrayId, HostId } from '../../model/ids.ts'
import type { Run } from '../mechanisms/run.ts'
import { changeSpeed, changeStorage } from '../mechanisms/storage.ts'
import type { Answer } from '../platforms/platform.ts'

type Asked<Kind extends StorageIncident['kind']> = Extract<StorageIncident, { kind: Kind }>
type Path = Asked<'storage-path-fails' | 'storage-path-heals'>
type Lun = Asked<'lun-fails' | 'lun-returns'>
type Presence = Asked<'array-fails' | 'array-returns'>
type Speed = Asked<'array-slows' | 'array-recovers'>

export function storageAnswer(run: Run, incident: StorageIncident): Answer {
  switch (incident.kind) {
    case 'storage-path-fails':
    case 'storage-path-heals':
      return pathAnswer(run, incident)
    case 'lun-fails':
    case 'lun-returns':
      return lunAnswer(run, incident)
    case 'array-fails':
    case 'array-returns':
      return arrayAnswer(run, incident)
    case 'array-slows':
    case 'array-recovers':
      return speedAnswer(run, incident)
    default:
      return assertNever(incident)
  }
}

/** Without an array it is the paths to all of them. */
function pathAnswer(run: Run, { kind, host, array }: Path): Answer {
  const fails = kind === 'storage-path-fails'
  const lost = run.world.hosts.get(host)?.lostPaths
  const asked: readonly ArrayId[] = array === undefined ? [...run.topology.arrays.keys()] : [array]
  const changed = asked.filter((one) => lost?.has(one) !== fails)
  if (!fails && goesOverDeadSwitch(run, host)) return `the switch of ${host} is down`
  if (asked.length === 0) return 'there is no array'
  if (changed.length === 0) {
    const where = array === undefined ? 'any array' : array
    if (fails) return `${host} has no path to ${where} already`
    return array === undefined ? `${host} has all its paths` : `${host} has its path to ${array}`
  }
  const fact = fails ? 'storage-path-lost' : 'storage-path-back'
  return () =>
    changeStorage(
      run,
      changed.map((one) => ({ kind: fact, host, array: one })),
    )
}

const goesOverDeadSwitch = ({ world, topology }: Run, host: HostId): boolean =>
  (world.hosts.get(host)?.unswitched ?? null) !== null &&
  topology.hosts.get(host)?.storageLink === 'iscsi-1g'

/** Each platform may lay its VMs out on LUNs of its own. */
function lunAnswer(run: Run, { kind, lun }: Lun): Answer {
  const now = run.world.luns.get(lun)
  if (now === undefined) return `there is no ${lun} here: VMs are laid out on other LUNs`
  if (run.topology.luns.get(lun)?.purpose === 'quorum')
    return `${lun} is the quorum disk, whose loss is an incident of its own`
  if (now.lost === (kind === 'lun-fails')) return `${lun} is ${now.lost ? 'lost already' : 'there'}`
  return () => changeStorage(run, [{ kind: now.lost ? 'lun-back' : 'lun-lost', lun }])
}

function arrayAnswer(run: Run, { kind, array }: Presence): Answer {
  const lost = run.world.arrays.get(array)?.lost === true
  if (lost === (kind === 'array-fails')) return `${array} is ${lost ? 'lost already' : 'there'}`
  return () => changeStorage(run, [{ kind: lost ? 'array-back' : 'array-lost', array }])
}

function speedAnswer(run: Run, incident: Speed): Answer {
  const { array } = incident
  const percent = incident.kind === 'array-slows' ? incident.toPercent : 100
  if (run.world.arrays.get(array)?.percent !== percent) {
    return () => changeSpeed(run, array, percent)
  }
  return percent === 100 ? `${array} is not slow` : `${array} is at ${percent} % already`
}
