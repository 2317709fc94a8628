import { parseArgs } from 'node:util'
import { AssertionFailure } from '../base/assert.ts'
import { simulate } from '../engine/simulate.ts'
import { TABLE_DEFAULTS } from '../model/scenario/defaults.ts'
import { scenarioDigest } from '../model/scenario/digest.ts'
import type { ComparedPlatform, Scenario } from '../model/scenario/schema.ts'
import type { Trace } from '../model/trace.ts'
import { story } from '../trace/story.ts'
import { BadInput, type Command, RunFailed } from './command.ts'
import { only, scenarioFrom } from './input.ts'
import { isPlatform, PLATFORM_IDS, platformIds } from './platforms.ts'
import { runReport } from './report.ts'
import { scoreTable } from './score.ts'

export const run: Command = {
  name: 'run',
  usage: 'SCENARIO [--platform ID ...] [--json | --story]',
  summary: 'runs a scenario on the platforms that it compares',
  help: `Prints the score of each platform, or
  --story       what happened, a line an event, stamped with seconds
  --json        outages, migrations, refusals, status, clients and totals, times in milliseconds
  --platform ID only this platform, which the scenario need not name; may be repeated
Platforms: ${PLATFORM_IDS}.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        platform: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        story: { type: 'boolean', default: false },
      },
    })
    if (values.json && values.story) throw new BadInput(['Give --json or --story, not both.'])
    // `--platform A B` means both: a platform's name is no scenario.
    const named = values.platform.length === 0 ? [] : positionals.filter(isPlatform)
    const source = only(
      positionals.filter((word) => !named.includes(word)),
      'SCENARIO',
    )
    const scenario = await scenarioFrom(source, io)
    const chosen = choice(scenario, [...values.platform, ...named])
    const traces = chosen.map((compared) => traceOf(scenario, compared))
    if (values.json) io.out(`${JSON.stringify(runReport(scenario, traces), null, 2)}\n`)
    else if (values.story) io.out(traces.map(chapter).join('\n'))
    else io.out(`${scenario.title}\n\n${scoreTable(traces)}\n`)
  },
}

/** As the scenario compares them; those that it does not name run at their defaults. */
function choice(scenario: Scenario, words: readonly string[]): readonly ComparedPlatform[] {
  if (words.length === 0) return scenario.platforms
  return platformIds(words).flatMap((platform) => {
    const compared = scenario.platforms.filter((one) => one.platform === platform)
    return compared.length > 0 ? compared : [{ ...TABLE_DEFAULTS.platforms, platform }]
  })
}

function traceOf(scenario: Scenario, compared: ComparedPlatform): Trace {
  try {
    return simulate(scenario, compared)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const what = `The run on ${compared.platform} failed: ${error.message}.`
    const details = error instanceof AssertionFailure ? `\n${JSON.stringify(error.details)}` : ''
    const which = `Scenario ${scenarioDigest(scenario)}, seed ${scenario.seed}.`
    throw new RunFailed(`${what} ${which}${details}`)
  }
}

const chapter = (trace: Trace): string => `${trace.platform}\n${story(trace)}\n`
