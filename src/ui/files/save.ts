/** What leaves the app: a file, or a link in the clipboard. Nothing is sent anywhere. */

import { useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { fileNameOf } from './address.ts'

/** Downloads the scenario as JSON that a person can read, named after its title. */
export function saveFile(): void {
  const { scenario } = useScenario.getState()
  const name = fileNameOf(scenario.title)
  const blob = new Blob([`${JSON.stringify(scenario, null, 2)}\n`], { type: 'application/json' })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the data once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  toast(`Saved as ${name}`)
}

/** False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
