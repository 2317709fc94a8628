/** What stands in one chassis fails together. */
import { changeHosts } from '../changes.ts'
import { type Found, hosts, type Rule } from '../rule.ts'

const ONE_CHASSIS: Rule = {
  id: 'one-chassis',
  title: 'All hosts stand in one chassis',
  mark: 'derived',
  source: 'Failover Lab: a chassis that loses power takes every host in it; see the incident',
  find: ({ scenario: { hosts: all } }) => {
    const [first] = all
    const name = first?.chassis
    if (all.length < 2 || !name || all.some(({ chassis }) => chassis !== name)) return []
    return [
      {
        where: hosts(all.map(({ id }) => id)),
        pane: null,
        why: `When chassis ${name} loses power no host is left to restart anything on.`,
        fix: {
          label: 'Put every second host into another chassis',
          change: (now) =>
            changeHosts(now, (host, place) =>
              place % 2 === 0 ? host : { ...host, chassis: `${name}-b` },
            ),
        },
      },
    ]
  },
}

const PRIMARIES: Rule = {
  id: 'primaries-in-one-chassis',
  title: 'All HA primaries stand in one chassis',
  mark: 'sourced',
  source:
    'VMware vSphere 4.0 Availability Guide, How VMware HA Works: the first hosts added are the ' +
    'primaries; Failover Lab fact sheet ESX 3.0, 1.1: without a primary nobody restarts',
  find: ({ scenario, panes }) =>
    panes.flatMap(({ index, values, members }): Found[] => {
      const amount = values['primaries']
      if (amount === undefined || members.length <= amount) return []
      const primaries = scenario.hosts.slice(0, amount)
      const name = primaries[0]?.chassis
      if (!name || primaries.some(({ chassis }) => chassis !== name)) return []
      const outside = scenario.hosts.find(({ chassis }) => chassis !== name)
      if (outside === undefined) return []
      return [
        {
          where: hosts(primaries.map(({ id }) => id)),
          pane: index,
          why:
            `The first ${amount} hosts added are the primaries, and all stand in ${name}. When ` +
            'it loses power nobody is left who restarts, however many hosts stand elsewhere.',
          fix: {
            label: `Add ${outside.id} to the cluster first`,
            change: (now) => ({
              ...now,
              hosts: [
                ...now.hosts.filter(({ id }) => id === outside.id),
                ...now.hosts.filter(({ id }) => id !== outside.id),
              ],
            }),
          },
        },
      ]
    }),
}

export const CHASSIS: readonly Rule[] = [ONE_CHASSIS, PRIMARIES]
