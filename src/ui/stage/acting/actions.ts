/** What can be done to a thing: the same list for its menu and its bar. */
import type { Incident } from '../../../model/scenario/schema.ts'
import { isZoned } from '../../../model/storage.ts'
import type { Topology } from '../../../model/topology.ts'
import type { Vm, World } from '../../../model/world.ts'
import { duplicateSelected } from '../../actions/clipboard.ts'
import { place, removeThing } from '../../actions/place.ts'
import type { Drawn } from '../scene/scene.ts'
import type { Thing } from '../things.ts'
import { dropVms } from './drop-things.ts'
import { changeZoning, happen } from './edit.ts'
import type { Judge } from './judge.ts'

export type ActionIcon =
  | 'fail'
  | 'return'
  | 'migrate'
  | 'on'
  | 'off'
  | 'home'
  | 'storage'
  | 'client'
  | 'zoning'
  | 'copy'
  | 'delete'

/** Something to do, or a choice of targets to do it to. */
export type Action = Deed | Choice

type Described = {
  readonly name: string
  readonly icon: ActionIcon
  /** `script` happens at the playhead, `edit` changes the drawing, `delete` takes away. */
  readonly group: 'script' | 'edit' | 'delete'
}

export type Deed = Described & { readonly run: (atMs: number) => void }

export type Choice = Described & {
  readonly targets: readonly string[]
  /** The target that holds now. */
  readonly now: string | null
  /** Of a choice of several: those that hold now. */
  readonly held?: ReadonlySet<string>
  readonly choose: (target: string, atMs: number) => void
}

/** What is done from a menu is judged by the platform of its pane, as what is dropped there. */
export type Scene = Judge & {
  readonly scenario: Drawn
  readonly topology: Topology
  readonly world: World
}

export function actionsOn(thing: Thing, scene: Scene): readonly Action[] {
  const run = () => removeThing(thing)
  const removal: Action = { name: 'Remove', icon: 'delete', group: 'delete', run }
  switch (thing.kind) {
    case 'host':
      return [...hostActions(thing.id, scene), ...hostZoning(thing.id, scene), COPY, removal]
    case 'vm':
      return [...vmActions(thing.id, scene), COPY, removal]
    case 'client':
      return [COPY, removal]
    case 'lun':
      return isDrawn(thing.id, scene)
        ? [...lunActions(thing.id, scene), ...lunZoning(thing.id, scene), COPY, removal]
        : lunActions(thing.id, scene)
  }
}

const COPY: Action = {
  name: 'Duplicate',
  icon: 'copy',
  group: 'edit',
  run: () => duplicateSelected(),
}

/** Which LUNs the host has a path to: each line gives it or takes it. */
function hostZoning(host: string, { scenario: { luns } }: Scene): readonly Action[] {
  const held = new Set(luns.filter((lun) => isZoned(lun, host)).map(({ id }) => id))
  return zoning(luns, held, (lun) => changeZoning(lun, host, !held.has(lun)))
}

function lunZoning(lun: string, { scenario: { hosts, luns } }: Scene): readonly Action[] {
  const spec = luns.find(({ id }) => id === lun)
  const held = new Set(hosts.filter(({ id }) => isZoned(spec, id)).map(({ id }) => id))
  return zoning(hosts, held, (host) => changeZoning(lun, host, !held.has(host)))
}

function zoning(
  rows: readonly { readonly id: string }[],
  held: ReadonlySet<string>,
  choose: (id: string) => void,
): readonly Action[] {
  if (rows.length === 0) return []
  const targets = rows.map(({ id }) => id)
  return [{ name: 'Zoning', icon: 'zoning', group: 'edit', targets, now: null, held, choose }]
}

