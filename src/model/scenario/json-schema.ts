/**
 * The published JSON Schema, written off the same schema that reads. It tells an editor the shape;
 * references and sums are only told by `parseScenario`. Kept out of what the app imports: the
 * translation is code that only the command line and a test need.
 */
import * as z from 'zod'
import { LIMITS } from './limits.ts'
import { scenarioSchema } from './schema.ts'

/** What `file.ts` reads beside a scenario. */
const branches = {
  description: 'Other scenarios kept beside this one, by name.',
  type: 'array',
  maxItems: LIMITS.branches,
  items: {
    type: 'object',
    required: ['name', 'scenario'],
    properties: {
      name: { type: 'string', minLength: 1, maxLength: LIMITS.branchNameLength },
      scenario: { $ref: '#', properties: { branches: false } },
    },
  },
} as const

/** The text of `public/scenario.schema.json`, with its last line feed. */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input' })
  const properties = { ...schema.properties, branches }
  const whole = { title: 'Failover Lab scenario', ...schema, properties }
  return `${JSON.stringify(whole, null, 2)}\n`
}
