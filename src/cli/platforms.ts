/** Platforms named on the command line. */
import { PLATFORMS } from '../engine/catalogue.ts'
import { BadInput } from './command.ts'

export const PLATFORM_IDS: string = PLATFORMS.map(({ id }) => id).join(', ')

export const isPlatform = (word: string): boolean => PLATFORMS.some(({ id }) => id === word)

/** Each once; throws `BadInput` with every name that is none. */
export function platformIds(words: readonly string[]): readonly string[] {
  const unknown = words.filter((word) => !isPlatform(word))
  if (unknown.length === 0) return [...new Set(words)]
  throw new BadInput(
    unknown.map((word) => `"${word}" is not a platform; platforms are ${PLATFORM_IDS}`),
  )
}
