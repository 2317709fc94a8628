/** A failover as people read it: the story of a cluster on one platform, kept beside the test. */
import { readFileSync, writeFileSync } from 'node:fs'
import { checkAll } from '../src/engine/checks/index.ts'
import { simulate } from '../src/engine/simulate.ts'
import type { Scenario } from '../src/model/scenario/schema.ts'
import type { Trace } from '../src/model/trace.ts'
import { story } from '../src/trace/story.ts'
import { type ClusterOptions, clusterOf, linesOf } from './cluster.ts'

/** Between the cluster and what becomes of it. */
const RULE = '-'.repeat(80)

/** A line of the cluster that asks for the quiet events as well. */
const TELL_ALL = /^\s*tell: everything\s*$/m

export function storyOf(text: string, platform: string, options: ClusterOptions = {}): string {
  const quiet = TELL_ALL.test(text)
  const scenario = clusterOf(text.replace(TELL_ALL, ''), { platform, ...options })
  return story(runOf(scenario, platform), { quiet })
}

/** The run of one platform of a scenario, and a loud failure when it breaks an invariant. */
export function runOf(scenario: Scenario, platform: string): Trace {
  const compared = scenario.platforms.find((one) => one.platform === platform)
  if (compared === undefined) throw new Error(`the scenario does not compare ${platform}`)
  const trace = simulate(scenario, compared)
  const violations = checkAll(trace)
  if (violations.length > 0) {
    throw new Error(violations.map(({ check, sentence }) => `${check}: ${sentence}`).join('\n'))
  }
  return trace
}

/**
 * What the file expects and what the engine tells, to be compared line by line. With UPDATE_STORIES=1
 * in the environment the file is rewritten first.
 */
export function goldenStory(path: string, platform: string) {
  const file = readFileSync(path, 'utf8')
  const [cluster = '', expected = ''] = file.split(`${RULE}\n`)
  if (linesOf(cluster).length === 0) throw new Error(`${path} has no cluster above its rule`)
  const actual = storyOf(cluster, platform)
  const update = process.env['UPDATE_STORIES'] === '1'
  if (update) writeFileSync(path, `${cluster.trimEnd()}\n${RULE}\n${actual}\n`)
  return {
    expected: (update ? `${actual}\n` : expected).split('\n'),
    actual: actual.split('\n').concat(''),
  }
}
