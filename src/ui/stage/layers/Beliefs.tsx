/** Below a canvas: who takes whom for what, beside what is so. Its height does not follow time. */
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { beliefsAt } from '../../../trace/beliefs.ts'
import { type Judged, judge } from '../../../trace/truths.ts'
import { usePane } from '../pane/pane-context.ts'
import { beliefWords, truthWords } from './belief-words.ts'

export function Beliefs() {
  const { world, trace, words } = usePane()
  const rows = useMemo(
    () => (trace === null ? [] : judge(world, beliefsAt(trace, world.at))),
    [world, trace],
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="beliefs" aria-label={`Beliefs and truth: ${words.title}`} tabIndex={0}>
      {rows.length === 0 && <p>All take each other for what they are: up and in touch.</p>}
      <ul>
        {rows.map((row) => (
          <Row key={row.about} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row }: { readonly row: Judged }) {
  const Icon = row.wrong ? TriangleAlert : CircleCheck
  return (
    <li className="belief" data-wrong={row.wrong}>
      <Icon aria-hidden className="pane-tag-icon" />
      <span>
        {beliefWords(row)} <strong>{truthWords(row)}</strong>
      </span>
    </li>
  )
}
