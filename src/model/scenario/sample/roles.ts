/**
 * What servers of 2006 did, and about how much each asked. Dirty rates and working sets follow the
 * fact sheet Physics, A6; memory, CPU and disks are assumed.
 */
import type { PROTOCOLS, RestartPriority } from '../vocabulary.ts'

type Range = readonly [low: number, high: number]

/** One of these, as an administrator would write them down. */
type Usual = readonly number[]

export type Role = {
  /** What names start with, as in `web-01`. */
  readonly stem: string
  readonly role: string
  readonly ramMB: Usual
  readonly diskGB: Usual
  readonly cpuDemandMHz: Range
  readonly dirtyMBps: Usual
  readonly workingSetMB: Usual
  readonly restartPriority: RestartPriority
  /** How clients reach it; without one it has none. */
  readonly protocol?: (typeof PROTOCOLS)[number]
}

const web: Role = {
  stem: 'web',
  role: 'web',
  ramMB: [512, 768, 1_024],
  diskGB: [12, 16],
  cpuDemandMHz: [150, 900],
  dirtyMBps: [3, 4, 5],
  workingSetMB: [20, 60, 130],
  restartPriority: 'medium',
  protocol: 'http',
}

const database: Role = {
  stem: 'sql',
  role: 'database',
  ramMB: [1_536, 2_048, 3_072, 3_584],
  diskGB: [60, 120],
  cpuDemandMHz: [500, 1_800],
  dirtyMBps: [15, 18],
  workingSetMB: [150, 200, 300],
  restartPriority: 'high',
  protocol: 'sql',
}

const files: Role = {
  stem: 'file',
  role: 'file server',
  ramMB: [512, 1_024],
  diskGB: [120, 250],
  cpuDemandMHz: [80, 400],
  dirtyMBps: [2],
  workingSetMB: [32],
  restartPriority: 'medium',
  protocol: 'smb',
}

const mail: Role = {
  stem: 'mail',
  role: 'mail',
  ramMB: [1_024, 2_048, 3_072],
  diskGB: [80, 150],
  cpuDemandMHz: [300, 1_200],
  dirtyMBps: [6, 8, 10],
  workingSetMB: [80, 150],
  restartPriority: 'high',
  protocol: 'http',
}

const directory: Role = {
  stem: 'dc',
  role: 'domain controller',
  ramMB: [512, 768],
  diskGB: [10, 16],
  cpuDemandMHz: [60, 250],
  dirtyMBps: [0.3, 1],
  workingSetMB: [20],
  restartPriority: 'high',
  protocol: 'ping',
}

const application: Role = {
  stem: 'app',
  role: 'application server',
  ramMB: [768, 1_024, 2_048],
  diskGB: [16, 24],
  cpuDemandMHz: [250, 1_400],
  dirtyMBps: [4, 6, 8],
  workingSetMB: [60, 100, 150],
  restartPriority: 'medium',
  protocol: 'http',
}

const printing: Role = {
  stem: 'print',
  role: 'print server',
  ramMB: [256, 512],
  diskGB: [8, 12],
  cpuDemandMHz: [40, 200],
  dirtyMBps: [2],
  workingSetMB: [32],
  restartPriority: 'low',
  protocol: 'smb',
}

const terminals: Role = {
  stem: 'ts',
  role: 'terminal server',
  ramMB: [2_048, 3_072],
  diskGB: [20, 30],
  cpuDemandMHz: [600, 2_000],
  dirtyMBps: [8, 10],
  workingSetMB: [100, 200],
  restartPriority: 'medium',
  protocol: 'rdp',
}

const builds: Role = {
  stem: 'build',
  role: 'build server',
  ramMB: [1_024, 1_536],
  diskGB: [30, 60],
  cpuDemandMHz: [700, 2_200],
  dirtyMBps: [15],
  workingSetMB: [100],
  restartPriority: 'low',
}

const monitoring: Role = {
  stem: 'mon',
  role: 'monitoring',
  ramMB: [384, 512],
  diskGB: [10, 20],
  cpuDemandMHz: [50, 180],
  dirtyMBps: [1, 2],
  workingSetMB: [20, 32],
  restartPriority: 'low',
}

const telephony: Role = {
  stem: 'voip',
  role: 'telephony',
  ramMB: [512, 1_024],
  diskGB: [10, 16],
  cpuDemandMHz: [200, 700],
  dirtyMBps: [4.5],
  workingSetMB: [20],
  restartPriority: 'high',
  protocol: 'voice',
}

const idle: Role = {
  stem: 'test',
  role: 'idle test server',
  ramMB: [256, 384, 512],
  diskGB: [8, 10],
  cpuDemandMHz: [20, 80],
  dirtyMBps: [0.3],
  workingSetMB: [10, 20],
  restartPriority: 'low',
}

/** One of each first, so that small samples are mixed; then what data centres have most of. */
export const MIX: readonly Role[] = [
  directory,
  files,
  web,
  database,
  mail,
  application,
  printing,
  terminals,
  monitoring,
  builds,
  web,
  application,
  idle,
  telephony,
  web,
  database,
  application,
  web,
  directory,
  files,
]
