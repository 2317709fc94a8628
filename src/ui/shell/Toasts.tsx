import clsx from 'clsx'
import { X } from 'lucide-react'
import type { CSSProperties } from 'react'
import { Button, IconButton } from '../kit/Button.tsx'
import { useSize } from '../stores/layout.ts'
import { dismiss, hold, letGo, type Toast, useToasts } from '../stores/toasts.ts'

/** The region is always there, so that a screen reader hears what comes into it. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts)
  const sizes = {
    '--right': `${useSize('right').size}px`,
    '--timeline': `${useSize('timeline').size}px`,
  }
  return (
    <section aria-label="Notes" aria-live="polite" className="notes" style={sizes as CSSProperties}>
      {toasts.map((toast) => (
        <Note key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function Note({ toast: { id, text, tone, action } }: { readonly toast: Toast }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a note only keeps it there.
    <div
      onMouseEnter={() => hold(id)}
      onMouseLeave={() => letGo(id)}
      onFocus={() => hold(id)}
      onBlur={() => letGo(id)}
      className={clsx(
        'pointer-events-auto flex max-w-[min(560px,92vw)] items-center gap-2 py-1 pr-1 pl-3',
        'rounded-[10px] border border-line bg-surface shadow-lg',
      )}
    >
      <span className={tone === 'trouble' ? 'text-trouble' : undefined}>{text}</span>
      {action !== null && (
        <Button
          variant="ghost"
          className="font-semibold text-accent!"
          onClick={() => {
            dismiss(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss note" icon={<X size={14} />} onClick={() => dismiss(id)} />
    </div>
  )
}
