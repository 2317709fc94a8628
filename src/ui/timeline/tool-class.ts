import clsx from 'clsx'

/** A button of the transport that opens or switches something. */
export const TOOL = clsx(
  'inline-flex h-8 items-center justify-center gap-1.5 rounded-md border border-line px-2',
  'whitespace-nowrap',
  'text-ink-2 hover:bg-sunken aria-pressed:bg-sunken aria-pressed:text-ink',
)
