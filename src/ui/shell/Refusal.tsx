/** What could not be opened and why: as a banner, or as the screen when there is nothing else. */
import { FileWarning, FolderOpen, X } from 'lucide-react'
import type { Problem } from '../../model/scenario/problem.ts'
import { asSentence } from '../actions/tell.ts'
import { pickFile, showShipped } from '../files/open.ts'
import { firstScenario } from '../files/shipped.ts'
import { Button, IconButton } from '../kit/Button.tsx'
import { type Refused, useOpening } from '../stores/opening.ts'

const dismiss = (): void => useOpening.setState({ refused: null })

export function RefusalBanner() {
  const refused = useOpening((state) => state.refused)
  if (refused === null) return null
  return (
    <div
      role="alert"
      className="flex items-start gap-2 border-b border-trouble-line bg-trouble-soft px-3 py-2"
    >
      <FileWarning size={16} className="mt-0.5 flex-none text-trouble" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <strong>{refused.what} could not be opened.</strong> What you see is unchanged.
        <ProblemsShort problems={refused.problems} />
      </div>
      <IconButton label="Dismiss" icon={<X size={16} />} onClick={dismiss} />
    </div>
  )
}

/** On a first visit with a link that cannot be read: nothing is shown in its place. */
export function NothingToShow() {
  const refused = useOpening((state) => state.refused)
  const goOn = useOpening((state) => state.goOn)
  return (
    <main className="mx-auto w-full max-w-[560px] px-6 pt-[12vh] pb-10">
      <FileWarning size={30} className="text-trouble" aria-hidden="true" />
      <div role="alert">
        <h1 className="mt-3 text-[18px] font-semibold">
          {refused?.what ?? 'The link'} could not be opened
        </h1>
        <Problems problems={refused?.problems ?? []} />
      </div>
      <p className="mt-3 text-ink-2">
        The address was left as it is, so that you can compare it with the one that you were sent. A
        link is easily cut short by a mail program: copy all of it.
      </p>
      <div className="mt-5 flex flex-wrap gap-2">
        {goOn !== null && (
          <Button variant="solid" onClick={goOn.run}>
            Go on with “{goOn.title}”
          </Button>
        )}
        <Button
          variant={goOn === null ? 'solid' : 'plain'}
          onClick={() => showShipped(firstScenario())}
        >
          Open the first scenario
        </Button>
        <Button icon={<FolderOpen size={15} />} onClick={pickFile}>
          Open a file
        </Button>
      </div>
    </main>
  )
}

/** The first, and the others when they are asked for, in a height that leaves the cluster its. */
function ProblemsShort({ problems }: { readonly problems: Refused['problems'] }) {
  const more = problems.length - 1
  return (
    <>
      <Problems problems={problems.slice(0, 1)} />
      {more > 0 && (
        <details>
          <summary className="cursor-pointer text-ink-2">{more} more</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
          <section tabIndex={0} aria-label="More problems" className="max-h-[16vh] overflow-auto">
            <Problems problems={problems.slice(1)} />
          </section>
        </details>
      )}
    </>
  )
}

function Problems({ problems }: { readonly problems: Refused['problems'] }) {
  return (
    <ul className="mt-1 space-y-0.5 break-words">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.sentence}`}>{told(problem)}</li>
      ))}
    </ul>
  )
}

const told = ({ path, sentence }: Problem): string =>
  path === '' ? asSentence(sentence) : `${path}: ${asSentence(sentence)}`
