/** What `lab run --json` prints. Times are integer milliseconds, open ends null. */
import { scenarioDigest } from '../model/scenario/digest.ts'
import type { Scenario } from '../model/scenario/schema.ts'
import type { Trace } from '../model/trace.ts'
import { clientSummaries } from '../trace/clients.ts'
import { digestOf } from '../trace/digest.ts'
import { type Migration, migrations } from '../trace/migrations.ts'
import { outages, type Phase } from '../trace/outages.ts'
import { refusals } from '../trace/refusals.ts'
import { statuses } from '../trace/statuses.ts'
import { totals } from '../trace/totals.ts'

export function runReport(scenario: Scenario, traces: readonly Trace[]) {
  return {
    scenario: { title: scenario.title, digest: scenarioDigest(scenario) },
    runs: traces.map(reportOf),
  }
}

function reportOf(trace: Trace) {
  const { downtimeMs, longestOutageMs, neverBack, sessionsLost, requestsFailed } = totals(trace)
  return {
    platform: trace.platform,
    digest: digestOf(trace),
    /** How many. */
    events: trace.events.length,
    outages: outages(trace).map(({ vm, from, to, planned, phases }) => {
      return { vm, from, to, planned, phases: phases.map(phaseOf) }
    }),
    migrations: migrations(trace).map(migrationOf),
    refusals: refusals(trace).map(({ at, vm, what, reason }) => ({ at, vm, what, reason })),
    status: statuses(trace).map(({ at, colour, reason }) => ({ at, colour, reason })),
    clients: clientSummaries(trace),
    totals: {
      downtimeMs,
      longestOutageMs,
      neverBack: neverBack.length,
      sessionsLost,
      requestsFailed,
    },
  }
}

function phaseOf({ name, from, to, parts, aloneMs }: Phase) {
  return { name, from, to, parts, aloneMs }
}

function migrationOf(migration: Migration) {
  const { vm, source, target, from, to, downtimeMs, rounds, outcome, reason } = migration
  return { vm, source, target, from, to, downtimeMs, rounds, outcome, reason }
}
