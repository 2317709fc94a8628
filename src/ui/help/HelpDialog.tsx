/** How the lab works, what it leaves out, and the documents that its numbers come from. */
import { PLATFORM_WORDS } from '../../engine/platform-words.ts'
import type { PlatformWords } from '../../model/platform-sheet.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { hideDialog } from '../shell/dialogs.ts'
import { useDoorkeeper } from '../stores/door.ts'
import { marksOf, sourcesOf } from './sources.ts'
import { HOW_IT_WORKS, LEFT_OUT, LEFT_OUT_OF } from './words.ts'

export function HelpDialog() {
  return (
    <Dialog title="How it works" size="large" onClose={hideDialog}>
      <div className="grid gap-x-10 gap-y-4 text-[13.5px] leading-normal medium:grid-cols-2">
        <div className="space-y-4">
          {HOW_IT_WORKS.map(({ title, sentences }) => (
            <section key={title} aria-label={title}>
              <h3 className="font-semibold">{title}</h3>
              {sentences.map((sentence) => (
                <p key={sentence} className="mt-0.5 text-ink-2">
                  {sentence}
                </p>
              ))}
            </section>
          ))}
        </div>
        <section aria-label="What is left out">
          <h3 className="font-semibold">What is left out</h3>
          <List items={LEFT_OUT} />
          <p className="mt-2 text-ink-2">And of each platform, with what it never had:</p>
          <div className="mt-1 space-y-1">
            {PLATFORM_WORDS.map((words) => (
              <Platform key={words.id} words={words} />
            ))}
          </div>
        </section>
      </div>
    </Dialog>
  )
}

function Platform({ words }: { readonly words: PlatformWords }) {
  const sheet = useDoorkeeper()?.platformSheet(words.id)
  return (
    <details className="rounded-md border border-line px-3 py-1.5">
      <summary className="font-medium">{words.name}</summary>
      {words.caveat !== undefined && <p className="mt-1 text-notice">{words.caveat}</p>}
      <h4 className="mt-2 font-medium">Left out of the model</h4>
      <List items={LEFT_OUT_OF[words.id] ?? []} />
      <h4 className="mt-2 font-medium">Not on this platform</h4>
      <List items={words.unavailable} />
      {sheet !== undefined && (
        <>
          <h4 className="mt-2 font-medium">Sources</h4>
          <p className="text-ink-2">{marksOf(sheet)}</p>
          <List items={sourcesOf(sheet)} />
        </>
      )}
    </details>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="mt-0.5 list-disc space-y-0.5 pl-5 text-ink-2">
      {items.map((item) => (
        <li key={item} className="break-words">
          {item}
        </li>
      ))}
    </ul>
  )
}
