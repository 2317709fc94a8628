import { useMemo, useSyncExternalStore } from 'react'
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

/** The colours of the theme in force, read again when the root element has changed to another. */
export function usePalette(pixelRatio: number): Palette | null {
  const theme = useSyncExternalStore(watchTheme, look)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables change with the theme
  return useMemo(() => readPalette(pixelRatio), [pixelRatio, theme])
}

/** The variables are new when the attribute is, not already when the user or the system asks. */
function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-projector'] })
  return () => observer.disconnect()
}

function look(): string {
  const { dataset } = document.documentElement
  return `${dataset['theme']} ${dataset['projector']}`
}
