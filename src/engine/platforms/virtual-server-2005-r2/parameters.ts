import type { ChoiceSheet, ParameterSheet } from '../../../model/parameter.ts'
import type { PlatformSheet } from '../../../model/platform-sheet.ts'
import { causes } from './causes.ts'
import { groupChoices, groupParameters } from './group-parameters.ts'
import { hostParameters } from './host-parameters.ts'
import { words } from './words.ts'

const KB_892422 = 'Microsoft KB 892422, heartbeats of server clusters'
const KB_309186 =
  'Microsoft KB 309186, How the Cluster service reserves a disk and brings it online'
const SHEET = 'Failover Lab fact sheet Virtual Server 2005 R2, simulation parameters'

/** Numbers of Virtual Server 2005 R2 host clustering on Windows Server 2003 MSCS, June 2006. */
export const parameters = {
  heartbeatPeriod: {
    label: 'Heartbeat period',
    value: 1.2,
    unit: 's',
    range: [0.1, 10],
    mark: 'sourced',
    source: KB_892422,
    effect: 'A longer period makes every node notice a dead one later.',
  },
  missedHeartbeats: {
    label: 'Missed heartbeats until a node is suspected',
    value: 6,
    unit: 'count',
    range: [2, 60],
    mark: 'sourced',
    source: KB_892422,
    effect: 'More misses make every node notice a dead one later.',
  },
  missedOnInterface: {
    label: 'Missed heartbeats until one network of a node is unreachable',
    value: 2,
    unit: 'count',
    range: [1, 60],
    mark: 'sourced',
    source: KB_892422,
    effect:
      'More misses let the others tell later that a node is gone from one network; while another ' +
      'carries its heartbeats nothing else happens.',
  },
  nodeAdd: {
    label: 'Cluster service set up on a node that is added',
    value: 120,
    unit: 's',
    range: [0, 3_600],
    mark: 'assumed',
    source: 'Failover Lab; no measurement found',
    effect: 'Longer lets a node that is added join later.',
  },
  regroup: {
    label: 'Regroup',
    value: 5.5,
    unit: 's',
    range: [2, 10],
    mark: 'assumed',
    source: `${SHEET} (a); stage lengths after the regroup properties of Windows Server 2012`,
    effect: 'A longer regroup delays every restart after a node is lost.',
  },
  reservationRenewal: {
    label: 'Renewal of disk reservations',
    value: 3,
    unit: 's',
    range: [1, 30],
    mark: 'sourced',
    source: KB_309186,
    effect:
      'A survivor that owns the quorum confirms it at its next renewal, and a node that has lost ' +
      'its path to a disk misses the disk no sooner.',
  },
  challengeWait: {
    label: 'Wait of a challenger after the bus reset',
    value: 7,
    unit: 's',
    range: [1, 60],
    mark: 'sourced',
    source: `${KB_309186}; property QuorumArbitrationTimeMin`,
    effect: 'A longer wait delays every restart when the dead node owned the quorum.',
  },
  quorumOnline: {
    label: 'Quorum online after the challenger has reserved it',
    value: 3,
    unit: 's',
    range: [0, 60],
    mark: 'derived',
    source: `${KB_309186}: ownership 10 s after the reset, less the wait of 7 s`,
    effect: 'Longer delays every restart when the dead node owned the quorum.',
  },
  rejoinRetry: {
    label: 'A cluster service that stopped tries again after',
    value: 60,
    unit: 's',
    range: [1, 3_600],
    mark: 'sourced',
    source: 'Microsoft TechNet, What is a majority node set: it tries again every minute',
    effect: 'Longer keeps a node out longer after the network is whole again.',
  },
  quorumRepair: {
    label: 'An operator has a lost quorum repaired after',
    value: 1_800,
    unit: 's',
    range: [0, 86_400],
    mark: 'assumed',
    source: `${SHEET} (d): operator repair time`,
    effect: 'Longer keeps a cluster that has lost its quorum down longer.',
  },
  failoverDecision: {
    label: 'Failover decision and update of a group',
    value: 0.5,
    unit: 's',
    range: [0, 10],
    mark: 'assumed',
    source: `${SHEET} (a)`,
    effect: 'Longer delays the restart of each group.',
  },
  diskOnlineAfterCrash: {
    label: 'Disk online after its owner crashed',
    value: 5,
    unit: 's',
    range: [2, 12],
    mark: 'assumed',
    source: `${SHEET} (a)`,
    effect: 'Longer delays each restart after a node is lost.',
  },
  powerOn: {
    label: 'Script online until the VM has power',
    value: 2,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} (a)`,
    effect: 'Longer delays each start of a VM, and each try of a start that does not fit.',
  },
  ...groupParameters,
  freeze: {
    label: 'Pause and device state before a save',
    value: 0.5,
    unit: 's',
    range: [0, 30],
    mark: 'assumed',
    source: `${SHEET} (b)`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  savedShare: {
    label: 'Share of RAM that a saved state holds',
    value: 1,
    unit: 'share',
    range: [0.05, 1],
    mark: 'derived',
    source:
      'Failover Lab fact sheet Physics B: 1 worst case, 0.75 typical, 0.43 from 512 MB in 6 s',
    effect: 'A larger share makes save and restore longer.',
    presets: [
      {
        name: 'worst case',
        value: 1,
        mark: 'derived',
        source: 'Failover Lab fact sheet Physics B: all memory is written and read once',
      },
      {
        name: 'typical',
        value: 0.75,
        mark: 'derived',
        source: 'Failover Lab fact sheet Physics B: 2 GB in 30 s is 3 s and two passes of 1.5 GB',
      },
      {
        name: 'Microsoft’s claim',
        value: 0.43,
        mark: 'derived',
        source: 'Failover Lab fact sheet Physics B: 512 MB in 6 s, fitted with 2 s fixed',
      },
    ],
  },
  diskOffline: {
    label: 'Disk offline in a planned move',
    value: 1.5,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} (b)`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  groupMove: {
    label: 'Change of a group’s owner',
    value: 0.5,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} (b)`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  diskOnline: {
    label: 'Disk online in a planned move',
    value: 2.5,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} (b)`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  resume: {
    label: 'Start of the restore and resume',
    value: 1,
    unit: 's',
    range: [0, 60],
    mark: 'assumed',
    source: `${SHEET} (b)`,
    effect: 'Longer adds to the downtime of each planned move.',
  },
  ...hostParameters,
} as const satisfies ParameterSheet

export const choices = {
  ...groupChoices,
  quorumType: {
    label: 'Quorum',
    value: 'disk',
    options: ['disk', 'majority-node-set'],
    mark: 'sourced',
    source:
      'Microsoft TechNet, What is a majority node set: half of the configured nodes and one more',
    effect:
      'A disk lets any number of nodes go on while it answers; a majority node set needs no disk ' +
      'and stops when half of the nodes are lost.',
  },
  quorumOwner: {
    label: 'Owner of the quorum disk at 0:00',
    value: '',
    options: 'host',
    mark: 'assumed',
    source: 'Set by whoever formed the cluster; empty is the first host',
    effect: 'When the dead node owned the quorum, restarts wait for arbitration.',
  },
  cutOffDefender: {
    label: 'Quorum owner that hears nobody and has no public network',
    value: 'yields',
    options: ['yields', 'defends'],
    mark: 'memory',
    source: 'Microsoft KB 286342, Windows Server 2003; on Windows 2000 the owner always wins',
    effect: 'Where it yields the nodes that users reach go on; where it defends they stop.',
  },
} as const satisfies ChoiceSheet

export const sheet: PlatformSheet = { ...words, parameters, choices, causes }
