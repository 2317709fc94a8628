/** Two frames from the first call: what the page can draw without late parts is drawn by then. */
let drawn: Promise<void> | undefined

/** A page in the background draws nothing, and must not wait for that. */
const AT_LATEST_MS = 500

export function firstPicture(): Promise<void> {
  drawn ??= new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, AT_LATEST_MS)
  })
  return drawn
}
