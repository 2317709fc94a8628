/** What a text in the command bar may mean, the likeliest first. */
import { parseClock } from '../../base/clock.ts'
import type { Incident, Scenario } from '../../model/scenario/schema.ts'
import { completions } from '../../model/script-text/complete.ts'
import type { Deed } from '../../model/script-text/match.ts'
import { parseSentence } from '../../model/script-text/parse.ts'
import { printLine } from '../../model/script-text/print.ts'
import { type Names, namesFor } from '../../model/script-text/slots.ts'
import { exactClock } from '../format.ts'
import type { SelectedThing } from '../stores/view.ts'
import { exampleFor } from '../views/script/examples.ts'
import { COMMANDS, type Command } from './commands.ts'

export type Suggestion =
  /** Writes a line into the script; `line` is the text to go on with instead. */
  | {
      readonly kind: 'incident'
      readonly label: string
      readonly incident: Incident
      readonly line?: string
    }
  /** Goes on with the text. */
  | {
      readonly kind: 'more'
      readonly label: string
      readonly line: string
      /** How it may go on, where nothing is written yet. */
      readonly example?: string
    }
  | { readonly kind: 'command'; readonly label: string; readonly command: Command }
  | { readonly kind: 'seek'; readonly label: string; readonly toMs: number }
  | { readonly kind: 'select' | 'remove'; readonly label: string; readonly thing: SelectedThing }

export type Suggested = {
  readonly suggestions: readonly Suggestion[]
  /** Why the text is no sentence, where nothing else is meant by it. */
  readonly fault: string | null
}

const MOST = 12

/** A sentence without a time is meant at `nowMs`. */
export function suggest(text: string, scenario: Scenario, nowMs: number): Suggested {
  const asked = text.trim().replace(/\s+/g, ' ')
  const names = namesFor(scenario)
  if (asked === '') return { suggestions: everything(names), fault: null }
  const read = parseSentence(asked, names)
  const suggestions: readonly Suggestion[] = [
    ...(read.ok ? [asIncident(read.value.deed, read.value.atMs ?? nowMs)] : []),
    ...seeks(asked),
    ...things(asked, scenario),
    ...commandsFor(asked),
    ...completions(text, names)
      .slice(0, MOST)
      .map(({ line }) => wholeOrMore(line, names, nowMs)),
  ]
  const fault = read.ok || suggestions.length > 0 ? null : `${read.problem.sentence}.`
  return { suggestions: suggestions.slice(0, MOST), fault }
}

/** What can happen, then what can be done. */
function everything(names: Names): readonly Suggestion[] {
  const verbs = completions('', names).map(
    ({ line, word }): Suggestion => ({
      kind: 'more',
      label: word,
      line,
      example: exampleFor(word),
    }),
  )
  return [...verbs, ...COMMANDS.map(asCommand)]
}

/** A word that ends the sentence needs no second Enter. */
function wholeOrMore(line: string, names: Names, nowMs: number): Suggestion {
  const read = parseSentence(line.trim(), names)
  if (read.ok) return { ...asIncident(read.value.deed, read.value.atMs ?? nowMs), line }
  return { kind: 'more', label: line.trim(), line }
}

function asIncident(deed: Deed, atMs: number) {
  const incident = { ...deed, atMs } as Incident
  return { kind: 'incident', label: printLine(incident), incident } as const
}

const asCommand = (command: Command): Suggestion => ({
  kind: 'command',
  label: command.words,
  command,
})

/** Those whose words begin with the words typed, in any order. */
function commandsFor(asked: string): readonly Suggestion[] {
  const typed = asked.toLowerCase().split(' ')
  const fits = ({ words, also = '' }: Command): boolean => {
    const own = `${words} ${also}`.toLowerCase().split(' ')
    return typed.every((word) => own.some((one) => one.startsWith(word)))
  }
  return COMMANDS.filter(fits).map(asCommand)
}

function seeks(asked: string): readonly Suggestion[] {
  const [, time] = /^(?:go(?: to)? |seek )?(\d+:\S*)$/i.exec(asked) ?? []
  const toMs = time === undefined ? null : parseClock(time)
  return toMs === null ? [] : [{ kind: 'seek', label: `go to ${exactClock(toMs)}`, toMs }]
}

function things(asked: string, scenario: Scenario): readonly Suggestion[] {
  const [, verb = '', begun = ''] = /^(select|remove) ?(.*)$/i.exec(asked) ?? []
  if (verb === '') return []
  const kind = verb.toLowerCase() === 'select' ? 'select' : 'remove'
  return thingsIn(scenario)
    .filter(({ id }) => id.toLowerCase().startsWith(begun.toLowerCase()))
    .map((thing) => ({ kind, label: `${kind} ${thing.id}`, thing }))
}

function thingsIn(scenario: Scenario): readonly SelectedThing[] {
  const { hosts, vms, luns, arrays, clients, pools } = scenario
  const of = (kind: SelectedThing['kind'], rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }): SelectedThing => ({ kind, id }))
  return [
    ...of('host', hosts),
    ...of('vm', vms),
    ...of('lun', luns),
    ...of('array', arrays),
    ...of('client', clients),
    ...of('pool', pools),
  ]
}
