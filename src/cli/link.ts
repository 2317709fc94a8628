import { parseArgs } from 'node:util'
import { encodeScenario } from '../model/scenario/codec.ts'
import { LIMITS } from '../model/scenario/limits.ts'
import { BadInput, type Command } from './command.ts'
import { only, scenarioFrom } from './input.ts'

export const link: Command = {
  name: 'link',
  usage: 'SCENARIO',
  summary: "prints a scenario as the fragment of a link to the app's page",
  help: `Prints #s= and the scenario's code: put it behind the address of the app. The same
scenario gives the same link everywhere.`,
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
    const fragment = `#s=${encodeScenario(await scenarioFrom(only(positionals, 'SCENARIO'), io))}`
    if (fragment.length > LIMITS.linkLength) {
      throw new BadInput(['The scenario is too large for a link. Keep it in a file.'])
    }
    io.out(`${fragment}\n`)
  },
}
