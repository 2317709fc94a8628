import { Key } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { withControl } from './control.ts'
import { hideDialog } from './dialogs.ts'
import { KEYS, type KeyRow } from './keys.ts'

const GROUPS: readonly KeyRow['group'][] = [
  'Time',
  'Make it happen',
  'Place',
  'Look',
  'Arrange',
  'Edit',
  'Open',
]

export function KeysDialog() {
  return (
    <Dialog title="Keys" onClose={hideDialog}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {GROUPS.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className="mb-1 font-semibold">{group}</h3>
            <dl className="space-y-1">
              {KEYS.filter((row) => row.group === group).map((row) => (
                <div key={row.what} className="flex items-center gap-2">
                  <dt className="flex-1 text-ink-2">{row.what}</dt>
                  <dd className="flex gap-1">
                    <Key>{keyWord(row.keys[0] ?? '')}</Key>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Others title="In the timeline" keys={TIMELINE_KEYS} />
        <Others title="On a marker of the script" keys={MARKER_KEYS} />
      </div>
    </Dialog>
  )
}

type OthersProps = {
  readonly title: string
  readonly keys: readonly (readonly [key: string, what: string])[]
}

/** Keys of a place, not of the page. */
function Others({ title, keys }: OthersProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl className="space-y-1">
        {keys.map(([key, what]) => (
          <div key={what} className="flex items-center gap-2">
            <dt className="flex-1 text-ink-2">{what}</dt>
            <dd>
              <Key>{keyWord(key)}</Key>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What holds once the timeline has been pressed or has the focus. */
const TIMELINE_KEYS = [
  ['l', 'Play; again: faster'],
  ['=', 'Show less time'],
  ['-', 'Show more time'],
  ['0', 'Show the whole run'],
  ['[', 'Earlier part'],
  [']', 'Later part'],
] as const

/** What the marker that has the focus does itself. */
const MARKER_KEYS = [
  ['Enter', 'Select it'],
  ['ArrowLeft', '1 s earlier'],
  ['ArrowRight', '1 s later'],
  ['Shift+ArrowLeft', '10 s earlier'],
  ['Shift+ArrowRight', '10 s later'],
  ['PageDown', 'A minute earlier'],
  ['PageUp', 'A minute later'],
  ['$mod+d', 'Duplicate it 10 s later'],
  ['Delete', 'Remove it'],
  ['Escape', 'Put it back while it is dragged'],
] as const

const WORDS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

function keyWord(binding: string): string {
  const parts = binding.split('+')
  const key = parts.at(-1) ?? ''
  const letter = key.replace(/^Key/, '')
  const word = WORDS[letter] ?? (letter.length === 1 ? letter.toUpperCase() : letter)
  const shifted = parts.includes('Shift') ? `Shift+${word}` : word
  const whole = parts.includes('Alt') ? `Alt+${shifted}` : shifted
  return parts.includes('$mod') ? withControl(whole) : whole
}
