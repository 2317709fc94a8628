import { parseArgs } from 'node:util'
import type { Model } from '../engine/physics/model.ts'
import { MODELS } from '../study/models.ts'
import type { Command } from './command.ts'

export const models: Command = {
  name: 'models',
  usage: '',
  summary: 'lists the physics that can be called by name, with their inputs',
  help: 'For each model its name, what it computes, its inputs and an example that can be pasted.',
  async run(args, io) {
    parseArgs({ args: [...args] })
    io.out(`${MODELS.map(paragraph).join('\n\n')}\n`)
  },
}

function paragraph({ name, summary, inputs, example }: Model): string {
  const width = Math.max(...inputs.map((input) => input.name.length))
  const lines = inputs.map((input) => `  ${input.name.padEnd(width)}  ${input.text}`)
  const call = `  lab model ${name} '${JSON.stringify(example)}'`
  return [`${name}: ${summary}`, ...lines, call].join('\n')
}
