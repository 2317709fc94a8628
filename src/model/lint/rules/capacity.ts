/** Room for what a lost host ran, and for what runs now. */

import { freeName } from '../../names.ts'
import { listed } from '../../scenario/problem.ts'
import { addHostLike, changeHosts } from '../changes.ts'
import { memoryOf, memoryRule, worstLoss } from '../memory.ts'
import { type Found, hosts, type Rule, vms } from '../rule.ts'
import type { PaneView } from '../view.ts'

const LONELY: Rule = {
  id: 'one-host',
  title: 'One host: nothing can fail over',
  mark: 'derived',
  source: 'Failover Lab: a restart needs another host',
  find: ({ scenario }) => {
    const [only, ...others] = scenario.hosts
    if (only === undefined || others.length > 0) return []
    return [
      {
        where: hosts([only.id]),
        pane: null,
        why: `When ${only.id} fails there is no host left to restart its VMs on.`,
        fix: {
          label: `Add a host like ${only.id}`,
          change: (now) => addHostLike(now, only, freeName(now, 'host')),
        },
      },
    ]
  },
}

const NO_ROOM: Rule = {
  id: 'no-room-to-restart',
  title: 'No room to restart the VMs of a lost host',
  mark: 'derived',
  source:
    'Memory as the platform counts it (its sheet), the largest VM first, each where the most is ' +
    'free; the run shows where the cluster would place them',
  find: ({ scenario, panes }) =>
    panes.flatMap((pane): Found[] => {
      const loss = scenario.hosts.length < 2 ? null : worstLoss(pane)
      if (loss === null) return []
      const { host, left } = loss
      const names = left.map(({ id }) => id)
      const full = !roomForOneMore(pane)
      return [
        {
          where: [...hosts([host.id]), ...vms(names)],
          pane: pane.index,
          why:
            `When ${host.id} fails, ${listed(names)} (${memoryOf(left)} MB) ` +
            `find no memory on the other hosts.${full ? ' The cluster takes no more hosts.' : ''}`,
          fix: full
            ? null
            : {
                label: `Add a host like ${host.id}`,
                change: (now) => addHostLike(now, host, freeName(now, 'host')),
              },
        },
      ]
    }),
}

function roomForOneMore({ values, topology }: PaneView): boolean {
  const most = values['maxNodes'] ?? values['maxHosts']
  return most === undefined || topology.hosts.size < most
}

/** MB that memory is bought in. */
const MODULE_MB = 512

const OVERCOMMITTED: Rule = {
  id: 'memory-overcommitted',
  title: 'A host has less memory than its VMs need',
  mark: 'sourced',
  source:
    'Failover Lab fact sheet Virtual Server 2005 R2, 3.5: no memory overcommitment; the host ' +
    'reserve and the overhead are the platform’s',
  find: ({ panes }) =>
    panes.flatMap((pane): Found[] => {
      const rule = memoryRule(pane)
      if (!rule.whole) return []
      const short = pane.members.flatMap((id) => shortOf(pane, id))
      if (short.length === 0) return []
      const more = new Map(short.map(({ id, missingMB }) => [id, missingMB]))
      const told = short.map(({ id, missingMB }) => `${id} ${Math.ceil(missingMB)} MB`)
      return [
        {
          where: hosts(short.map(({ id }) => id)),
          pane: pane.index,
          why: `Missing: ${listed(told)}. The last VMs at home there cannot start at 0:00.`,
          fix: {
            label: 'Give them the memory that they lack',
            change: (now) =>
              changeHosts(now, (host) => {
                const wanted = host.ramMB + (more.get(host.id) ?? 0)
                const ramMB = Math.ceil(wanted / MODULE_MB) * MODULE_MB
                return more.has(host.id) ? { ...host, ramMB } : host
              }),
          },
        },
      ]
    }),
}

function shortOf(pane: PaneView, id: string) {
  const { needMB, roomMB } = memoryRule(pane)
  const host = pane.topology.hosts.get(id)
  if (host === undefined) return []
  const guests = [...pane.topology.vms.values()].filter((vm) => vm.on && vm.home === id)
  const missingMB = guests.reduce((sum, vm) => sum + needMB(vm), 0) - roomMB(host)
  return missingMB > 0 ? [{ id, missingMB }] : []
}

export const CAPACITY: readonly Rule[] = [LONELY, NO_ROOM, OVERCOMMITTED]
