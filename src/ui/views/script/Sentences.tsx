/** Every sentence that the script understands, from the grammar itself. */
import { GRAMMAR } from '../../../model/script-text/grammar.ts'
import { exampleOf } from './examples.ts'

export function Sentences() {
  return (
    <details open className="mx-3 mb-3 rounded-[8px] border border-line px-3 py-2">
      <summary className="cursor-pointer text-ink-2">What can be written</summary>
      <ul className="mt-2 grid gap-x-6 gap-y-0.5 font-mono text-[12px] sm:grid-cols-2">
        {GRAMMAR.map((sentence) => (
          <li key={exampleOf(sentence)}>{exampleOf(sentence)}</li>
        ))}
      </ul>
    </details>
  )
}
