/** The same question put to each platform compared: one row a pane, in the pane's colour. */
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { platformWords } from '../../engine/platform-words.ts'
import type { Trace } from '../../model/trace.ts'
import type { World } from '../../model/world.ts'
import { useWorld } from '../stores/playhead.ts'
import { useRuns } from '../stores/runs.ts'
import { useTracesLater } from '../timeline/use-compared.ts'

const INK = [
  'text-platform-a-text',
  'text-platform-b-text',
  'text-platform-c-text',
  'text-platform-d-text',
] as const

type Answer = (world: World, trace: Trace) => ReactNode

export function OnPlatforms({ answer }: { readonly answer: Answer }) {
  const platforms = useRuns(useShallow(({ runs }) => runs.map(({ platform }) => platform)))
  return (
    <dl className="mb-2 space-y-1 border-b border-line pb-2">
      {platforms.map((platform, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place in the comparison.
        <Row key={index} index={index} platform={platform} answer={answer} />
      ))}
    </dl>
  )
}

function Row(props: { index: number; platform: string; answer: Answer }) {
  const { index, platform, answer } = props
  const trace = useTracesLater()[index] ?? null
  const world = useWorld(trace)
  return (
    <div>
      <dt className={`text-[12px] font-semibold ${INK[index] ?? INK[3]}`}>
        {platformWords(platform)?.title ?? platform}
      </dt>
      <dd>{world === null || trace === null ? 'Not run yet' : answer(world, trace)}</dd>
    </div>
  )
}
