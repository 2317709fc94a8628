/** The composition root: a scenario and one of its platforms in, a trace out. */
import { assert } from '../base/assert.ts'
import type { TraceEvent } from '../model/events/index.ts'
import type { ComparedPlatform, Scenario } from '../model/scenario/schema.ts'
import { topologyFor } from '../model/topology.ts'
import type { Trace } from '../model/trace.ts'
import { serveClients } from './mechanisms/clients/index.ts'
import { followDemands } from './mechanisms/demand.ts'
import { declareLinks } from './mechanisms/links.ts'
import { platformOf } from './platforms/index.ts'
import { tellRaisedLimits } from './raised-limits.ts'
import { recorderFor } from './recorder.ts'
import { awaitHosts } from './script/hardware.ts'
import { runScript } from './script.ts'

export type SimulateOptions = {
  /** Told of events as they come, in batches, before the run is over. */
  readonly onEvents?: (batch: readonly TraceEvent[]) => void
}

/** Events handed over at a time. */
const BATCH = 2_000
/** How often the run is interrupted to hand over what has come. */
const SLICES = 20

/**
 * Runs `compared` of `scenario` to its horizon. The scenario must have passed the door
 * (`parseScenario` and `problemsWith`). Throws AssertionFailure on a mistake of the engine, and
 * LimitBreach or TraceTooLong when the run grows beyond its limits.
 */
export function simulate(
  scenario: Scenario,
  compared: ComparedPlatform,
  { onEvents }: SimulateOptions = {},
): Trace {
  const platform = platformOf(compared.platform)
  assert(platform !== undefined, 'the platform is known', { platform: compared.platform })
  const topology = topologyFor(scenario, compared, platform.sheet.needs)
  const recorder = recorderFor(scenario, topology)
  const { run, events } = recorder
  declareLinks(run)
  serveClients(run)
  for (const host of topology.hosts.keys()) run.dirty.add(host)
  tellRaisedLimits(run, platform.sheet.parameters, compared.overrides)
  awaitHosts(run, scenario)
  const operations = platform.install(run, compared)
  followDemands(run)
  runScript(run, operations, scenario)
  recorder.begin()
  let handed = 0
  for (let slice = 1; slice <= SLICES; slice++) {
    run.kernel.run(Math.floor((scenario.horizonMs * slice) / SLICES))
    for (; onEvents && handed < events.length; handed = Math.min(handed + BATCH, events.length)) {
      onEvents(events.slice(handed, handed + BATCH))
    }
  }
  return { platform: compared.platform, topology, horizonMs: scenario.horizonMs, events }
}
