/** Making things happen at the playhead: each adds an incident to the script. */
import { tellIncident } from '../../model/events/script.ts'
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import { clock } from '../format.ts'
import { throughDoor } from '../stores/door.ts'
import { BURST } from '../stores/edits/demand.ts'
import { addIncident, incidentIndex } from '../stores/edits/script.ts'
import { playhead } from '../stores/playhead.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { type Selection, select } from '../stores/view.ts'
import { HARDWARE } from './happen-hardware.ts'
import { QUORUM_HAPPENINGS } from './happen-quorum.ts'
import { STORAGE_HAPPENINGS } from './happen-storage.ts'
import { isCutOff, isDown, isEvacuated, isOff, isSplitOff, isUnmanaged } from './script-state.ts'
import { tellEdit, tellProblems } from './tell.ts'

export type HappenKind = Incident['kind']

/** Whom such an incident can befall at an instant, and what to say when it can befall nobody. */
export type Happening = {
  readonly kind: HappenKind
  readonly label: string
  /** `site`: it befalls nobody by name, and there is one of it. */
  readonly subject: 'host' | 'vm' | 'lun' | 'array' | 'chassis' | 'switch' | 'site'
  /** Above the list of candidates. */
  readonly question: string
  readonly nobody: string
  readonly fits: (scenario: Scenario, id: string, atMs: number) => boolean
  readonly incident: (scenario: Scenario, id: string, atMs: number) => Incident
}

export const HAPPENINGS: readonly Happening[] = [
  ...HARDWARE,
  {
    kind: 'host-isolates',
    label: 'Host isolated',
    subject: 'host',
    question: 'Which host loses contact with all others?',
    nobody: 'There is no host that is up and connected at this time by the script.',
    fits: (scenario, id, atMs) => !isDown(scenario, id, atMs) && !isCutOff(scenario, id, atMs),
    incident: (_, host, atMs) => ({ kind: 'host-isolates', atMs, host }),
  },
  {
    kind: 'host-reconnects',
    label: 'Host reconnects',
    subject: 'host',
    question: 'Which host has contact again?',
    nobody: 'No host has lost contact before this time by the script.',
    fits: isCutOff,
    incident: (_, host, atMs) => ({ kind: 'host-reconnects', atMs, host }),
  },
  {
    kind: 'network-fails',
    label: 'Network port lost',
    subject: 'host',
    question: 'Which host loses a network?',
    nobody: 'There is no host that is up at this time by the script.',
    fits: (scenario, id, atMs) => !isDown(scenario, id, atMs),
    incident: (_, host, atMs) => ({ kind: 'network-fails', atMs, host, network: 'management' }),
  },
  {
    kind: 'network-heals',
    label: 'Network port back',
    subject: 'host',
    question: 'Which host has its network again?',
    nobody: 'No host has lost a network before this time by the script.',
    fits: isCutOff,
    incident: (_, host, atMs) => ({ kind: 'network-heals', atMs, host, network: 'management' }),
  },
  {
    kind: 'network-splits',
    label: 'Network splits',
    subject: 'host',
    question: 'Which host is split off? Others can be added to it.',
    nobody: 'Every host is split off at this time by the script.',
    fits: (scenario, id, atMs) => !isSplitOff(scenario, id, atMs),
    incident: (_, host, atMs) => ({ kind: 'network-splits', atMs, hosts: [host] }),
  },
  {
    kind: 'network-joins',
    label: 'Network joins',
    subject: 'host',
    question: 'Which host is joined again? Others can be added to it.',
    nobody: 'No host is split off at this time by the script.',
    fits: isSplitOff,
    incident: (_, host, atMs) => ({ kind: 'network-joins', atMs, hosts: [host] }),
  },
  {
    kind: 'management-server-fails',
    label: 'VirtualCenter lost',
    subject: 'site',
    question: 'The management server fails.',
    nobody: 'The management server is down at this time by the script.',
    fits: (scenario, _, atMs) => !isUnmanaged(scenario, atMs),
    incident: (_, __, atMs) => ({ kind: 'management-server-fails', atMs }),
  },
  {
    kind: 'management-server-returns',
    label: 'VirtualCenter back',
    subject: 'site',
    question: 'The management server returns.',
    nobody: 'The management server has not failed before this time by the script.',
    fits: (scenario, _, atMs) => isUnmanaged(scenario, atMs),
    incident: (_, __, atMs) => ({ kind: 'management-server-returns', atMs }),
  },
  ...QUORUM_HAPPENINGS,
  ...STORAGE_HAPPENINGS,
  {
    kind: 'host-evacuates',
    label: 'Evacuate host',
    subject: 'host',
    question: 'Which host is evacuated?',
    nobody: 'There is no host that is up and takes VMs at this time by the script.',
    fits: (scenario, id, atMs) => !isDown(scenario, id, atMs) && !isEvacuated(scenario, id, atMs),
    incident: (_, host, atMs) => ({ kind: 'host-evacuates', atMs, host, order: 'parallel' }),
  },
  {
    kind: 'host-resumes',
    label: 'Resume host',
    subject: 'host',
    question: 'Which host takes VMs again?',
    nobody: 'No host has been evacuated before this time by the script.',
    fits: isEvacuated,
    incident: (_, host, atMs) => ({ kind: 'host-resumes', atMs, host }),
  },
  {
    kind: 'guest-crashes',
    label: 'Guest crashes',
    subject: 'vm',
    question: 'Which guest crashes?',
    nobody: 'There is no VM that is on at this time by the script.',
    fits: (scenario, id, atMs) => !isOff(scenario, id, atMs),
    incident: (_, vm, atMs) => ({ kind: 'guest-crashes', atMs, vm }),
  },
  {
    kind: 'guest-hangs',
    label: 'Guest hangs',
    subject: 'vm',
    question: 'Which guest hangs?',
    nobody: 'There is no VM that is on at this time by the script.',
    fits: (scenario, id, atMs) => !isOff(scenario, id, atMs),
    incident: (_, vm, atMs) => ({ kind: 'guest-hangs', atMs, vm }),
  },
  {
    kind: 'guest-resets',
    label: 'Reset guest',
    subject: 'vm',
    question: 'Which guest is reset?',
    nobody: 'There is no VM that is on at this time by the script.',
    fits: (scenario, id, atMs) => !isOff(scenario, id, atMs),
    incident: (_, vm, atMs) => ({ kind: 'guest-resets', atMs, vm }),
  },
  {
    kind: 'vm-migrates',
    label: 'Migrate VM',
    subject: 'vm',
    question: 'Which VM migrates?',
    nobody: 'There is no VM that is on at this time by the script.',
    fits: (scenario, id, atMs) => !isOff(scenario, id, atMs),
    incident: (_, vm, atMs) => ({ kind: 'vm-migrates', atMs, vm }),
  },
  {
    kind: 'vm-powers-on',
    label: 'Power on',
    subject: 'vm',
    question: 'Which VM is powered on?',
    nobody: 'Every VM is on at this time by the script.',
    fits: isOff,
    incident: (_, vm, atMs) => ({ kind: 'vm-powers-on', atMs, vm }),
  },
  {
    kind: 'vm-powers-off',
    label: 'Power off',
    subject: 'vm',
    question: 'Which VM is powered off?',
    nobody: 'There is no VM that is on at this time by the script.',
    fits: (scenario, id, atMs) => !isOff(scenario, id, atMs),
    incident: (_, vm, atMs) => ({ kind: 'vm-powers-off', atMs, vm }),
  },
  {
    kind: 'demand-changes',
    label: 'Demand changes',
    subject: 'vm',
    question: 'Whose demand changes?',
    nobody: 'There is no VM whose demand could change.',
    fits: () => true,
    incident: (scenario, vm, atMs) => ({
      kind: 'demand-changes',
      atMs,
      vm,
      cpuDemandMHz: 2 * (scenario.vms.find(({ id }) => id === vm)?.cpuDemandMHz ?? 0),
    }),
  },
  {
    kind: 'demand-follows',
    label: 'Demand follows',
    subject: 'vm',
    question: 'Whose demand follows a profile?',
    nobody: 'There is no VM whose demand could change.',
    fits: () => true,
    incident: (_, vm, atMs) => ({ kind: 'demand-follows', atMs, vm, profile: BURST }),
  },
  {
    kind: 'demand-spikes',
    label: 'Demand spikes',
    subject: 'vm',
    question: 'Whose demand spikes for a while?',
    nobody: 'There is no VM that is on at this time by the script.',
    fits: (scenario, id, atMs) => !isOff(scenario, id, atMs),
    incident: (_, vm, atMs) => ({
      kind: 'demand-spikes',
      atMs,
      vm,
      toPercent: BURST.toPercent,
      forMs: 60_000,
    }),
  },
]

