import type { ClientSpec } from '../../model/scenario/schema.ts'
import { PROTOCOLS } from '../../model/scenario/vocabulary.ts'
import { SelectField } from '../kit/fields.tsx'
import { part } from '../kit/Part.tsx'
import { changeClient } from '../stores/edits/change.ts'
import { useScenario } from '../stores/scenario.ts'
import { Actions } from './Actions.tsx'
import { edit } from './edit.ts'
import { NumberField } from './fields.tsx'
import { NameField } from './NameField.tsx'
import { OnPlatforms } from './OnPlatforms.tsx'
import { rangeOf } from './ranges.ts'
import { isWord, optionsOf, PROTOCOL_OPTIONS } from './words.ts'

const ClientSaw = part(async () => (await import('./ClientSaw.tsx')).ClientSaw)

export function ClientInspector({ client }: { readonly client: ClientSpec }) {
  const { id } = client
  const vms = useScenario(({ scenario }) => scenario.vms)
  return (
    <>
      <OnPlatforms
        answer={(world, trace) => <ClientSaw client={id} trace={trace} world={world} />}
      />
      <NameField kind="client" id={id} />
      <SelectField
        label="Uses"
        value={client.vm}
        options={optionsOf(vms)}
        onCommit={(vm) => edit((scenario) => changeClient(scenario, id, { vm }))}
      />
      <SelectField
        label="Protocol"
        value={client.protocol}
        options={PROTOCOL_OPTIONS}
        onCommit={(protocol) =>
          isWord(PROTOCOLS, protocol)
            ? edit((scenario) => changeClient(scenario, id, { protocol }))
            : null
        }
      />
      <NumberField
        label="Sessions"
        range={rangeOf('clients', 'sessions')}
        hint="Told in groups, one after the other; each that is lost counts in the score."
        value={client.sessions}
        change={(scenario, sessions) => changeClient(scenario, id, { sessions })}
      />
      <Actions of={{ kind: 'client', id }} />
    </>
  )
}
