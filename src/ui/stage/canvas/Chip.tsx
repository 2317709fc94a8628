/** One VM inside its host. Renders again only when its own record or its selection changes. */
import clsx from 'clsx'
import { memo, useCallback } from 'react'
import type { ClientSpec } from '../../../model/scenario/schema.ts'
import type { Vm } from '../../../model/world.ts'
import type { Look } from '../../../trace/lanes.ts'
import { LOOK_CLASSES } from '../../looks.ts'
import { startVmDrag } from '../acting/drop.ts'
import { LOOK_ICONS, UNPROTECTED_ICON } from '../icons.tsx'
import { usePane } from '../pane/pane-context.ts'
import { chipWords, drawnVmName, vmName } from '../scene/words.ts'
import { useSelected } from '../use-selected.ts'
import { ClientMark } from './ClientMark.tsx'
import { bootSpan, shareOf } from './progress.ts'
import { usePlayheadPaint } from './use-playhead-paint.ts'

type ChipProps = {
  readonly vm: Vm
  readonly host: string
  readonly lun: string
  /** What a chip says while there is nothing else to say. */
  readonly role: string
  /** Which of the pools of its cluster it stands in. */
  readonly pool: number | undefined
  /** What its platform keeps of it, as the end of a sentence. */
  readonly details: string
  readonly clients: readonly ClientSpec[]
  /** No run has told anything of its host yet. */
  readonly unrun: boolean
}

/** Looks without a pattern, of which there are hundreds: seen from afar they recede. */
const PLAIN: ReadonlySet<Look> = new Set(['running', 'off'])

export const Chip = memo(function Chip(props: ChipProps) {
  const { vm, host, lun, role, pool, details, clients, unrun } = props
  const { look, brief, why } = chipWords(vm)
  const selected = useSelected('vm', vm.id)
  const unprotected = vm.unprotected !== null
  const Icon = unprotected && look === 'running' ? UNPROTECTED_ICON : LOOK_ICONS[look]
  const name = (unrun ? drawnVmName(vm, lun) : vmName(vm, host, lun)) + details
  const boots = vm.state.kind === 'booting'
  return (
    <div
      ref={selected ? reveal : null}
      className="chip nodrag nopan"
      data-look={look}
      data-unrun={unrun || undefined}
      style={look === 'slow' ? slownessOf(vm.slowdown) : undefined}
      data-selected={selected}
      data-served={clients.length > 0}
      data-unprotected={unprotected}
      data-pool={pool === undefined ? undefined : pool % POOL_COLOURS}
      data-tip={name}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: Firefox does not drag buttons. */}
      <div
        role="button"
        tabIndex={-1}
        draggable
        className="chip-body"
        data-thing={`vm:${vm.id}`}
        aria-label={name}
        aria-pressed={selected}
        // Told at keyboard focus too where the chip has no room to say why.
        {...(why === null ? {} : { 'data-tip': name })}
        onDragStart={(event) => startVmDrag(event.dataTransfer, vm.id)}
      >
        <span className={clsx('chip-bar', !PLAIN.has(look) && LOOK_CLASSES[look])} />
        <span className="chip-name">{vm.id}</span>
        <span className="chip-word">
          {Icon !== null && <Icon aria-hidden className="chip-icon" />}
          <span className="chip-text">{brief === '' ? role : brief}</span>
          {boots && <BootShare vm={vm} />}
        </span>
      </div>
      {clients.length > 0 && <ClientMark clients={clients} vm={vm} />}
    </div>
  )
})

/** One that is selected, from wherever, is not left below the edge of its host. */
function reveal(chip: HTMLElement | null): void {
  const list = chip?.parentElement
  if (!chip || !list || list.dataset['more'] !== 'true') return
  const top = chip.offsetTop - list.offsetTop
  const least = top + chip.offsetHeight - list.clientHeight
  list.scrollTop = Math.min(top, Math.max(least, list.scrollTop))
}

/** As many as `pools.css` tells apart. */
export const POOL_COLOURS = 5

/** The slower, the louder: 1.05 can hardly be seen, 1.5 and more cannot be missed. */
function slownessOf(slowdown: number): React.CSSProperties {
  const weight = Math.round(Math.min(1, (slowdown - 1) / 0.5) * 100)
  return { '--slowness': `${weight}%` } as React.CSSProperties
}

/** A bar and '55 %', of the time that the phase really takes; empty where it comes to no end. */
function BootShare({ vm }: { readonly vm: Vm }) {
  const { trace } = usePane()
  const paint = useCallback(
    (element: HTMLSpanElement, ms: number) => {
      const span = trace === null ? null : bootSpan(trace, vm.id, Math.max(ms, vm.since))
      const done = span === null ? 0 : Math.floor(shareOf(span, ms) * 100)
      const text = span === null ? '' : `${done} %`
      // The text node is kept: to put another in its place would count as a change of the page.
      const node = element.firstChild
      if (node === null || node.nodeValue === text) return
      node.nodeValue = text
      element.parentElement?.parentElement?.style.setProperty('--done', String(done / 100))
    },
    [trace, vm.id, vm.since],
  )
  return (
    <span ref={usePlayheadPaint(paint)} className="chip-share" aria-hidden>
      {' '}
    </span>
  )
}
