/**
 * What the door does, fetched as one part through `door.ts`: checks, links, and the edits, which
 * know the schema's defaults.
 */
import { err } from '../../base/result.ts'
import { problemsWith } from '../../engine/catalogue.ts'
import { decodeScenario } from '../../model/scenario/codec.ts'
import { parseScenario, readScenario } from '../../model/scenario/parse.ts'
import type { Checked } from './door.ts'

export { platformSheet } from '../../engine/catalogue.ts'
export { encodeScenario as linkOf } from '../../model/scenario/codec.ts'
export * as edits from './edits.ts'

/** Shape, references, limits, and what the platforms know: every problem at once. */
export const checked = (input: unknown): Checked => withPlatforms(parseScenario(input))

/** As `checked`, from the text of a file. */
export const checkedText = (text: string): Checked => withPlatforms(readScenario(text))

/** As `checked`, from a link or its code. */
export const checkedLink = (link: string): Checked => withPlatforms(decodeScenario(link))

function withPlatforms(parsed: Checked): Checked {
  if (!parsed.ok) return parsed
  const problems = problemsWith(parsed.value)
  return problems.length === 0 ? parsed : err(problems)
}
