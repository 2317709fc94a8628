/** Every sentence that the script understands, from the grammar itself. */
import { GRAMMAR, type Item, type Sentence } from '../../../model/script-text/grammar.ts'

export function Sentences() {
  return (
    <details className="mx-3 mb-3 rounded-[8px] border border-line px-3 py-2">
      <summary className="cursor-pointer text-ink-2">What can be written</summary>
      <ul className="mt-2 grid gap-x-6 gap-y-0.5 font-mono text-[12px] sm:grid-cols-2">
        {GRAMMAR.map((sentence) => (
          <li key={templateOf(sentence)}>{templateOf(sentence)}</li>
        ))}
      </ul>
    </details>
  )
}

const templateOf = ({ items }: Sentence): string => items.map(itemOf).join(' ')

const EXAMPLES = {
  host: 'host-1',
  hosts: 'host-1 host-2',
  vm: 'web-01',
  lun: 'lun-1',
  array: 'array-1',
  chassis: 'chassis-a',
  switch: 'sw-1',
  network: 'heartbeat',
  whole: '40',
  amount: '2.5',
  length: '1:00',
} as const

const itemOf = (item: Item): string => ('word' in item ? item.word : EXAMPLES[item.type])
