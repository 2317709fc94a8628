/** LUNs that move as one, letters that run out, and a single way to the disks. */
import { type Volume, volumesOf } from '../../storage.ts'
import type { PlacedLun } from '../../topology.ts'
import { changeCompared, changeHosts, changeLuns } from '../changes.ts'
import { type Fix, type Found, hosts, type Rule, vms } from '../rule.ts'
import type { LintView, PaneView } from '../view.ts'

const SHARED_LUN: Rule = {
  id: 'shared-lun',
  title: 'VMs that share a LUN move together',
  mark: 'sourced',
  source:
    'Failover Lab fact sheet Virtual Server 2005 R2, 3.4: one node owns a LUN at a time, and the ' +
    'group is what fails over (Microsoft TechNet, server clusters)',
  find: (view) =>
    view.panes.flatMap((pane): Found[] => {
      if (pane.sheet.storage.access !== 'reservation') return []
      const shared = lunsWithVms(pane).filter((lun) => lun.vms.length > 1 && !meant(view, lun))
      const all = shared.flatMap((lun) => lun.vms)
      if (all.length === 0) return []
      const [one, ...more] = shared.map(({ id }) => id)
      const told = more.length === 0 ? one : `${one} and ${more.length} more`
      return [
        {
          where: [...shared.map(({ id }) => ({ kind: 'lun' as const, id })), ...vms(all)],
          pane: pane.index,
          why:
            `${all.length} VMs share LUNs (${told}): a move or a failover takes all of a LUN, ` +
            'and a node that has no room for all of them starts none.',
          fix: {
            label: `Give each VM a LUN of its own on ${pane.sheet.brief}`,
            change: (now) => changeCompared(now, pane.index, { storage: 'lun-per-vm' }),
          },
        },
      ]
    }),
}

/** Whoever keeps them together wants them to move together. */
const meant = ({ scenario }: LintView, lun: PlacedLun): boolean =>
  scenario.rules.some(
    (rule) => rule.kind === 'keep-together' && lun.vms.every((vm) => rule.vms.includes(vm)),
  )

const lunsWithVms = ({ topology }: PaneView): readonly PlacedLun[] =>
  [...topology.luns.values()].filter((lun) => lun.vms.length > 0)

const LETTERS: Rule = {
  id: 'too-few-letters',
  title: 'More groups of VMs than drive letters',
  mark: 'derived',
  source:
    'Failover Lab fact sheet Virtual Server 2005 R2, 3.4: each group that moves alone needs a ' +
    'disk with a letter of its own, 26 less A, B, C, D and Q',
  find: ({ panes }) =>
    panes.flatMap((pane): Found[] => {
      const { takes } = pane.sheet.storage
      const letters = takes === undefined ? undefined : pane.values[takes.of]
      const groups = volumesOf(pane.topology).filter(({ vms: inside }) => inside.length > 0)
      if (letters === undefined || groups.length <= letters) return []
      const without = groups.slice(letters).flatMap((group) => group.vms)
      return [
        {
          where: vms(without),
          pane: pane.index,
          why:
            `${groups.length} groups of VMs need a letter and there are ${letters}: the last ` +
            `${without.length} VMs run outside the cluster, and nothing restarts them.`,
          fix: mounting(pane, groups, letters) ?? {
            label: `Let the last ${without.length + 1} VMs share LUNs`,
            change: (now) =>
              changeCompared(now, pane.index, { storage: folded(pane, groups, letters) }),
          },
        },
      ]
    }),
}

/** The groups without a letter each go to one that has one, the last of those first. */
function hostsFor(groups: readonly Volume[], letters: number): ReadonlyMap<Volume, Volume> {
  const kept = groups.slice(0, letters)
  return new Map(
    groups.slice(letters).flatMap((group, place) => {
      const onto = kept.at(-1 - (place % kept.length))
      return onto === undefined ? [] : [[group, onto] as const]
    }),
  )
}

/** Each VM keeps its LUN, where those LUNs are drawn and nothing is mounted under them. */
function mounting({ topology }: PaneView, groups: readonly Volume[], letters: number): Fix | null {
  const roots = new Map([...hostsFor(groups, letters)].map(([{ lun }, onto]) => [lun, onto.lun]))
  const isDrawn = (lun: string) => topology.luns.get(lun)?.drawn === true
  const free = groups.slice(letters).every(({ lun, mounted }) => isDrawn(lun) && !mounted.length)
  if (!free || roots.size === 0 || ![...roots.values()].every(isDrawn)) return null
  const what = roots.size === 1 ? 'the last LUN' : `the last ${roots.size} LUNs`
  return {
    label: `Mount ${what} under ${roots.size === 1 ? 'another' : 'others'}`,
    change: (now) =>
      changeLuns(now, (lun) => {
        const mountedUnder = roots.get(lun.id)
        return mountedUnder === undefined ? lun : { ...lun, mountedUnder }
      }),
  }
}

function folded(pane: PaneView, groups: readonly Volume[], letters: number) {
  const onto = hostsFor(groups, letters)
  const entries = groups.flatMap((group) =>
    group.vms.map((vm) => [vm, onto.get(group)?.lun ?? lunOf(pane, vm)] as const),
  )
  return Object.fromEntries(entries)
}

const lunOf = ({ topology }: PaneView, vm: string): string => topology.vms.get(vm)?.lun ?? ''

const ONE_PATH: Rule = {
  id: 'one-storage-path',
  title: 'A single path to the disks',
  mark: 'memory',
  source: 'Failover Lab fact sheet ESX 3.0, 6: multipathing, fixed or most recently used',
  find: ({ scenario }) => {
    const single = scenario.hosts.filter(({ storagePorts }) => storagePorts === 1)
    if (single.length === 0) return []
    const who = single.length === 1 ? `${single[0]?.id} has` : `${single.length} hosts have`
    return [
      {
        where: hosts(single.map(({ id }) => id)),
        pane: null,
        why:
          `${who} one storage port: when it, its cable or its switch port fails, every disk ` +
          'is gone.',
        fix: {
          label: 'Give every host two storage ports',
          change: (now) =>
            changeHosts(now, (host) => ({
              ...host,
              storagePorts: Math.max(2, host.storagePorts),
            })),
        },
      },
    ]
  },
}

export const STORAGE: readonly Rule[] = [SHARED_LUN, LETTERS, ONE_PATH]
