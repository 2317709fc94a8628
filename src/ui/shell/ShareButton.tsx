import clsx from 'clsx'
import { useState } from 'react'
import { writeLink } from '../files/link.ts'
import { copyText } from '../files/save.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { throughDoor } from '../stores/door.ts'
import { playhead } from '../stores/playhead.ts'
import { toast } from '../stores/toasts.ts'

const COPIED = 'Link copied: whoever opens it sees this run at this moment'

/** Copies the link, which holds the whole scenario and the instant; or shows it to be copied. */
export function ShareButton() {
  const [byHand, setByHand] = useState<string | null>(null)
  const share = async (): Promise<void> => {
    playhead.pause()
    const link = writeLink()
    if (link === null) toast('This scenario is too large for a link: save it as a file instead')
    else if (await copyText(link)) toast(COPIED)
    else setByHand(link)
  }
  return (
    <>
      <Button variant="solid" onClick={() => throughDoor(() => void share())}>
        <span>
          Share<span className="top-word"> link</span>
        </span>
      </Button>
      {byHand !== null && (
        <Dialog title="Share link" onClose={() => setByHand(null)}>
          <p className="mb-2 text-ink-2">
            The browser does not let the app copy. Copy the link from here, or from the address bar.
          </p>
          <input
            readOnly
            aria-label="Link"
            value={byHand}
            ref={(field) => field?.select()}
            className={clsx(
              'h-8 w-full rounded-md border border-line-strong/60 bg-surface px-2',
              'font-mono text-[12px]',
            )}
          />
        </Dialog>
      )}
    </>
  )
}
