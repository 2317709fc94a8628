/** The browser's storage, which may be full, forbidden or absent: then nothing is kept. */
const PREFIX = 'failover-lab:'

export function stored(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

/** False when it could not be kept. */
export function store(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value)
    return true
  } catch {
    return false
  }
}
