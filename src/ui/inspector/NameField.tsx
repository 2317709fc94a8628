import { TextField } from '../kit/fields.tsx'
import { rename } from '../stores/edits/rename.ts'
import { type Selection, select } from '../stores/view.ts'
import { edit } from './edit.ts'

/** A name; everything that refers to it follows. */
export function NameField({ kind, id }: Exclude<Selection, { kind: 'incident' }>) {
  return (
    <TextField
      label="Name"
      value={id}
      onCommit={(text) => {
        const name = text.trim()
        const problem = edit((scenario) => rename(scenario, id, name))
        if (problem === null) select({ kind, id: name })
        return problem
      }}
    />
  )
}
