/** How the lines of a chart look: colour, and a dash of its own for each. */
import { platformColour } from '../timeline/lanes/palette.ts'
import type { Look } from './measures.ts'

export const LINE_STYLES: Readonly<Record<Look, { readonly strokeDasharray?: string }>> = {
  used: {},
  second: { strokeDasharray: '6 2' },
  third: { strokeDasharray: '1 3' },
  wanted: { strokeDasharray: '1 3' },
  capacity: {},
  reserve: { strokeDasharray: '5 3' },
}

export function lineColour(look: Look, platform: number): string {
  if (look === 'capacity') return 'var(--color-ink)'
  if (look === 'reserve') return 'var(--color-trouble)'
  return look === 'wanted' ? 'var(--color-ink-2)' : platformColour(platform)
}

/** One for each platform of a comparison, where all are drawn in one chart. */
export const PLATFORM_DASHES: readonly (string | undefined)[] = [undefined, '6 2', '2 2', '8 2 2 2']
