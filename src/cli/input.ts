/** Reads what a command was pointed at: a file, a link, or what is piped in. */
import { createReadStream } from 'node:fs'
import { ok } from '../base/result.ts'
import { problemsWith } from '../engine/catalogue.ts'
import { decodeScenario } from '../model/scenario/codec.ts'
import { readFile } from '../model/scenario/file.ts'
import { LIMITS } from '../model/scenario/limits.ts'
import type { Parsed } from '../model/scenario/parse.ts'
import type { Problem } from '../model/scenario/problem.ts'
import type { Scenario } from '../model/scenario/schema.ts'
import { BadInput, type Io } from './command.ts'

const LINK_MARK = '#s='
/** UTF-8 takes at most three bytes for each of the characters that a scenario may have. */
const MOST_BYTES = 3 * LIMITS.documentLength

/** A scenario that has passed the door, with platforms, settings and overrides that exist. */
export async function scenarioFrom(source: string, io: Io): Promise<Scenario> {
  const linked = source.includes(LINK_MARK)
  const scenario = accepted(linked ? decodeScenario(source) : await fromText(source, io))
  const problems = problemsWith(scenario)
  if (problems.length > 0) throw new BadInput(problems.map(line))
  return scenario
}

/** The value of a parse, or every problem, one a line. */
export function accepted(parsed: Parsed): Scenario {
  if (!parsed.ok) throw new BadInput(parsed.problem.map(line))
  return parsed.value
}

const line = ({ path, sentence }: Problem): string =>
  path === '' ? sentence : `${path}: ${sentence}`

/** What is piped in may be a link too, as `lab link` writes one. */
async function fromText(source: string, io: Io): Promise<Parsed> {
  const text = await textFrom(source, io)
  if (text.trimStart().startsWith(LINK_MARK)) return decodeScenario(text)
  const read = readFile(text)
  return read.ok ? ok(read.value.scenario) : read
}

/** The whole text of a file or, for `-`, of what is piped in. */
export async function textFrom(source: string, io: Io): Promise<string> {
  const piped = source === '-'
  try {
    return await allOf(piped ? io.input() : createReadStream(source))
  } catch (error) {
    if (error instanceof BadInput || !(error instanceof Error)) throw error
    throw new BadInput([`${piped ? 'What is piped in' : source} cannot be read: ${error.message}`])
  }
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MOST_BYTES) throw new BadInput([`There are more than ${MOST_BYTES} bytes to read.`])
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The one word that a command takes. */
export function only(words: readonly string[], what: string): string {
  const [word, ...more] = words
  if (word === undefined) throw new BadInput([`${what} is missing.`])
  if (more.length > 0) throw new BadInput([`One ${what} is enough; "${more[0]}" is one too many.`])
  return word
}
