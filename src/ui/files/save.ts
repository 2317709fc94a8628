/** What leaves the app: a file, or a link in the clipboard. Nothing is sent anywhere. */

import { useScenario } from '../stores/scenario.ts'
import { toast } from '../stores/toasts.ts'
import { fileNameOf } from './address.ts'
import { type Document, textOf } from './document.ts'

/** Downloads the scenario, named after its title, with the branches that were kept of it. */
export function saveFile(): void {
  const { scenario } = useScenario.getState()
  void import('./branches-in-file.ts')
    .then(
      ({ withBranches }) => withBranches(scenario),
      () => ({ text: textOf(scenario), note: ', without any branches: they could not be fetched' }),
    )
    .then((document) => download(fileNameOf(scenario.title), document))
}

function download(name: string, { text, note }: Document): void {
  const blob = new Blob([text], { type: 'application/json' })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the data once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  toast(`Saved as ${name}${note}`)
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
