/** The cluster in another form than the canvas: it lies over the canvas, in step with it. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../kit/Button.tsx'
import { type Form, showAs } from '../stores/shown-as.ts'
import { ScriptText } from './script/ScriptText.tsx'
import { ClusterTable } from './table/ClusterTable.tsx'
import { Weaknesses } from './Weaknesses.tsx'
import { ClusterWords } from './words/ClusterWords.tsx'

type Shown = { readonly title: string; readonly content: () => ReactNode }

const SHOWN: Readonly<Record<Exclude<Form, 'canvas'>, Shown>> = {
  table: { title: 'The cluster in tables', content: ClusterTable },
  words: { title: 'The cluster in words', content: ClusterWords },
  script: { title: 'The script as text', content: ScriptText },
  weaknesses: { title: 'Weak points of the design', content: Weaknesses },
}

export function OtherForm({ form }: { readonly form: Exclude<Form, 'canvas'> }) {
  const { title, content: Content } = SHOWN[form]
  return (
    <section
      ref={takeFocus}
      tabIndex={-1}
      aria-label={title}
      className="other-form absolute inset-0 z-20 flex min-h-0 flex-col bg-surface outline-none"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        showAs('canvas')
      }}
    >
      <header className="flex items-center gap-2 border-b border-line px-3 py-1">
        <h2 className="flex-1 text-[14px] font-semibold">{title}</h2>
        <IconButton
          label="Back to the canvas"
          tip="Back to the canvas (Esc)"
          icon={<X size={16} />}
          onClick={() => showAs('canvas')}
        />
      </header>
      <Content />
    </section>
  )
}

/** The keyboard goes where it was when the form is closed. */
function takeFocus(section: HTMLElement): () => void {
  const before = document.activeElement
  section.focus({ preventScroll: true })
  return () => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
