/** Ceilings, not aims: most files and functions are far below. */
import { type Finding, isCode, linesSpanned, nodesOf, placeOf, type Source } from './source.ts'

export const FILE_LINES = 300
export const COLUMNS = 100
export const FUNCTION_LINES = 60

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

export function longFiles({ path, text }: Source): Finding[] {
  const lines = text.replace(/\n$/, '').split('\n').length
  return lines > FILE_LINES ? [`${path} has ${lines} lines`] : []
}

/** An address cannot be broken, so a line that holds one may be as long as it needs. */
export function longLines({ path, text }: Source): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const columns = [...line].length
    const excused = columns <= COLUMNS || line.includes('://')
    return excused ? [] : [`${path}:${index + 1} has ${columns} columns`]
  })
}

export function longFunctions(source: Source): Finding[] {
  if (!isCode(source)) return []
  return nodesOf(source)
    .filter(({ type }) => FUNCTIONS.includes(type))
    .flatMap((node) => {
      const lines = linesSpanned(source, node)
      return lines > FUNCTION_LINES ? [`${placeOf(source, node)} is ${lines} lines long`] : []
    })
}
