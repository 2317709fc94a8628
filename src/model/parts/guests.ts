/** What servers of 2006 did. Boot times are drawn at random unless a VM says otherwise. */
import type { VmSpec } from '../scenario/schema.ts'
import { type Part, PHYSICS } from './part.ts'

type Spec = Pick<
  VmSpec,
  | 'role'
  | 'ramMB'
  | 'diskGB'
  | 'cpuDemandMHz'
  | 'dirtyMBps'
  | 'workingSetMB'
  | 'applicationStartMs'
  | 'restartPriority'
>

/** `stem`: what names start with, as in `web-01`. */
export type GuestPart = Part<Spec> & { readonly stem: string }

type Row = Pick<GuestPart, 'id' | 'stem' | 'label' | 'mark'> & {
  /** The row of Physics, A6, that the dirty rate and the working set follow. */
  readonly like: string
  readonly amounts: readonly [
    ramMB: number,
    diskGB: number,
    cpuMHz: number,
    dirtyMBps: number,
    workingSetMB: number,
    startS: number,
  ]
  readonly priority: VmSpec['restartPriority']
}

const ROWS: readonly Row[] = [
  {
    id: 'domain-controller',
    stem: 'dc',
    label: 'Domain controller',
    mark: 'assumed',
    like: 'idle Windows 2003',
    amounts: [512, 16, 150, 0.3, 20, 20],
    priority: 'high',
  },
  {
    id: 'file-server',
    stem: 'file',
    label: 'File server',
    mark: 'assumed',
    like: 'file and print',
    amounts: [1_024, 120, 250, 2, 32, 15],
    priority: 'medium',
  },
  {
    id: 'print-server',
    stem: 'print',
    label: 'Print server',
    mark: 'assumed',
    like: 'file and print',
    amounts: [512, 12, 120, 2, 32, 15],
    priority: 'low',
  },
  {
    id: 'sql-server',
    stem: 'sql',
    label: 'SQL server',
    mark: 'assumed',
    like: 'OLTP database',
    amounts: [2_048, 60, 1_200, 15, 200, 40],
    priority: 'high',
  },
  {
    id: 'web-server',
    stem: 'web',
    label: 'Web server',
    mark: 'derived',
    like: 'web, from Clark',
    amounts: [512, 12, 500, 4, 60, 15],
    priority: 'medium',
  },
  {
    id: 'application-server',
    stem: 'app',
    label: 'Application server',
    mark: 'assumed',
    like: 'web, with more state',
    amounts: [1_024, 20, 800, 6, 100, 45],
    priority: 'medium',
  },
  {
    id: 'mail-server',
    stem: 'mail',
    label: 'Mail server',
    mark: 'assumed',
    like: 'between file and database',
    amounts: [2_048, 100, 700, 8, 100, 90],
    priority: 'high',
  },
  {
    id: 'terminal-server',
    stem: 'ts',
    label: 'Terminal server',
    mark: 'assumed',
    like: 'between web and database',
    amounts: [2_048, 24, 1_500, 10, 150, 25],
    priority: 'medium',
  },
  {
    id: 'build-server',
    stem: 'build',
    label: 'Build server',
    mark: 'assumed',
    like: 'kernel compile',
    amounts: [1_024, 40, 1_800, 15, 100, 15],
    priority: 'low',
  },
  {
    id: 'monitoring',
    stem: 'mon',
    label: 'Monitoring',
    mark: 'assumed',
    like: 'idle Windows 2003, a little more',
    amounts: [512, 16, 120, 1, 20, 20],
    priority: 'low',
  },
  {
    id: 'telephony',
    stem: 'voip',
    label: 'Telephony',
    mark: 'derived',
    like: 'game server, from Clark',
    amounts: [512, 12, 450, 4.5, 20, 20],
    priority: 'high',
  },
  {
    id: 'idle-test-server',
    stem: 'test',
    label: 'Idle test server',
    mark: 'assumed',
    like: 'idle Windows 2003',
    amounts: [256, 8, 40, 0.3, 10, 15],
    priority: 'low',
  },
]

export const GUEST_PARTS: readonly GuestPart[] = ROWS.map(partOf)

function partOf({ id, stem, label, mark, like, amounts, priority }: Row): GuestPart {
  const [ramMB, diskGB, cpuDemandMHz, dirtyMBps, workingSetMB, startS] = amounts
  return {
    id,
    stem,
    label,
    mark,
    source: `${PHYSICS}, A6 (${like}) for what it dirties; size, demand and start are assumed`,
    spec: {
      role: label.toLowerCase().replace('sql', 'SQL'),
      ramMB,
      diskGB,
      cpuDemandMHz,
      dirtyMBps,
      workingSetMB,
      applicationStartMs: startS * 1_000,
      restartPriority: priority,
    },
  }
}
