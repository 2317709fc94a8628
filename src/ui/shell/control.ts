const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** 'Ctrl+S', or '⌘S' on a Mac. */
export const withControl = (key: string): string => (MAC ? `⌘${key}` : `Ctrl+${key}`)
