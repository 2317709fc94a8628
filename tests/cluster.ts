/**
 * A cluster in a few lines of text, as a scenario that every platform can run:
 *
 *   host-1 4096 MB: web-01 512, file-01 512 high
 *   host-2 4096 MB: web-02 512, sql-01 1024
 *   quorum: host-2
 *   2:00 fail host-2
 *
 * `tests/README.md` lists the words. What is not said is the same everywhere: no spread of boots and
 * no disk checks, so that instants can be worked out by hand.
 */
import { platformSheet, problemsWith } from '../src/engine/catalogue.ts'
import { parameters as clients } from '../src/model/clients.ts'
import { parameters as hardware } from '../src/model/hardware.ts'
import { parseScenario } from '../src/model/scenario/parse.ts'
import type { Scenario } from '../src/model/scenario/schema.ts'
import { incidentFrom } from './cluster/incidents.ts'
import { type Draft, hostFrom, setting, vmsFrom } from './cluster/lines.ts'

export const VIRTUAL_SERVER = 'virtual-server-2005-r2'
export const ESX = 'esx-3.0'

export type ClusterOptions = {
  readonly seed?: number
  readonly horizonMs?: number
  /** Another platform to be compared besides the first two. */
  readonly platform?: string
  /** Parameters by key, of the hardware or of any platform. */
  readonly overrides?: Readonly<Record<string, number>>
}

/** Throws with every problem at once: a fixture that is no scenario is a mistake of the test. */
export function clusterOf(text: string, options: ClusterOptions = {}): Scenario {
  const draft: Draft = {
    hosts: [],
    vms: [],
    luns: new Map(),
    incidents: [],
    rules: [],
    pools: [],
    clients: [],
    settings: {},
    overrides: { guestBootSpread: 0, diskCheckShare: 0 },
    array: {},
    arrays: new Map(),
    zones: new Map(),
    mounts: new Map(),
    quorum: '',
    storage: null,
    startMinute: 540,
    profiles: new Map(),
    seed: 1,
    horizonMs: 600_000,
  }
  for (const line of linesOf(text)) read(draft, line)
  Object.assign(draft.overrides, options.overrides)
  const { seed = draft.seed, horizonMs = draft.horizonMs, platform = ESX } = options
  const platforms = [...new Set([VIRTUAL_SERVER, ESX, platform])]
  const parsed = parseScenario(documentOf({ ...draft, seed, horizonMs }, platforms))
  const problems = parsed.ok ? problemsWith(parsed.value) : parsed.problem
  if (!parsed.ok || problems.length > 0) {
    throw new Error(problems.map(({ path, sentence }) => `${path} ${sentence}`).join('\n'))
  }
  return parsed.value
}

/** Without blanks around them, empty lines and remarks. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

function read(draft: Draft, line: string): void {
  if (/^\d+:\d\d/.test(line)) {
    draft.incidents.push(incidentFrom(line))
    return
  }
  const [, head = '', tail = ''] = /^([^:]*)(?::\s*(.*))?$/.exec(line) ?? []
  const words = head.split(/\s+/)
  if (setting(draft, words, tail)) return
  const host = hostFrom(words)
  draft.hosts.push(host)
  draft.vms.push(...vmsFrom(host.id, tail))
}

function documentOf(draft: Draft, platforms: readonly string[]): unknown {
  const { array, arrays, luns, mounts, overrides, zones } = draft
  const arrayOf = (lun: string) =>
    [...arrays].find(([, ids]) => ids.includes(lun))?.[0] ?? 'array-1'
  const lunOf = new Map([...luns].flatMap(([lun, vms]) => vms.map((vm) => [vm, lun] as const)))
  return {
    version: 1,
    title: 'a cluster of a test',
    seed: draft.seed,
    horizonMs: draft.horizonMs,
    startMinute: draft.startMinute,
    hosts: draft.hosts,
    arrays: [{ id: 'array-1', ...array }, ...[...arrays.keys()].map((id) => ({ ...array, id }))],
    luns: [
      { id: 'vmfs-01', array: 'array-1' },
      ...[...luns.keys()].map((id) => ({ id, array: arrayOf(id) })),
      { id: 'quorum', array: 'array-1', purpose: 'quorum' },
    ].map((lun) => ({ ...lun, hosts: zones.get(lun.id), mountedUnder: mounts.get(lun.id) })),
    vms: draft.vms.map((vm) => ({
      ...vm,
      lun: lunOf.get(vm.id) ?? 'vmfs-01',
      profile: draft.profiles.get(vm.id),
    })),
    rules: draft.rules,
    pools: draft.pools,
    clients: draft.clients,
    incidents: draft.incidents,
    platforms: platforms.map((platform) => comparedOf(draft, platform)),
    overrides: known(overrides, { ...hardware, ...clients }),
  }
}

/** Own LUNs where hosts reserve them, else one volume; what the platform has no word for is left. */
function comparedOf({ luns, vms, storage, quorum, settings, overrides }: Draft, platform: string) {
  const { storage: words, parameters = {}, choices = {} } = platformSheet(platform) ?? {}
  const lunOf = new Map([...luns].flatMap(([lun, ids]) => ids.map((vm) => [vm, lun] as const)))
  const ownLuns = vms.map(({ id }) => [id, lunOf.get(id) ?? `lun-${id}`])
  const usual = words?.access === 'reservation' ? Object.fromEntries(ownLuns) : 'shared-volume'
  return {
    platform,
    storage: storage ?? usual,
    settings: known({ ...settings, quorumOwner: quorum }, choices),
    overrides: known(overrides, parameters),
  }
}

function known<Value>(words: Readonly<Record<string, Value>>, sheet: object) {
  return Object.fromEntries(Object.entries(words).filter(([key]) => Object.hasOwn(sheet, key)))
}
