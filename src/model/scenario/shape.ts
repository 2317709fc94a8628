/** The schema's findings as sentences: what must stand there, and what was found. */
import type * as z from 'zod/mini'
import { isRow, itemsOf } from './draft.ts'
import { choiceOf, type Problem, pathOf, shown } from './problem.ts'
import { scenarioSchema } from './schema.ts'

export type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

export function shapeOf(document: unknown) {
  return scenarioSchema.safeParse(document, { error: expectation })
}

export function shapeProblems(issues: readonly Issue[], document: unknown): Problem[] {
  return issues.flatMap((issue) => tell(issue, [], document))
}

/** What must stand there, for the places where the schema has no words of its own. */
function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${choiceOf(issue.values.map(String))}`
    case 'too_small':
      return `must have at least ${counted(issue.minimum, issue.origin)}`
    case 'too_big':
      return `must have at most ${counted(issue.maximum, issue.origin)}`
    default:
      return undefined
  }
}

function counted(count: number | bigint, origin: string): string {
  const [one, many] = origin === 'array' ? ['entry', 'entries'] : ['character', 'characters']
  return `${count} ${count === 1 ? one : many}`
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

function tell(issue: Issue, above: Path, document: unknown): Problem[] {
  const path = [...above, ...issue.path]
  const found = valueAt(document, path)
  const at = pathOf(path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathOf([...path, key]),
        sentence: `is not a field of ${nounOf(path, document)}`,
      }))
    case 'invalid_union':
      return tellUnion(issue, path, document)
    case 'invalid_format':
      return [{ path: at, sentence: `${shown(found)} is not a name: ${issue.message}` }]
    case 'invalid_key':
      return [{ path: at, sentence: `has a key that cannot stand here: ${reason(issue)}` }]
    case 'too_small':
    case 'too_big':
      return [{ path: at, sentence: `${issue.message}${measure(found)}` }]
    default:
      return [{ path: at, sentence: unlike(issue.message, found) }]
  }
}

function unlike(message: string, found: unknown): string {
  return found === undefined ? `is missing: ${message}` : `${message}, not ${shown(found)}`
}

function measure(found: unknown): string {
  if (typeof found === 'number') return `, not ${found}`
  const { length } = found as string | readonly unknown[]
  return `; this has ${length}`
}

const reason = (issue: z.core.$ZodIssueInvalidKey): string => issue.issues[0]?.message ?? ''

function tellUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, document: unknown): Problem[] {
  const found = valueAt(document, path)
  if ('options' in issue) {
    const kinds = `must be ${choiceOf(issue.options.map(String))}`
    return [{ path: pathOf(path), sentence: unlike(kinds, found) }]
  }
  const meant = issue.errors.find((branch) => branch.every(({ path, code }) => fits(path, code)))
  if (meant !== undefined) return meant.flatMap((inner) => tell(inner, path, document))
  const ways = issue.errors.map((branch) => (branch[0]?.message ?? '').replace(/^must be /, ''))
  return [{ path: pathOf(path), sentence: unlike(`must be ${ways.join(', or ')}`, found) }]
}

/** The alternative was the right one and something within it, or its amount, is wrong. */
function fits(path: Path, code: Issue['code']): boolean {
  return path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, segment) => {
    if (typeof segment === 'number') return itemsOf(value)[segment]
    const key = String(segment)
    return isRow(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }, document)
}

const NOUNS: Readonly<Record<string, string>> = {
  hosts: 'a host',
  arrays: 'an array',
  luns: 'a LUN',
  vms: 'a VM',
  clients: 'a client',
  rules: 'a rule',
  platforms: 'a compared platform',
  position: 'a position',
  objective: 'an objective',
}

function nounOf(path: Path, document: unknown): string {
  if (path[0] === 'incidents') return `a ${valueAt(document, [...path, 'kind'])} incident`
  const place = path.findLast((segment) => typeof segment === 'string')
  return NOUNS[String(place)] ?? 'a scenario'
}
