import { parseArgs } from 'node:util'
import { decodeScenario } from '../model/scenario/codec.ts'
import type { Command } from './command.ts'
import { accepted, only, textFrom } from './input.ts'

export const unlink: Command = {
  name: 'unlink',
  usage: 'LINK',
  summary: 'prints the scenario that a link holds, as JSON',
  help: `LINK is a whole address, its fragment (#s=...), the bare code, or - for what is piped in.
Every field is written out, those at their default too.`,
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
    const word = only(positionals, 'LINK')
    const scenario = accepted(decodeScenario(word === '-' ? await textFrom(word, io) : word))
    io.out(`${JSON.stringify(scenario, null, 2)}\n`)
  },
}
