import { ScrollText } from 'lucide-react'
import { IconButton } from '../../kit/Button.tsx'
import { toggleForm, useShownAs } from '../../stores/shown-as.ts'

/** From the markers to the same script as text, and back. */
export function ScriptTextButton() {
  const shown = useShownAs(({ form }) => form === 'script')
  return (
    <IconButton
      label="Script as text"
      tip="Script as text: one line an incident (S)"
      variant="plain"
      aria-pressed={shown}
      icon={<ScrollText aria-hidden size={15} />}
      className="size-8! aria-pressed:bg-sunken"
      onClick={() => toggleForm('script')}
    />
  )
}
