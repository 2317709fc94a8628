/**
 * The script as it is being typed. It is applied when every line of it can be; until then the text
 * is kept here, whatever else is looked at meanwhile.
 */
import { create } from 'zustand'
import type { Problem } from '../../../model/scenario/problem.ts'
import type { Incident, Scenario } from '../../../model/scenario/schema.ts'
import { type LineFault, parseScript } from '../../../model/script-text/parse.ts'
import { printScript } from '../../../model/script-text/print.ts'
import { namesFor } from '../../../model/script-text/slots.ts'
import { asTime, inField } from '../../inspector/problem-words.ts'
import { throughDoor } from '../../stores/door.ts'
import { replaceScript } from '../../stores/edits/script.ts'
import { editScenario, useScenario } from '../../stores/scenario.ts'
import { showAs, useShownAs } from '../../stores/shown-as.ts'
import { toast } from '../../stores/toasts.ts'

export type Draft = {
  readonly text: string
  /** The script that the text was made from: another one has come from elsewhere. */
  readonly base: readonly Incident[]
  /** The text says what `base` does, so that nothing is lost with it. */
  readonly applied: boolean
}

export const useDraft = create<{ readonly draft: Draft | null }>()(() => ({ draft: null }))

/** Text that was applied gives way to whatever the script has become since: nothing is lost. */
export const pendingOf = (draft: Draft | null, { incidents }: Scenario): Draft | null =>
  draft?.applied && draft.base !== incidents ? null : draft

export const pending = (): Draft | null =>
  pendingOf(useDraft.getState().draft, useScenario.getState().scenario)

export function typed(text: string): void {
  const base = pending()?.base ?? useScenario.getState().scenario.incidents
  useDraft.setState({ draft: { text, base, applied: false } })
}

export const forget = (): void => useDraft.setState({ draft: null })

/** Whoever leaves a text that is not applied is told that it is kept, and where. */
useShownAs.subscribe(({ form }, before) => {
  if (before.form !== 'script' || form === 'script') return
  const draft = pending()
  if (draft === null || faultsIn(draft.text, useScenario.getState().scenario).length === 0) return
  toast('The text of the script is kept, and not applied: it has a line that cannot be read.', {
    action: { label: 'Go back to it', run: () => showAs('script') },
  })
})

/** Every line that cannot be applied, by line. */
export function faultsIn(text: string, scenario: Scenario): readonly LineFault[] {
  const { incidents, lines, faults } = parseScript(text, namesFor(scenario))
  const late = incidents.flatMap(({ atMs }, index): LineFault[] => {
    if (atMs <= scenario.horizonMs) return []
    const sentence = `After the end of the run at ${asTime(scenario.horizonMs)}`
    return [{ line: lines[index] ?? 0, from: 0, to: lineOf(text, lines[index]).length, sentence }]
  })
  return [...faults, ...late].toSorted((a, b) => a.line - b.line)
}

const lineOf = (text: string, line = 0): string => text.split('\n')[line] ?? ''

/**
 * Makes the text the script, as one step of undo. Null when it is, or when there is nothing to
 * apply; else what stands in its way that no line shows.
 */
export function apply(): string | null {
  const draft = pending()
  const { scenario } = useScenario.getState()
  if (draft === null || faultsIn(draft.text, scenario).length > 0) return null
  const { incidents } = parseScript(draft.text, namesFor(scenario))
  if (printScript(incidents) === printScript(scenario.incidents)) {
    useDraft.setState({ draft: { ...draft, base: scenario.incidents, applied: true } })
    return null
  }
  let answer: string | null = null
  throughDoor(() => {
    const problems: readonly Problem[] = editScenario((now) => replaceScript(now, incidents))
    if (problems.length > 0) answer = inField({ label: 'Script', show: asTime })(problems)
    else {
      const base = useScenario.getState().scenario.incidents
      useDraft.setState({ draft: { text: draft.text, base, applied: true } })
    }
  })
  return answer
}