export const happeningOf = (kind: HappenKind): Happening =>
  HAPPENINGS.find((happening) => happening.kind === kind) as Happening

const TABLES = { host: 'hosts', vm: 'vms', lun: 'luns', array: 'arrays' } as const

const SITE = 'the whole site'

/** Whom it can befall, in the order of the scenario. */
export function candidates(
  { subject, fits }: Happening,
  scenario: Scenario,
  atMs: number,
): readonly string[] {
  return subjects(subject, scenario).filter((id) => fits(scenario, id, atMs))
}

/** Whether there are candidates at all: found with the first of them. */
export function canBefallAny(
  { subject, fits }: Happening,
  scenario: Scenario,
  atMs: number,
): boolean {
  return subjects(subject, scenario).some((id) => fits(scenario, id, atMs))
}

function subjects(subject: Happening['subject'], scenario: Scenario): readonly string[] {
  if (subject === 'site') return [SITE]
  if (subject === 'chassis' || subject === 'switch') {
    return [...new Set(scenario.hosts.flatMap((host) => host[subject] ?? []))]
  }
  return scenario[TABLES[subject]].map(({ id }) => id)
}

/** The selected thing, if it can befall that one. */
export function selectedCandidate(
  { subject, fits }: Happening,
  selection: Selection | null,
  { scenario, atMs }: { readonly scenario: Scenario; readonly atMs: number },
): string | undefined {
  const chosen = chosenOf(subject, selection, scenario)
  return subjects(subject, scenario).find(
    (id) => (id === SITE || id === chosen) && fits(scenario, id, atMs),
  )
}

/** Of a selected host, its chassis or its switch where that is asked for. */
function chosenOf(
  subject: Happening['subject'],
  selection: Selection | null,
  { hosts }: Scenario,
): string | undefined {
  if (subject !== 'chassis' && subject !== 'switch') {
    return selection?.kind === subject ? selection.id : undefined
  }
  if (selection?.kind !== 'host') return undefined
  return hosts.find(({ id }) => id === selection.id)?.[subject]
}

/** Writes it into the script at the playhead, selects it and says so. */
export function makeHappen(kind: HappenKind, id: string): void {
  const { scenario } = useScenario.getState()
  const incident = happeningOf(kind).incident(scenario, id, playhead.ms)
  throughDoor(() => {
    const problems = editScenario((now) => addIncident(now, incident))
    tellProblems(problems)
    if (problems.length > 0) return
    select({ kind: 'incident', index: incidentIndex(useScenario.getState().scenario, incident) })
    tellEdit(`${clock(incident.atMs)}: ${tellIncident(incident)}`)
  })
}
