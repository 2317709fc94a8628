/** One wire, one switch: what the hosts hear each other over. */
import { changeCompared } from '../changes.ts'
import { type Found, hosts, type Rule } from '../rule.ts'

const HEARTBEATS: Rule = {
  id: 'one-heartbeat-network',
  title: 'One network carries all heartbeats',
  mark: 'memory',
  source:
    'Failover Lab fact sheet ESX 3.0, 1.1 and 1.3: heartbeats use the service console network',
  find: ({ scenario, panes }) =>
    panes.flatMap(({ index, sheet, choices, members }): Found[] => {
      if (members.length < 2 || choices['isolationResponse'] !== 'power-off') return []
      const { settings } = scenario.platforms[index] ?? { settings: {} }
      const stays = { settings: { ...settings, isolationResponse: 'leave-on' } }
      return [
        {
          where: hosts(members),
          pane: index,
          why:
            'A host that loses its service console port hears nobody, counts as isolated and ' +
            'powers its VMs off, though they could reach their clients and disks.',
          fix: {
            label: `Leave VMs of an isolated host on, on ${sheet.brief}`,
            change: (now) => changeCompared(now, index, stays),
          },
        },
      ]
    }),
}

const ONE_SWITCH: Rule = {
  id: 'one-switch',
  title: 'All hosts hang on one switch',
  mark: 'sourced',
  source:
    'Microsoft KB 258750, Recommended private heartbeat configuration: two networks on hardware ' +
    'of their own; one network alone is not supported',
  find: ({ scenario: { hosts: all } }) => {
    const [first] = all
    const name = first?.switch
    if (all.length < 2 || !name || all.some((host) => host.switch !== name)) return []
    return [
      {
        where: hosts(all.map(({ id }) => id)),
        pane: null,
        why: `When ${name} fails, every host loses heartbeats, clients and iSCSI in one instant.`,
        fix: {
          label: 'Put every second host on a switch of its own',
          change: (now) => ({
            ...now,
            hosts: now.hosts.map((host, place) =>
              place % 2 === 0 ? host : { ...host, switch: `${name}-b` },
            ),
          }),
        },
      },
    ]
  },
}

export const NETWORKS: readonly Rule[] = [HEARTBEATS, ONE_SWITCH]
