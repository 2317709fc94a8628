/** Every scenario that comes with the app, by what it is about, with its picture and a sentence. */
import type { CSSProperties } from 'react'
import { platformWords } from '../../engine/platform-words.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { showShipped } from '../files/open.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { hideDialog } from '../shell/dialogs.ts'
import { ScenarioPicture } from './Picture.tsx'
import { pictureOf } from './picture.ts'
import { type Entry, GROUPS, outlineFor, scenarioOf } from './scenarios.ts'

export function Gallery() {
  return (
    <Dialog title="Scenarios" size="large" onClose={hideDialog}>
      <p className="mb-3 text-ink-2">
        Each opens from 0:00. What you have made stays: under Last edited, and one undo away.
      </p>
      <div className="scenario-groups">
        {GROUPS.map(({ title, entries }, group) => (
          <section key={title} aria-label={title} style={spanOf(entries)}>
            <h3 className="mb-1.5 text-[13px] font-semibold text-ink-2">{title}</h3>
            <ul>
              {entries.map((entry, index) => (
                <Card key={entry.file} entry={entry} first={group === 0 && index === 0} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** In a wide window groups share rows of four. */
const spanOf = (entries: readonly Entry[]) =>
  ({ '--span': Math.min(4, entries.length) }) as CSSProperties

function Card(props: { readonly entry: Entry; readonly first: boolean }) {
  const { file, sentence } = props.entry
  const scenario = scenarioOf(file)
  const open = (): void => {
    hideDialog()
    showShipped(scenario)
  }
  return (
    <li className="grid">
      <button
        type="button"
        // The dialog gives the focus to it as it opens.
        ref={(card) => (props.first ? card?.setAttribute('autofocus', '') : undefined)}
        onClick={open}
        className="scenario-card"
      >
        <span className="block rounded-t-[9px] bg-raised p-3 pb-2">
          <ScenarioPicture picture={pictureOf(scenario, outlineFor(file))} />
        </span>
        <span className="block border-t border-line px-3 pt-2 pb-2.5">
          <span className="block text-[13.5px] font-semibold">{scenario.title}</span>
          <span className="mt-0.5 block text-ink-2">{sentence}</span>
          <span className="mt-1 block text-[11.5px] text-ink-3">{platformsOf(scenario)}</span>
        </span>
      </button>
    </li>
  )
}

/** 'VS 2005 R2 · ESX 3.0' */
const platformsOf = ({ platforms }: Scenario): string =>
  platforms.map(({ platform }) => platformWords(platform)?.brief ?? platform).join(' · ')