function hostActions(host: string, { world }: Scene): readonly Action[] {
  const { power, paused, awaited } = world.hosts.get(host) ?? {}
  const back = deed('Return', 'return', (atMs) => ({ kind: 'host-returns', host, atMs }))
  if (power === 'off') return [back]
  const fail = deed('Fail', 'fail', (atMs) => ({ kind: 'host-fails', host, atMs }))
  if (power === 'hung') return [back, fail]
  if (awaited === 'waits') {
    return [fail, deed('Add to the cluster', 'on', (atMs) => ({ kind: 'host-joins', host, atMs }))]
  }
  const storage = pathAction(host, world)
  if (paused)
    return [fail, storage, deed('Resume', 'on', (atMs) => ({ kind: 'host-resumes', host, atMs }))]
  const order = 'parallel'
  return [
    fail,
    storage,
    deed('Evacuate', 'migrate', (atMs) => ({ kind: 'host-evacuates', host, order, atMs })),
  ]
}

function pathAction(host: string, { hosts }: World): Action {
  return (hosts.get(host)?.lostPaths.size ?? 0) > 0
    ? deed('Heal storage path', 'return', (atMs) => ({ kind: 'storage-path-heals', host, atMs }))
    : deed('Lose storage path', 'fail', (atMs) => ({ kind: 'storage-path-fails', host, atMs }))
}

const isDrawn = (lun: string, { topology }: Scene): boolean =>
  topology.luns.get(lun)?.drawn === true

function lunActions(lun: string, { world, topology }: Scene): readonly Action[] {
  if (topology.luns.get(lun)?.purpose !== 'vms') return []
  return world.luns.get(lun)?.lost
    ? [deed('Return', 'return', (atMs) => ({ kind: 'lun-returns', lun, atMs }))]
    : [deed('Lose', 'fail', (atMs) => ({ kind: 'lun-fails', lun, atMs }))]
}

function deed(name: string, icon: ActionIcon, what: (atMs: number) => Incident): Deed {
  return { name, icon, group: 'script', run: (atMs) => happen(what(atMs)) }
}

function vmActions(vm: string, scene: Scene): readonly Action[] {
  const { scenario, world } = scene
  const now = world.vms.get(vm)
  const spec = scenario.vms.find(({ id }) => id === vm)
  if (now === undefined || spec === undefined) return []
  const luns = scenario.luns.filter(({ purpose }) => purpose === 'vms')
  return [
    ...migration(now, world),
    ...power(now),
    {
      name: 'Change home',
      icon: 'home',
      group: 'edit',
      targets: scenario.hosts.map(({ id }) => id),
      now: spec.home,
      choose: (id) => dropVms([vm], { kind: 'host', id }, scene),
    },
    {
      name: 'Change storage',
      icon: 'storage',
      group: 'edit',
      targets: luns.map(({ id }) => id),
      now: spec.lun,
      choose: (id) => dropVms([vm], { kind: 'lun', id }, scene),
    },
    {
      name: 'Add a client',
      icon: 'client',
      group: 'edit',
      run: () => place('client', { onto: vm }),
    },
  ]
}

/** To any host that is up: what a platform refuses is worth seeing. */
function migration({ id: vm, state, host }: Vm, { hosts }: World): readonly Action[] {
  if (state.kind !== 'running') return []
  const up = [...hosts.values()].filter(({ id, power: on }) => on === 'on' && id !== host)
  if (up.length === 0) return []
  return [
    {
      name: 'Migrate',
      icon: 'migrate',
      group: 'script',
      targets: up.map(({ id }) => id),
      now: null,
      choose: (to, atMs) => happen({ kind: 'vm-migrates', vm, to, atMs }),
    },
  ]
}

function power({ id: vm, state, hung }: Vm): readonly Action[] {
  const reset = deed('Reset', 'return', (atMs) => ({ kind: 'guest-resets', vm, atMs }))
  if (state.kind === 'crashed') return [reset]
  if (state.kind === 'outside' || state.kind === 'down') return []
  return state.kind === 'off' || state.kind === 'abandoned'
    ? [deed('Power on', 'on', (atMs) => ({ kind: 'vm-powers-on', vm, atMs }))]
    : [
        ...(hung ? [reset] : []),
        deed('Power off', 'off', (atMs) => ({ kind: 'vm-powers-off', vm, atMs })),
      ]
}
