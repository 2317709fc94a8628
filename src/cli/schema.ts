import { parseArgs } from 'node:util'
import { scenarioJsonSchema } from '../model/scenario/json-schema.ts'
import type { Command } from './command.ts'

export const schema: Command = {
  name: 'schema',
  usage: '',
  summary: 'prints the JSON Schema of a scenario',
  help: `The same text as the published scenario.schema.json. It tells the shape; that names
exist and amounts fit is told when a scenario is read.`,
  async run(args, io) {
    parseArgs({ args: [...args] })
    io.out(scenarioJsonSchema())
  },
}
