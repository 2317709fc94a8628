import { memo } from 'react'
import type { ClientSpec } from '../../../model/scenario/schema.ts'
import type { Vm } from '../../../model/world.ts'
import { number } from '../../format.ts'
import { useView } from '../../stores/view.ts'
import { startClientDrag } from '../acting/drop.ts'
import { SERVICE_ICONS } from '../icons.tsx'
import { usePane } from '../pane/pane-context.ts'
import { clientsName, type Service, service } from '../scene/words.ts'

type ClientMarkProps = { readonly clients: readonly ClientSpec[]; readonly vm: Vm }

/**
 * The clients of a VM: how many sessions they have, and what those notice. It stands for one of
 * them at a time: once that is selected, for the next.
 */
export function ClientMark({ clients, vm }: ClientMarkProps) {
  const chosen = useView(({ selection }) =>
    selection?.kind === 'client' ? clients.findIndex(({ id }) => id === selection.id) : -1,
  )
  const { world } = usePane()
  const how = service(
    vm,
    clients.map(({ id }) => world.clients.get(id)),
  )
  return <Mark clients={clients} vm={vm.id} how={how} chosen={chosen} />
}

type MarkProps = {
  readonly clients: readonly ClientSpec[]
  readonly vm: string
  readonly how: Service
  /** The index of the one that is selected; -1 is none. */
  readonly chosen: number
}

const Mark = memo(function Mark({ clients, vm, how, chosen }: MarkProps) {
  const next = clients[(chosen + 1) % clients.length]
  if (next === undefined) return null
  const Icon = SERVICE_ICONS[how]
  const name = clientsName(clients, how)
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox does not drag buttons.
    <div
      role="button"
      tabIndex={-1}
      draggable
      className="client-mark"
      data-service={how}
      data-selected={chosen >= 0}
      data-thing={`client:${next.id}`}
      data-tip={name}
      aria-label={`Clients of ${vm}: ${name}`}
      aria-pressed={chosen >= 0}
      onDragStart={(event) => startClientDrag(event.dataTransfer, next.id)}
    >
      <Icon aria-hidden className="client-icon" />
      <span>{number(clients.reduce((sum, { sessions }) => sum + sessions, 0))}</span>
    </div>
  )
})
