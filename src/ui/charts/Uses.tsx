import { useMemo, useRef, useState } from 'react'
import type { Trace } from '../../model/trace.ts'
import { useScenario } from '../stores/scenario.ts'
import { useSize } from '../timeline/use-size.ts'
import { ChartKey } from './ChartKey.tsx'
import { Choice } from './Choice.tsx'
import {
  busiest,
  type Line,
  MEASURES,
  type Subject,
  subjectsOf,
  type UseMeasure,
  usageOf,
} from './measures.ts'
import { axisTicks, highest } from './rows.ts'
import { UseChart } from './UseChart.tsx'

/** A platform that has been run, and its place in the comparison. */
export type Drawn = { readonly trace: Trace; readonly brief: string; readonly place: number }

const EACH_HEIGHT = 84

/** The platforms one below the other, on one scale. */
export function Uses(props: { readonly measure: UseMeasure; readonly runs: readonly Drawn[] }) {
  const { measure, runs } = props
  const [chosen, setChosen] = useState<string | null>(null)
  const ref = useRef<HTMLDivElement>(null)
  const { width } = useSize(ref)
  const horizonMs = useScenario(({ scenario }) => scenario.horizonMs)
  const subjects = useMemo(
    () => (runs[0] === undefined ? [] : subjectsOf(measure, runs[0].trace)),
    [runs, measure],
  )
  const subject = useMemo(() => {
    const known = subjects.find(({ id }) => id === chosen)
    return (
      known ??
      busiest(
        measure,
        subjects,
        runs.map(({ trace }) => trace),
      )
    )
  }, [subjects, chosen, runs, measure])
  const uses = useMemo(
    () => runs.map(({ trace }) => usageOf(trace, measure, subject?.id ?? '')),
    [runs, measure, subject],
  )
  const frames = useMemo(() => {
    const figures = axisTicks(Math.max(0, ...uses.map(({ rows }) => highest(rows))))
    const common = { width, plotHeight: EACH_HEIGHT, horizonMs, figures }
    return uses.map((_, index) => ({ ...common, times: index === uses.length - 1 }))
  }, [uses, width, horizonMs])
  const word = MEASURES.find(([id]) => id === measure)?.[1] ?? ''
  const title = subject?.id === '' ? word : `${word} of ${subject?.word}`
  return (
    <div ref={ref}>
      {subject === undefined ? (
        <p className="py-4 text-ink-2">There is nothing to show yet.</p>
      ) : (
        <Of subjects={subjects} subject={subject} onChoose={setChosen} />
      )}
      {subject !== undefined && <ChartKey lines={kinds(uses.flatMap(({ lines }) => lines))} />}
      {width > 0 &&
        subject !== undefined &&
        runs.map(({ brief, place }, index) => {
          const [use, frame] = [uses[index], frames[index]]
          if (use === undefined || frame === undefined) return null
          return <UseChart key={place} index={place} {...{ use, brief, frame, title }} />
        })}
    </div>
  )
}

const kinds = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((line) => [line.word, line])).values(),
]

function Of(props: {
  readonly subjects: readonly Subject[]
  readonly subject: Subject
  readonly onChoose: (id: string) => void
}) {
  const { subjects, subject, onChoose } = props
  if (subjects.length < 2) return <p className="mb-1 text-[12.5px]">{subject.word}</p>
  return (
    <div className="mb-1.5">
      <Choice label="Of" value={subject.id} onChoose={onChoose}>
        {subjects}
      </Choice>
    </div>
  )
}
