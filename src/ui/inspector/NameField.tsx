import { TextField } from '../kit/fields.tsx'
import { rename } from '../stores/edits/rename.ts'
import { useScenario } from '../stores/scenario.ts'
import { type Selection, select } from '../stores/view.ts'
import { edit } from './edit.ts'
import { wrongName } from './names.ts'

/** A name; everything that refers to it follows. */
export function NameField({ kind, id }: Exclude<Selection, { kind: 'incident' }>) {
  return (
    <TextField
      label="Name"
      value={id}
      onCommit={(text) => {
        const name = text.trim()
        const { scenario } = useScenario.getState()
        const wrong = name === id ? null : wrongName(scenario, name)
        if (wrong !== null) return wrong
        const problem = edit((now) => rename(now, id, name))
        if (problem === null) select({ kind, id: name })
        return problem
      }}
    />
  )
}
