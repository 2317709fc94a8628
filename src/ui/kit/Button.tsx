import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  readonly variant?: 'plain' | 'solid' | 'ghost' | 'danger'
  readonly icon?: ReactNode
  /** Shown at hover and keyboard focus; read as a description. */
  readonly tip?: string | undefined
  /** Why it cannot be used now: it stays focusable, so that the reason can be read. */
  readonly unavailable?: string | undefined
}

const VARIANTS = {
  plain: 'border border-line bg-surface text-ink hover:bg-sunken',
  solid: 'border border-solid bg-solid text-on-solid hover:opacity-90',
  ghost: 'border border-transparent text-ink hover:bg-sunken',
  danger: 'border border-trouble-line bg-surface text-trouble hover:bg-trouble-soft',
}

/** A button with words. */
export function Button({ variant = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <Pressable
      {...rest}
      className={clsx(
        'inline-flex h-[30px] items-center gap-1.5 rounded-[7px] px-2.5 whitespace-nowrap',
        VARIANTS[variant],
        className,
      )}
    >
      {icon}
      {children}
    </Pressable>
  )
}

/** A square button with an icon only; its label is its name and its tooltip. */
export function IconButton({
  label,
  variant = 'ghost',
  icon,
  className,
  tip,
  ...rest
}: ButtonProps & { readonly label: string }) {
  return (
    <Pressable
      {...rest}
      aria-label={label}
      tip={tip ?? label}
      className={clsx(
        'grid h-[30px] w-[30px] flex-none place-items-center rounded-[7px]',
        VARIANTS[variant],
        className,
      )}
    >
      {icon}
    </Pressable>
  )
}

/** The bare behaviour: tooltip, and a reason instead of silence when it cannot be used. */
export function Pressable({ tip, unavailable, className, onClick, ...rest }: ButtonProps) {
  const blocked = unavailable !== undefined
  return (
    <button
      {...rest}
      type="button"
      data-tip={unavailable ?? tip}
      aria-description={unavailable ?? (tip === rest['aria-label'] ? undefined : tip)}
      aria-disabled={blocked || undefined}
      onClick={blocked ? undefined : onClick}
      className={clsx(className, blocked && 'cursor-not-allowed! text-ink-3!')}
    />
  )
}

/** A key as it stands on a keyboard. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded border border-line bg-surface px-1 font-sans text-[11px] text-ink-3">
      {children}
    </kbd>
  )
}
