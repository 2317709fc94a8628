import { parseArgs } from 'node:util'
import { PLATFORMS } from '../engine/catalogue.ts'
import { parameters as clients } from '../model/clients.ts'
import { parameters as hardware } from '../model/hardware.ts'
import type { ChoiceSheet, ParameterSheet } from '../model/parameter.ts'
import type { Command } from './command.ts'
import { PLATFORM_IDS, platformIds } from './platforms.ts'
import { left, right, table } from './table.ts'

export const parameters: Command = {
  name: 'parameters',
  usage: '[--platform ID ...] [--json]',
  summary: 'lists every number of the model with its range, mark, source and effect',
  help: `Prints what a scenario may override: guests, hardware and clients, which are the same on
every platform, then each platform's numbers and choices.
  --platform ID only this platform; may be repeated
  --json        the same as JSON
Marks: sourced (read in the text named), derived (worked out from sourced values), memory (no text
found), assumed (chosen so that the model can run).
Platforms: ${PLATFORM_IDS}.`,
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        platform: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    })
    const ids = platformIds(values.platform)
    const chosen = ids.length === 0 ? SHEETS : SHEETS.filter(({ id }) => ids.includes(id))
    io.out(values.json ? `${JSON.stringify(chosen.map(plain), null, 2)}\n` : `${pages(chosen)}\n`)
  },
}

type Sheet = {
  readonly id: string
  readonly name: string
  readonly caveat?: string
  readonly parameters: ParameterSheet
  readonly choices: ChoiceSheet
}

/** What is the same everywhere comes first. */
const SHEETS: readonly Sheet[] = [
  { id: 'hardware', name: 'Guests and hardware', parameters: hardware, choices: {} },
  { id: 'clients', name: 'Clients', parameters: clients, choices: {} },
  ...PLATFORMS,
]

function plain({ id, name, caveat, parameters, choices }: Sheet) {
  return {
    id,
    name,
    ...(caveat !== undefined && { caveat }),
    parameters: Object.entries(parameters).map(([key, row]) => ({ key, ...row })),
    choices: Object.entries(choices).map(([key, row]) => ({ key, ...row })),
  }
}

const SAID = [left('mark'), left('source'), left('effect')]
const NUMBERS = [left('key'), right('value'), left('unit'), left('range'), ...SAID]
const CHOICES = [left('key'), left('value'), left('of'), ...SAID]

const pages = (sheets: readonly Sheet[]): string => sheets.map(page).join('\n\n')

function page({ id, name, caveat, parameters, choices }: Sheet): string {
  const numbers = Object.entries(parameters).map(([key, row]) => {
    const { value, unit, range, mark, source, effect } = row
    return [key, String(value), unit, range.join(' to '), mark, source, effect]
  })
  const words = Object.entries(choices).map(([key, { value, options, mark, source, effect }]) => {
    const of = options === 'host' ? 'a host' : options.join(', ')
    return [key, value === '' ? '(none)' : value, of, mark, source, effect]
  })
  return [
    `${id}: ${name}${caveat === undefined ? '' : `\n${caveat}`}`,
    table(NUMBERS, numbers),
    ...(words.length === 0 ? [] : [table(CHOICES, words)]),
  ].join('\n\n')
}
