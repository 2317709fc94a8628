import { err, ok, type Result } from '../../base/result.ts'
import { type Field, type Fields, object } from './fields.ts'

/** A pure piece of physics that can be called by name, in plain units, with unrounded results. */
export type Model = {
  readonly name: string
  /** One line. */
  readonly summary: string
  readonly inputs: readonly ModelInput[]
  /** An input that runs. */
  readonly example: unknown
  /** A result fit for JSON, or every problem of the input as a sentence. */
  readonly run: (input: unknown) => Result<unknown, readonly string[]>
}

export type ModelInput = { readonly name: string; readonly text: string }

export type ModelDefinition<T> = {
  readonly name: string
  readonly summary: string
  readonly fields: Fields<T>
  readonly example: unknown
  /** Only asked for input that has passed its fields; its problems are sentences too. */
  readonly solve: (input: T) => Result<unknown, readonly string[]>
}

export function defineModel<T extends object>(definition: ModelDefinition<T>): Model {
  const { name, summary, fields, example, solve } = definition
  const input = object(fields)
  const inputs = Object.entries<Field<unknown>>(fields).map(([field, { text }]) => ({
    name: field,
    text,
  }))
  const run = (value: unknown) => {
    const problems: string[] = []
    const read = input.read(value, { path: '', problems })
    return problems.length > 0 ? err(problems) : solve(read)
  }
  return { name, summary, inputs, example, run }
}

/** For physics that has an answer to every legal input. */
export function always<T, R>(solve: (input: T) => R): (input: T) => Result<R, never> {
  return (input) => ok(solve(input))
}
