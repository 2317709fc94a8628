import { CircleCheck, Wrench } from 'lucide-react'
import { platformWords } from '../../engine/platform-words.ts'
import type { Finding, Fix, Place } from '../../model/lint/rule.ts'
import { tellEdit, tellProblems } from '../actions/tell.ts'
import { MARK_WORDS } from '../inspector/words.ts'
import { Button } from '../kit/Button.tsx'
import { throughDoor } from '../stores/door.ts'
import { editScenario, useScenario } from '../stores/scenario.ts'
import { select } from '../stores/view.ts'
import { platformInk } from '../timeline/lanes/palette.ts'
import { useFindings } from './findings.ts'

/** Each with where, why, whence and what would mend it. */
export function Weaknesses() {
  const findings = useFindings()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="min-h-0 flex-1 overflow-auto p-3" tabIndex={0} aria-label="Weak points">
      {findings.length === 0 ? (
        <p className="flex items-center gap-2 py-6 text-ink-2">
          <CircleCheck aria-hidden size={18} className="text-good" />
          None of the rules finds anything weak in this design.
        </p>
      ) : (
        <>
          <p className="mb-2 text-ink-2">
            Seen in the drawing alone. What it comes to, the run shows: make it happen.
          </p>
          <ul className="grid gap-2">
            {findings.map((finding) => (
              <Weakness key={`${finding.rule} ${finding.pane} ${finding.why}`} {...finding} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Weakness({ title, pane, where, why, source, mark, fix }: Finding) {
  return (
    <li className="rounded-[10px] border border-line bg-raised p-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <h3 className="font-semibold">
            {title} <Whose pane={pane} />
          </h3>
          <p className="mt-0.5 max-w-[85ch]">{why}</p>
          <Places where={where} />
          <p className="mt-1 text-[11.5px] text-ink-3" data-tip={MARK_WORDS[mark]}>
            {source} ({mark})
          </p>
        </div>
        {fix === null ? (
          <span className="text-[12.5px] text-ink-3">No single change mends it</span>
        ) : (
          <Button icon={<Wrench size={14} />} onClick={() => mend(fix)}>
            {fix.label}
          </Button>
        )}
      </div>
    </li>
  )
}

function Whose({ pane }: { readonly pane: number | null }) {
  const platform = useScenario(({ scenario }) => scenario.platforms[pane ?? -1]?.platform)
  if (pane === null) return <span className="text-[12px] font-normal text-ink-3">everywhere</span>
  const brief = platformWords(platform ?? '')?.brief
  return (
    <span className="text-[12px] font-semibold" style={{ color: platformInk(pane) }}>
      {brief}
    </span>
  )
}

const MOST_PLACES = 8

function Places({ where }: { readonly where: readonly Place[] }) {
  const more = where.length - MOST_PLACES
  if (where.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1" aria-label="Where">
      {where.slice(0, MOST_PLACES).map((place) => (
        <li key={`${place.kind} ${place.id}`}>
          <button
            type="button"
            className="rounded-md border border-line bg-surface px-1.5 text-[12px] hover:bg-sunken"
            data-tip={`Select ${place.id}`}
            onClick={() => select(place)}
          >
            {place.id}
          </button>
        </li>
      ))}
      {more > 0 && <li className="text-[12px] text-ink-3">and {more} more</li>}
    </ul>
  )
}

function mend({ label, change }: Fix): void {
  throughDoor(() => {
    const problems = editScenario(change)
    tellProblems(problems)
    if (problems.length === 0) tellEdit(label)
  })
}
