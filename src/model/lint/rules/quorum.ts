/** The disk that votes. */

import { freeName } from '../../names.ts'
import { TABLE_DEFAULTS } from '../../scenario/defaults.ts'
import type { LunSpec, Scenario } from '../../scenario/schema.ts'
import { changeCompared } from '../changes.ts'
import type { Found, Rule } from '../rule.ts'
import type { PaneView } from '../view.ts'

const votesByDisk = ({ sheet, choices }: PaneView): boolean => {
  const { quorumLun, unless } = sheet.needs
  return quorumLun && (unless === undefined || choices[unless.setting] !== unless.is)
}

const MISSING: Rule = {
  id: 'no-quorum-lun',
  title: 'No quorum LUN is drawn',
  mark: 'sourced',
  source: 'Failover Lab fact sheet Virtual Server 2005 R2, 1.4: a shared disk holds the quorum',
  find: ({ scenario, panes }) => {
    const drawn = scenario.luns.some(({ purpose }) => purpose === 'quorum')
    const [asking] = panes.filter(votesByDisk)
    if (drawn || asking === undefined || scenario.arrays.length === 0) return []
    return [
      {
        where: [],
        pane: asking.index,
        why: 'The cluster votes by a disk. None is drawn, so one is taken from the first array.',
        fix: { label: 'Draw a quorum LUN', change: withQuorumLun },
      },
    ]
  },
}

function withQuorumLun(scenario: Scenario): Scenario {
  const taken = new Set(scenario.luns.map(({ id }) => id)).has('quorum')
  const lun: LunSpec = {
    ...TABLE_DEFAULTS.luns,
    id: taken ? freeName(scenario, 'quorum') : 'quorum',
    array: scenario.arrays[0]?.id ?? '',
    sizeGB: 1,
    purpose: 'quorum',
  }
  return { ...scenario, luns: [...scenario.luns, lun] }
}

/** With fewer nodes the loss of one leaves no majority. */
const LEAST_NODES = 3

const ONLY_ARRAY: Rule = {
  id: 'quorum-on-only-array',
  title: 'The quorum disk stands on the only array',
  mark: 'sourced',
  source:
    'Microsoft TechNet, recovering a lost quorum (cc783947): without it the whole cluster stops ' +
    'until an operator acts; What is a majority node set',
  find: ({ scenario, panes }) =>
    panes.flatMap((pane): Found[] => {
      const [array, ...others] = scenario.arrays
      if (array === undefined || others.length > 0 || !votesByDisk(pane)) return []
      const { unless } = pane.sheet.needs
      if (unless === undefined || pane.members.length < LEAST_NODES) return []
      const settings = { ...pane.compared.settings, [unless.setting]: unless.is }
      return [
        {
          where: [{ kind: 'array', id: array.id }],
          pane: pane.index,
          why:
            `A fault of the quorum disk on ${array.id} stops all ${pane.members.length} nodes, ` +
            'their VMs with them, though every other disk may be well.',
          fix: {
            label: `Let the nodes vote on ${pane.sheet.brief}`,
            change: (now) => changeCompared(now, pane.index, { settings }),
          },
        },
      ]
    }),
}

export const QUORUM: readonly Rule[] = [MISSING, ONLY_ARRAY]
