/** What an action says when it is done: a note with an undo that undoes this and nothing else. */
import type { Problem } from '../../model/scenario/problem.ts'
import { undo, useScenario } from '../stores/scenario.ts'
import { dismiss, type ToastAction, toast } from '../stores/toasts.ts'

const UNDO: ToastAction = { label: 'Undo', run: undo }

/** The undo, or what is wanted instead, is offered for as long as the edit is the last one. */
export function tellEdit(text: string, action: ToastAction = UNDO): void {
  const id = toast(text, { action })
  const leave = useScenario.subscribe(() => {
    leave()
    dismiss(id)
  })
}

export function tellProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) toast(sentences(problems), { tone: 'trouble' })
}

/** Problems as one text for a place that has room for little. */
export function sentences(problems: readonly Problem[]): string {
  return problems.map(({ sentence }) => asSentence(sentence)).join(' ')
}

export function asSentence(text: string): string {
  const full = /[.!?]$/.test(text) ? text : `${text}.`
  return full.charAt(0).toUpperCase() + full.slice(1)
}
