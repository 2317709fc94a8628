/** The range of a field, read off the schema, so that it stands in one place only. */
import type * as z from 'zod/mini'
import { scenarioSchema } from '../../model/scenario/schema.ts'
import { number } from '../format.ts'

type Table = 'hosts' | 'arrays' | 'luns' | 'vms' | 'clients' | 'pools'
type Schema = z.core.$ZodType

/** '256 to 1,048,576', or nothing where the field is not a number. */
export function rangeOf(table: Table, field: string): string | undefined {
  const row = definitionOf(scenarioSchema.shape[table])
  const element = row.type === 'array' ? definitionOf(row.element) : row
  const schema = element.type === 'object' ? element.shape[field] : undefined
  const kind = schema && definitionOf(schema)
  if (kind?.type !== 'number') return undefined
  return `${number(bound(kind, 'greater_than'))} to ${number(bound(kind, 'less_than'))}`
}

function bound({ checks = [] }: Definition, kind: 'greater_than' | 'less_than'): number {
  const all = checks.map((check) => check._zod.def as { check: string; value?: number })
  return all.find(({ check }) => check === kind)?.value ?? 0
}

type Definition = z.core.$ZodTypes['_zod']['def']

/** Of what may be left out: what it is when it is there. */
const definitionOf = (schema: Schema): Definition => innermost(schema)._zod.def as Definition

function innermost(schema: Schema): Schema {
  const definition = schema._zod.def as Definition
  const wrapped = definition.type === 'default' || definition.type === 'optional'
  return wrapped ? innermost(definition.innerType) : schema
}
