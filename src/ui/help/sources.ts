/** A platform's documents, and how far its numbers can be trusted, from its sheet. */
import type { Mark } from '../../model/parameter.ts'
import type { PlatformSheet } from '../../model/platform-sheet.ts'

const provenanceOf = ({ parameters, choices }: PlatformSheet) => [
  ...Object.values(parameters),
  ...Object.values(choices),
]

/** Each once, in the order of the alphabet. */
export const sourcesOf = (sheet: PlatformSheet): readonly string[] =>
  [...new Set(provenanceOf(sheet).map(({ source }) => source))].toSorted()

const MARKS: readonly Mark[] = ['sourced', 'derived', 'memory', 'assumed']

/** '41 numbers and choices: 20 sourced, 8 derived, 5 memory, 8 assumed.' */
export function marksOf(sheet: PlatformSheet): string {
  const all = provenanceOf(sheet)
  const counts = MARKS.map((mark) => [all.filter((one) => one.mark === mark).length, mark] as const)
  const told = counts.filter(([many]) => many > 0).map(([many, mark]) => `${many} ${mark}`)
  return `${all.length} numbers and choices: ${told.join(', ')}.`
}
