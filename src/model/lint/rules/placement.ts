/** Who stands beside whom. */

import type { RuleSpec, Scenario } from '../../scenario/schema.ts'
import { changeHosts, changeVm } from '../changes.ts'
import { type Found, hosts, type Rule, vms } from '../rule.ts'

const TOGETHER: Rule = {
  id: 'together-against-the-rule',
  title: 'VMs that keep apart are at home on one host',
  mark: 'memory',
  source:
    'Failover Lab fact sheets ESX 3.0, 3.1 (DRS rules) and Virtual Server 2005 R2, 2.3 (soft ' +
    'anti-affinity)',
  find: ({ scenario }) =>
    scenario.rules.flatMap((rule): Found[] => {
      const crowd = rule.kind === 'keep-apart' ? crowdOf(scenario, rule) : null
      if (crowd === null) return []
      const { home, moving, free } = crowd
      return [
        {
          where: [...vms(rule.vms), ...hosts([home])],
          pane: null,
          why:
            `${moving} is at home on ${home} beside one that it keeps apart from: one fault ` +
            'takes both.',
          fix:
            free === undefined
              ? null
              : {
                  label: `Make ${free} the home of ${moving}`,
                  change: (now) => changeVm(now, moving, { home: free }),
                },
        },
      ]
    }),
}

/** The second of two at home on one host, and a host that has none of the rule. */
function crowdOf({ vms: all, hosts: machines }: Scenario, rule: RuleSpec) {
  const homes = new Map<string, string>()
  const members = all.filter(({ id }) => rule.vms.includes(id))
  for (const { id, home } of members) {
    if (homes.has(home)) {
      const taken = new Set(members.map((vm) => vm.home))
      const free = machines.find((host) => !taken.has(host.id))?.id
      return { home, moving: id, free }
    }
    homes.set(home, id)
  }
  return null
}

const FAMILIES: Rule = {
  id: 'cpu-families',
  title: 'Hosts have CPUs of different families',
  mark: 'sourced',
  source:
    'VMware VMotion and CPU Compatibility (VI3): same vendor and family; a saved state is ' +
    'restored on the same family only (Failover Lab fact sheet Virtual Server 2005 R2, 3.3)',
  find: ({ scenario }) => {
    const counts = new Map<string, number>()
    for (const { cpuFamily } of scenario.hosts) {
      counts.set(cpuFamily, (counts.get(cpuFamily) ?? 0) + 1)
    }
    const [most, ...others] = [...counts].toSorted(([, a], [, b]) => b - a)
    if (most === undefined || others.length === 0) return []
    const [family] = most
    const odd = scenario.hosts.filter(({ cpuFamily }) => cpuFamily !== family)
    return [
      {
        where: hosts(odd.map(({ id }) => id)),
        pane: null,
        why:
          `${counts.size} families: a running VM cannot be moved between them. After a failure ` +
          'it can be restarted on any of them.',
        fix: {
          label: `Make all hosts ${family}`,
          change: (now) => changeHosts(now, (host) => ({ ...host, cpuFamily: family })),
        },
      },
    ]
  },
}

export const PLACEMENT: readonly Rule[] = [TOGETHER, FAMILIES]
