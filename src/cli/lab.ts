/** Finds the command, runs it and turns what came of it into an exit code. */
import { calibration } from './calibration.ts'
import { BadInput, type Command, type Io, RunFailed } from './command.ts'
import { link } from './link.ts'
import { model } from './model.ts'
import { models } from './models.ts'
import { parameters } from './parameters.ts'
import { run } from './run.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { unlink } from './unlink.ts'

const COMMANDS: readonly Command[] = [
  run,
  sample,
  schema,
  link,
  unlink,
  parameters,
  model,
  models,
  calibration,
]

export const EXIT = { ok: 0, runFailed: 1, badInput: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** `args` are the words after the program's name. */
export async function lab(args: readonly string[], io: Io): Promise<Exit> {
  const [name = '', ...rest] = args
  if (HELP.includes(name)) return help(rest[0], io)
  const command = commandOf(name)
  if (command === undefined) return unknown(name, io)
  if (rest.some((word) => word === '--help' || word === '-h')) return help(name, io)
  try {
    await command.run(rest, io)
    return EXIT.ok
  } catch (failure) {
    return told(failure, command, io)
  }
}

const HELP = ['help', '--help', '-h']

const commandOf = (name: string): Command | undefined =>
  COMMANDS.find((command) => command.name === name)

function help(name: string | undefined, io: Io): Exit {
  if (name === undefined) {
    io.out(`${overview()}\n`)
    return EXIT.ok
  }
  const command = commandOf(name)
  if (command === undefined) return unknown(name, io)
  io.out(`${usageOf(command)}\n\n${command.help}\n`)
  return EXIT.ok
}

function unknown(name: string, io: Io): Exit {
  const why = name === '' ? 'A command is missing.' : `There is no command "${name}".`
  io.err(`${why}\n\n${overview()}\n`)
  return EXIT.badInput
}

function told(failure: unknown, command: Command, io: Io): Exit {
  if (failure instanceof BadInput) {
    io.err(`${failure.reasons.join('\n')}\n`)
    return EXIT.badInput
  }
  if (failure instanceof RunFailed) {
    io.err(`${failure.message}\n`)
    return EXIT.runFailed
  }
  if (!isWrongUsage(failure)) throw failure
  io.err(`${failure.message}\n\n${usageOf(command)}\n`)
  return EXIT.badInput
}

function isWrongUsage(failure: unknown): failure is Error {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : ''
  return code.startsWith('ERR_PARSE_ARGS')
}

const usageOf = ({ name, usage }: Command): string => `usage: lab ${name} ${usage}`.trimEnd()

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  return [
    'usage: lab COMMAND ...',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'A SCENARIO is a file, a link, or - for what is piped in. "lab help COMMAND" tells more.',
    'Exit codes: 0 done, 1 the run failed, 2 the input or the usage is wrong.',
  ].join('\n')
}
