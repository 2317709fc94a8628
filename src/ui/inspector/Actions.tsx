import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { removeThing } from '../actions/place.ts'
import { Button } from '../kit/Button.tsx'
import type { Selection } from '../stores/view.ts'

/** What can be done with the thing as a whole, below its fields. */
export function Actions(props: { readonly of: Selection; readonly children?: ReactNode }) {
  return (
    <div className="mt-3 flex flex-wrap gap-1.5 *:px-2 border-t border-line pt-2.5">
      {props.children}
      <Button
        variant="danger"
        icon={<Trash2 size={14} />}
        className="ml-auto"
        onClick={() => removeThing(props.of)}
      >
        Remove
      </Button>
    </div>
  )
}
