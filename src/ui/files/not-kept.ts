/** What is said, once, where the browser has no room for what was edited or gives none. */
import { toast } from '../stores/toasts.ts'
import { saveFile } from './save.ts'

let told = false

export function tellNotKept(): void {
  if (told) return
  told = true
  toast(
    'This browser keeps nothing here: its storage is full or refused. Save your work as a file.',
    {
      tone: 'trouble',
      action: { label: 'Save a file', run: saveFile },
      stays: true,
    },
  )
}
