/** The door: what comes in from a file, a link or a form becomes a scenario here, or does not. */
import { err, ok, type Result } from '../../base/result.ts'
import { boundsProblem, lengthProblem } from './bounds.ts'
import type { Row } from './defaults.ts'
import { isRow } from './draft.ts'
import { jsonFault } from './json-fault.ts'
import { capped, type Problem, SHOWN_PROBLEMS } from './problem.ts'
import { contradictions } from './problems.ts'
import type { Scenario } from './schema.ts'
import { type Issue, shapeOf, shapeProblems } from './shape.ts'
import { lifted } from './upgrades.ts'
import { SCENARIO_VERSION } from './vocabulary.ts'

export type Parsed = Result<Scenario, readonly Problem[]>

/** All problems at once, the shape's first; at most `SHOWN_PROBLEMS` and a count of the rest. */
export function parseScenario(input: unknown): Parsed {
  const outside = boundsProblem(input)
  if (outside !== undefined) return err([outside])
  if (!isRow(input))
    return refused('A scenario is a JSON object with version, title, hosts and so on.')
  const { version } = input
  if (!isVersion(version)) return parseDocument(input)
  if (version > SCENARIO_VERSION) return refused(newer(version), 'version')
  return parseDocument(lifted(input, version))
}

/**
 * What is wrong with a scenario that an edit made of one that has passed the door. Whatever it
 * shares with that one has its shape, so that an edit costs what it changes.
 */
export function problemsOfEdit(wanted: Scenario, passed: Scenario): readonly Problem[] {
  const outside = boundsProblem(wanted)
  if (outside !== undefined) return [outside]
  const { error } = shapeOf(withoutShared(wanted, passed))
  return problemsIn(wanted, error?.issues)
}

/** Of a table that both share one row stands for all. */
function withoutShared(wanted: Row, passed: Row): Row {
  const parts = Object.entries(wanted).map(([key, part]) => {
    return [key, Array.isArray(part) && part === passed[key] ? part.slice(0, 1) : part]
  })
  return Object.fromEntries(parts)
}

/** As `parseScenario`, from a text that holds nothing else. */
export function readScenario(text: string): Parsed {
  const read = readJson(text)
  return read.ok ? parseScenario(read.value) : read
}

/** Whatever a text of a bounded length says. */
export function readJson(text: string): Result<unknown, readonly Problem[]> {
  const tooLong = lengthProblem(text)
  if (tooLong !== undefined) return err([tooLong])
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  try {
    return ok(JSON.parse(json))
  } catch {
    return err([{ path: '', sentence: jsonFault(json) }])
  }
}

const BYTE_ORDER_MARK = '\ufeff'

function parseDocument(document: Row): Parsed {
  const { success, data, error } = shapeOf(document)
  const problems = problemsIn(document, error?.issues)
  return success && problems.length === 0 ? ok(data) : err(problems)
}

/** Those of its shape and those beyond it. A hostile document has millions: most are counted. */
function problemsIn(document: Row, issues: readonly Issue[] = []): readonly Problem[] {
  const told = shapeProblems(issues.slice(0, SHOWN_PROBLEMS), document)
  const contrary = contradictions(document)
  return capped([...told, ...contrary], Math.max(0, issues.length - SHOWN_PROBLEMS))
}

const isVersion = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) >= 0

function newer(version: number): string {
  const writer = `This scenario was written by a newer Failover Lab (version ${version}`
  const reader = `this one reads up to ${SCENARIO_VERSION})`
  return `${writer}; ${reader}. Nothing was changed. Open it with a newer release.`
}

const refused = (sentence: string, path = ''): Parsed => err([{ path, sentence }])
