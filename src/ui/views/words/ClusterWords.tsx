/** The cluster in words: as it is drawn, and how each platform's stands at the playhead. */
import { useMemo } from 'react'
import { platformWords } from '../../../engine/platform-words.ts'
import type { Trace } from '../../../model/trace.ts'
import { clock } from '../../format.ts'
import { useWorld } from '../../stores/playhead.ts'
import { useScenario } from '../../stores/scenario.ts'
import { type SelectedThing, select } from '../../stores/view.ts'
import { platformInk } from '../../timeline/lanes/palette.ts'
import { usePlayheadMs } from '../../timeline/playing/use-playhead.ts'
import { useTracesLater } from '../../timeline/use-compared.ts'
import { chapters, type Entry, type Item, summary } from './drawn-words.ts'
import { type HostNow, nowInWords } from './now-words.ts'

export function ClusterWords() {
  const scenario = useScenario((state) => state.scenario)
  const traces = useTracesLater()
  const told = useMemo(() => chapters(scenario), [scenario])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={SCROLLED} tabIndex={0} aria-label="In words">
      <div className="grid gap-x-8 gap-y-4 @3xl:grid-cols-2">
        <section aria-label="As drawn" className="min-w-0">
          <h3 className="text-[15px] font-semibold">{scenario.title}</h3>
          <p className="text-ink-2">{summary(scenario)}</p>
          {told.map(({ title, entries }) => (
            <section key={title} aria-label={title} className="mt-3">
              <h4 className="font-semibold text-ink-2">{title}</h4>
              {entries.map((entry) => (
                <EntryWords key={entry.heading} {...entry} />
              ))}
            </section>
          ))}
        </section>
        <section aria-label="At the playhead" className="min-w-0">
          <Instant />
          {scenario.platforms.map(({ platform }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place
            <PaneNow key={index} index={index} platform={platform} trace={traces[index] ?? null} />
          ))}
        </section>
      </div>
    </section>
  )
}

const SCROLLED = '@container min-h-0 flex-1 overflow-auto px-4 py-3'

function EntryWords({ heading, thing, lines, items }: Entry) {
  return (
    <div className="mt-1.5">
      {heading !== '' && (
        <h5 className="font-semibold">
          <Name thing={thing}>{heading}</Name>
        </h5>
      )}
      {lines.map((line) => (
        <p key={line} className="max-w-[80ch]">
          {line}
        </p>
      ))}
      {items.length > 0 && (
        <ul className="ml-5 list-disc">
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two incidents may say the same
            <ItemWords key={`${index} ${item.name}`} {...item} />
          ))}
        </ul>
      )}
    </div>
  )
}

const ItemWords = ({ thing, name, text }: Item) => (
  <li>
    <span className="font-medium">
      <Name thing={thing}>{name}</Name>
    </span>
    : {text}
  </li>
)

const LINKED =
  'rounded-sm underline decoration-line-strong/50 underline-offset-2 hover:decoration-2'

function Name(props: { readonly thing: SelectedThing | null; readonly children: string }) {
  const { thing, children } = props
  if (thing === null) return children
  return (
    <button
      type="button"
      className={LINKED}
      data-tip={`Select ${children}`}
      onClick={() => select(thing)}
    >
      {children}
    </button>
  )
}

const Instant = () => (
  <h3 className="text-[15px] font-semibold tabular-nums">At {clock(usePlayheadMs())}</h3>
)

type PaneNowProps = {
  readonly index: number
  readonly platform: string
  readonly trace: Trace | null
}

function PaneNow({ index, platform, trace }: PaneNowProps) {
  const world = useWorld(trace)
  const words = platformWords(platform)
  if (world === null || trace === null) return <p className="mt-3 text-ink-3">Not run yet.</p>
  const now = nowInWords(world, trace.topology)
  return (
    <section aria-label={words?.title ?? platform} className="mt-3">
      <h4 className="font-semibold" style={{ color: platformInk(index) }}>
        {words?.title ?? platform}
      </h4>
      <p>{now.status}</p>
      <ul className="mt-1 grid gap-1">
        {now.hosts.map((host) => (
          <HostWords key={host.id} {...host} />
        ))}
      </ul>
      {now.nowhere.length > 0 && (
        <>
          <p className="mt-1 font-medium">On no host</p>
          <ul className="ml-5 list-disc">
            {now.nowhere.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function HostWords({ id, state, trouble, load, vms }: HostNow) {
  return (
    <li>
      <span className="font-medium">{id}</span>
      {state !== '' && (
        <span className={trouble ? 'font-semibold text-trouble' : 'text-ink-2'}>, {state}</span>
      )}
      {load !== '' && <span className="text-ink-3">, {load}</span>}
      {vms.length > 0 && (
        <ul className="ml-5 list-disc">
          {vms.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
