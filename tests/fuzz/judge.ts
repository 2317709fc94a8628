/** What is wrong with a scenario on one of its platforms, in sentences. */
import { checkAll } from '../../src/engine/checks/index.ts'
import { simulate } from '../../src/engine/simulate.ts'
import type { ComparedPlatform, Scenario } from '../../src/model/scenario/schema.ts'
import type { Trace } from '../../src/model/trace.ts'
import { outages } from '../../src/trace/outages.ts'
import { VIRTUAL_SERVER } from '../cluster.ts'
import { type Draft, scenarioOf } from './generate.ts'

export type Finding = { readonly platform: string; readonly sentence: string }

/** A thrown error is a finding too. */
export function findingsIn(draft: Draft): readonly Finding[] {
  const scenario = scenarioOf(draft)
  return scenario.platforms.flatMap((compared) => {
    const { platform } = compared
    return judge(scenario, compared).map((sentence) => ({ platform, sentence }))
  })
}

function judge(scenario: Scenario, compared: ComparedPlatform): readonly string[] {
  try {
    const trace = simulate(scenario, compared)
    const broken = checkAll(trace).map(
      ({ check, at, sentence }) => `${check}: ${at} ms: ${sentence}`,
    )
    return [...broken, ...untiled(trace), ...unparted(trace), ...overcommitted(trace)]
  } catch (error) {
    const { message, details } = error as Error & { details?: unknown }
    return [`throws: ${message} ${JSON.stringify(details ?? {})}`]
  }
}

/** The phases of an outage follow each other from its beginning to its end. */
function untiled(trace: Trace): readonly string[] {
  return outages(trace).flatMap(({ vm, from, to, phases }) => {
    const starts = [...phases.map((phase) => phase.from), to]
    const ends = [from, ...phases.map((phase) => phase.to)]
    const gaps = starts.some((start, index) => start !== ends[index])
    return gaps ? [`phases: those of ${vm} at ${from} ms do not tile its outage`] : []
  })
}

/** The parts of a phase add up to it, and no boot is faster than it would be alone. */
function unparted(trace: Trace): readonly string[] {
  return outages(trace).flatMap(({ vm, phases }) =>
    phases.flatMap(({ name, from, to, parts, aloneMs }) => {
      const starts = [...parts.map((part) => part.from), to]
      const ends = [from, ...parts.map((part) => part.to)]
      const gaps = parts.length > 0 && starts.some((start, index) => start !== ends[index])
      const fast = aloneMs !== null && to !== null && to - from < aloneMs && name === 'boot'
      return [
        ...(gaps ? [`parts: those of ${name} of ${vm} at ${from} ms do not add up`] : []),
        ...(fast && isWhole(trace, vm, to)
          ? [`boot: that of ${vm} at ${from} ms is too fast`]
          : []),
      ]
    }),
  )
}

/** It was booted to its end, not stopped on its way. */
const isWhole = ({ events }: Trace, vm: string, end: number | null): boolean =>
  events.some(
    (event) =>
      event.at === end &&
      'vm' in event &&
      event.vm === vm &&
      (event.kind === 'vm-application-starts' || event.kind === 'vm-disk-check'),
  )

/** Virtual Server does not overcommit: a host never carries more than it has. */
function overcommitted({ platform, events, topology }: Trace): readonly string[] {
  if (platform !== VIRTUAL_SERVER) return []
  return events.flatMap((event) => {
    if (event.kind !== 'host-load-changed') return []
    const ramMB = topology.hosts.get(event.host)?.ramMB ?? 0
    const over = event.ramMB > Math.max(ramMB, 768)
    return over ? [`memory: ${event.at} ms: ${event.host} carries ${event.ramMB} MB`] : []
  })
}
