/** A file dropped anywhere, or a text pasted anywhere but into a field, is opened. */
import { openFile, openText } from '../files/open.ts'

/** Called once. */
export function acceptDropsAndPastes(): void {
  addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return
    event.preventDefault()
    document.documentElement.dataset['drop'] = 'file'
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) endDrop()
  })
  addEventListener('drop', (event) => {
    endDrop()
    if (!carriesFile(event)) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) void openFile(file)
  })
  addEventListener('paste', ({ target, clipboardData }) => {
    if (target instanceof Element && target.matches('input, textarea, select')) return
    const file = clipboardData?.files[0]
    const text = clipboardData?.getData('text/plain').trim() ?? ''
    if (file !== undefined) void openFile(file)
    else if (text !== '') openText(text, 'The pasted text')
  })
}

const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true

function endDrop(): void {
  delete document.documentElement.dataset['drop']
}
