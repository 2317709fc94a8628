import { Copy } from 'lucide-react'
import { useState } from 'react'
import { copyText } from '../files/save.ts'
import { Button } from '../kit/Button.tsx'
import { toast } from '../stores/toasts.ts'

/** Copies, or shows the text to be copied by hand where the browser does not allow it. */
export function CopyReport({ text }: { readonly text: string }) {
  const [byHand, setByHand] = useState(false)
  const copy = async (): Promise<void> => {
    if (await copyText(text)) toast('Report copied')
    else setByHand(true)
  }
  if (byHand) {
    return (
      <textarea
        readOnly
        aria-label="Report"
        value={text}
        rows={3}
        ref={(field) => field?.select()}
        className="w-full rounded-md border border-line bg-surface p-2 font-mono text-[11px]"
      />
    )
  }
  return (
    <Button icon={<Copy size={14} />} onClick={() => void copy()}>
      Copy report
    </Button>
  )
}
