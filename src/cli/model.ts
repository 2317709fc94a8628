import { parseArgs } from 'node:util'
import { jsonFault } from '../model/scenario/json-fault.ts'
import { runModel } from '../study/models.ts'
import { BadInput, type Command } from './command.ts'
import { only, textFrom } from './input.ts'

export const model: Command = {
  name: 'model',
  usage: 'NAME JSON',
  summary: 'computes one piece of the physics by name, unrounded',
  help: `JSON is the model's input, or - for what is piped in. "lab models" lists the names, the
inputs and an example of each. The result is JSON in the same plain units.`,
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
    const [name, ...words] = positionals
    if (name === undefined) throw new BadInput(['NAME and JSON are missing.'])
    const word = only(words, 'JSON')
    const input = fromJson(word === '-' ? await textFrom(word, io) : word)
    const result = runModel(name, input)
    if (!result.ok) throw new BadInput(result.problem)
    io.out(`${JSON.stringify(result.value, null, 2)}\n`)
  },
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadInput([jsonFault(text)])
  }
}
