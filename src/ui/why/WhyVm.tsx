import { Card, Section } from '../kit/Section.tsx'
import { Placements } from './Placements.tsx'
import { Refusals } from './Refusals.tsx'
import { WhyDown } from './WhyDown.tsx'

/** All that can be asked of what befell a VM. */
export function WhyVm({ vm }: { readonly vm: string }) {
  return (
    <Section title={`Why was ${vm} down?`}>
      <Card>
        <WhyDown vm={vm} />
        <Refusals of={{ vm }} />
        <Placements vm={vm} />
      </Card>
    </Section>
  )
}
