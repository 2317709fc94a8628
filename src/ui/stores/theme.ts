/** The theme on the page's root element: `data-theme` is always 'light' or 'dark', as resolved. */
import { type Theme, useView } from './view.ts'

export type ResolvedTheme = Exclude<Theme, 'system'>

const systemDark = (): MediaQueryList | null =>
  typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)')

export function resolvedTheme(): ResolvedTheme {
  const { theme } = useView.getState()
  if (theme !== 'system') return theme
  return systemDark()?.matches ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  const query = systemDark()
  query?.addEventListener('change', listener)
  const leave = useView.subscribe(listener)
  return () => {
    query?.removeEventListener('change', listener)
    leave()
  }
}

/** Keeps the root element's theme in step; called once, before the first picture. */
export function keepTheme(): void {
  const paint = (): void => {
    const { dataset } = document.documentElement
    // Written only when it changes: every rule of the page hangs on it.
    if (dataset['theme'] !== resolvedTheme()) dataset['theme'] = resolvedTheme()
  }
  paint()
  subscribe(paint)
}
