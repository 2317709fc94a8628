import { useMemo } from 'react'
import { Card, Section } from '../kit/Section.tsx'
import { useScenario } from '../stores/scenario.ts'
import { platformInk } from '../timeline/lanes/palette.ts'
import { usePlayheadMs } from '../timeline/playing/use-playhead.ts'
import { useBriefs, useTracesLater } from '../timeline/use-compared.ts'
import { totalsAt } from './score-rows.ts'
import { sentence } from './sentence.ts'
import { advantages, LEFT_OUT, type Side, ties, verdict } from './verdict.ts'

/** The figures of a run that plays are never older. */
const FRESH_MS = 100

/** What the whole run comes to, which the lanes show too, and the story up to the playhead. */
export function Verdict() {
  const sides = useSides()
  const drawn = useDrawn()
  return (
    <Section title="Verdict">
      <p className="text-[13.5px] leading-snug font-semibold">
        {drawn ? verdict(sides) : 'No VM is drawn that could be down.'}
      </p>
      <p className="mt-0.5 text-[11.5px] text-ink-3">{LEFT_OUT}</p>
      <SoFar />
    </Section>
  )
}

/** The sentence of the whole run lies unseen beneath: the room for it is there from 0:00 on. */
function SoFar() {
  const briefs = useBriefs()
  const traces = useTracesLater()
  const ms = usePlayheadMs(FRESH_MS)
  const horizonMs = useScenario(({ scenario }) => scenario.horizonMs)
  const whole = useMemo(() => sentence(traces, briefs, horizonMs), [traces, briefs, horizonMs])
  return (
    <div className="mt-1.5 grid text-[12.5px] text-ink-2">
      <p className="col-start-1 row-start-1">{sentence(traces, briefs, ms)}</p>
      <p aria-hidden className="invisible col-start-1 row-start-1 select-none">
        {whole}
      </p>
    </div>
  )
}

/** Without a VM there is nothing to judge. */
const useDrawn = (): boolean => useScenario(({ scenario }) => scenario.vms.length > 0)

type Placed = Side & { readonly place: number }

/** Those that have been run, to their ends. */
function useSides(): readonly Placed[] {
  const briefs = useBriefs()
  const traces = useTracesLater()
  return useMemo(
    () =>
      totalsAt(traces, Number.POSITIVE_INFINITY).flatMap((totals, place): readonly Placed[] =>
        totals === null ? [] : [{ brief: briefs[place] ?? '', totals, place }],
      ),
    [briefs, traces],
  )
}

/** With one platform alone there is nothing to be better than. */
export function Advantages() {
  const sides = useSides()
  const lists = useMemo(() => advantages(sides), [sides])
  const even = useMemo(() => ties(sides), [sides])
  const drawn = useDrawn()
  if (sides.length < 2 || !drawn) return null
  return (
    <Section title="What each side did better">
      <Card className="text-[12.5px]">
        {sides.map(({ brief, place }, index) => (
          <div key={place} className="mb-1.5 last:mb-0">
            <h3 className="font-semibold" style={{ color: platformInk(place) }}>
              {brief}
            </h3>
            <ul className="list-disc pl-4">
              {lists[index]?.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {lists[index]?.length === 0 && <li className="text-ink-2">none of these figures</li>}
            </ul>
          </div>
        ))}
        {even.length > 0 && <p className="text-ink-2">Even: {even.join(', ')}.</p>}
      </Card>
    </Section>
  )
}
