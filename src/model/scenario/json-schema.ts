/**
 * The published JSON Schema, written off the same schema that reads. It tells an editor the shape;
 * references and sums are only told by `parseScenario`. Kept out of what the app imports: the
 * translation is code that only the command line and a test need.
 */
import * as z from 'zod'
import { scenarioSchema } from './schema.ts'

/** The text of `public/scenario.schema.json`, with its last line feed. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'Failover Lab scenario', ...schema }, null, 2)}\n`
}
