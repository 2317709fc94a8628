/** The range of a field, read off the schema, so that it stands in one place only. */
import * as z from 'zod'
import { scenarioSchema } from '../../model/scenario/schema.ts'
import { number } from '../format.ts'

type Table = 'hosts' | 'arrays' | 'luns' | 'vms' | 'clients'

/** '256 to 1,048,576', or nothing where the field is not a number. */
export function rangeOf(table: Table, field: string): string | undefined {
  const row = unwrapped(scenarioSchema.shape[table])
  const shape = row instanceof z.ZodArray && row.element instanceof z.ZodObject
  if (!shape) return undefined
  const kind = unwrapped((row.element as z.ZodObject).shape[field])
  if (!(kind instanceof z.ZodNumber)) return undefined
  return `${number(kind.minValue ?? 0)} to ${number(kind.maxValue ?? 0)}`
}

function unwrapped(schema: unknown): unknown {
  const wrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
  return wrapped ? unwrapped(schema.unwrap()) : schema
}
