import { Key } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TIMELINE_KEYS } from '../timeline/playing/timeline-keys.ts'
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
      <div className="gap-x-8 sm:columns-2 [&>section]:mb-4 [&>section]:break-inside-avoid">
        {GROUPS.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className="mb-1 font-semibold">{group}</h3>
            <dl className="space-y-1">
              {KEYS.filter((row) => row.group === group).map((row) => (
                <div key={row.what} className="flex items-center gap-2">
                  <dt className="flex-1 text-ink-2">{row.what}</dt>
                  <dd className="flex gap-1">
                    <KeyWords keys={row.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Others title="In the timeline" keys={TIMELINE_KEYS} />
        <Others title="On a marker of the script" keys={MARKER_KEYS} />
        <Others title="On a pane" keys={PANE_KEYS} />
      </div>
    </Dialog>
  )
}

type OthersProps = {
  readonly title: string
  readonly keys: readonly { readonly keys: readonly string[]; readonly what: string }[]
}

/** Keys of a place, not of the page. */
function Others({ title, keys }: OthersProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl className="space-y-1">
        {keys.map(({ keys: bound, what }) => (
          <div key={what} className="flex items-center gap-2">
            <dt className="flex-1 text-ink-2">{what}</dt>
            <dd className="flex gap-1">
              <KeyWords keys={bound} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Each of them; a sign that needs Shift on some keyboards is named once. */
function KeyWords({ keys }: { readonly keys: readonly string[] }) {
  const words = keys.filter((key) => key !== 'Shift+?').map(keyWord)
  return words.map((word) => <Key key={word}>{word}</Key>)
}

/** What the marker that has the focus does itself. */
const MARKER_KEYS = [
  { keys: ['Enter'], what: 'Select it' },
  { keys: ['ArrowLeft'], what: '1 s earlier' },
  { keys: ['ArrowRight'], what: '1 s later' },
  { keys: ['Shift+ArrowLeft'], what: '10 s earlier' },
  { keys: ['Shift+ArrowRight'], what: '10 s later' },
  { keys: ['PageDown'], what: 'A minute earlier' },
  { keys: ['PageUp'], what: 'A minute later' },
  { keys: ['$mod+d'], what: 'Duplicate it 10 s later' },
  { keys: ['Delete', 'Backspace'], what: 'Remove it' },
  { keys: ['Escape'], what: 'Put it back while it is dragged' },
]

/** What a thing on a pane that has the focus does itself. */
const PANE_KEYS = [
  { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], what: 'To what stands there' },
  { keys: ['Enter'], what: 'Select it' },
  { keys: ['Shift+F10'], what: 'Its menu' },
]

const WORDS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

function keyWord(binding: string): string {
  const parts = binding === '+' ? ['+'] : binding.split('+')
  const key = parts.at(-1) ?? ''
  const letter = key.replace(/^Key/, '')
  const word = WORDS[letter] ?? (letter.length === 1 ? letter.toUpperCase() : letter)
  const shifted = parts.includes('Shift') ? `Shift+${word}` : word
  const whole = parts.includes('Alt') ? `Alt+${shifted}` : shifted
  return parts.includes('$mod') ? withControl(whole) : whole
}
