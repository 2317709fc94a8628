import { useMemo, useSyncExternalStore } from 'react'
import { useResolvedTheme } from '../stores/theme.ts'
import { type Palette, readPalette } from './palette.ts'

/** Device pixels in a CSS pixel; changes with the page's zoom and from screen to screen. */
export function usePixelRatio(): number {
  return useSyncExternalStore(watchRatio, () => window.devicePixelRatio)
}

function watchRatio(listener: () => void): () => void {
  // A change of the ratio always changes the layout viewport's size in CSS pixels or the screen.
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  query.addEventListener('change', listener)
  window.addEventListener('resize', listener)
  return () => {
    query.removeEventListener('change', listener)
    window.removeEventListener('resize', listener)
  }
}

/** The colours of the theme in force, read again when it changes. */
export function usePalette(pixelRatio: number): Palette | null {
  const theme = useResolvedTheme()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables change with the theme
  return useMemo(() => readPalette(pixelRatio), [pixelRatio, theme])
}
