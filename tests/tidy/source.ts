/** The project's own files as text and, where they are code, as a syntax tree. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export type Source = {
  /** From the clone's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** A node of the syntax tree, as far as the checks look at it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown
}

/** One breach of a rule, as a sentence that begins with the place. */
export type Finding = string

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CODE = /\.(ts|tsx|mjs)$/

export function sourcesUnder(folder: string): Source[] {
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(ROOT.length).replace(/^\/+/, ''))
    .sort()
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }))
}

export const isCode = ({ path }: Source) => CODE.test(path)

const trees = new WeakMap<Source, { program: Node; comments: readonly Node[] }>()

function parsed(source: Source) {
  const known = trees.get(source)
  if (known) return known
  const { program, comments, errors } = parseSync(source.path, source.text)
  if (errors.length > 0) throw new Error(`${source.path}: ${errors[0]?.message}`)
  const tree = { program, comments } as unknown as { program: Node; comments: readonly Node[] }
  trees.set(source, tree)
  return tree
}

export const commentsOf = (source: Source): readonly Node[] => parsed(source).comments

/** Every node of a file, parents before children. */
export function nodesOf(source: Source): Node[] {
  const nodes: Node[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      nodes.push(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(parsed(source).program)
  return nodes
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The value of a string literal, or undefined for anything else. */
export function stringIn(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'Literal') return undefined
  return typeof value.value === 'string' ? value.value : undefined
}

/** The name of an identifier, or undefined for anything else. */
export function nameIn(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined
}

/** `object.property`, also when written `object['property']`; undefined for anything else. */
export function memberIn(value: unknown): { object: unknown; property: string } | undefined {
  if (!isNode(value) || value.type !== 'MemberExpression') return undefined
  const property = value.computed ? stringIn(value.property) : nameIn(value.property)
  return property === undefined ? undefined : { object: value.object, property }
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

export const placeOf = ({ path, text }: Source, { start }: Node) => `${path}:${lineAt(text, start)}`

export const linesSpanned = ({ text }: Source, { start, end }: Node) =>
  lineAt(text, end) - lineAt(text, start) + 1
