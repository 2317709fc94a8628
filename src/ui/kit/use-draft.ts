import { type KeyboardEvent, useState } from 'react'

/** Takes the text or the choice; answers with what is wrong with it, or null. */
export type Commit = (text: string) => string | null

/** What has been typed but not taken yet, and what was wrong with it. */
export function useDraft(value: string, onCommit: Commit) {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const settle = (): void => {
    setDraft(null)
    setError(null)
  }
  const commit = (): void => {
    const problem = draft === null || draft === value ? null : onCommit(draft)
    if (problem === null) settle()
    else setError(problem)
  }
  const input = {
    value: draft ?? value,
    // Nothing of its own is left to undo in it: the page's undo is meant.
    'data-settled': draft === null || draft === value ? '' : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft(event.target.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') commit()
      if (event.key !== 'Escape' || draft === null) return
      event.stopPropagation()
      settle()
    },
  }
  return { error, input }
}
