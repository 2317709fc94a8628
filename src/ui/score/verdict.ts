/** What a run comes to, in a sentence that holds for any run, and what each side did better. */
import type { Totals } from '../../trace/totals.ts'
import { count, duration } from '../format.ts'
import { bestOf, comparable, difference, SCORE_ROWS, type ScoreRow, shown } from './score-rows.ts'

export type Side = { readonly brief: string; readonly totals: Totals }

/** Superlatives are only said of figures that differ as they are shown. */
export function verdict(sides: readonly Side[]): string {
  if (sides.length === 0) return 'Nothing has been run yet.'
  return [downtimeOf(sides), neverBackOf(sides), cannotRunOf(sides)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function downtimeOf(sides: readonly Side[]): string {
  const figures = sides.map(({ totals }) => duration(totals.downtimeMs))
  const [figure = ''] = figures
  if (sides.every(({ totals }) => totals.downtimeMs === 0)) {
    if (sides.length === 1) return 'No VM was down.'
    return sides.length === 2 ? 'No VM was down on either side.' : 'No VM was down on any side.'
  }
  if (sides.length === 1) return `VMs were down for ${figure} in all.`
  if (new Set(figures).size === 1) {
    return `A tie: VMs were down for ${figure} in all ${onAll(sides)}.`
  }
  const each = listed(sides.map(({ brief, totals }) => `${downOf(totals)} on ${brief}`))
  const scores = sides.map(({ totals }) => totals)
  const best = bestOf(DOWNTIME, scores)
  const among = comparable(DOWNTIME, scores).length
  const winners = sides.filter((_, index) => best[index])
  const all = `VMs were down for ${each} in all`
  if (winners.length === 0) return `${all}; not the same VMs can run, so neither is better.`
  const less = among === 2 ? 'less' : 'least'
  const tied = winners.length > 1 ? 'a tie for the ' : ''
  const by = sides.length === 2 ? `${byHowMuch(sides)} ` : ''
  const those = among < sides.length ? ', of those that run the same VMs' : ''
  return `${all}: ${by}${tied}${less} on ${listed(winners.map(({ brief }) => brief))}${those}.`
}

const DOWNTIME = SCORE_ROWS.find(({ figure }) => figure === 'downtime') as ScoreRow

const byHowMuch = (sides: readonly Side[]): string =>
  (
    difference(
      DOWNTIME,
      sides.map(({ totals }) => totals),
    ) ?? ''
  ).replace(/^[+−]/, '')

const downOf = ({ downtimeMs }: Totals): string =>
  downtimeMs === 0 ? 'no time' : duration(downtimeMs)

const neverBackOf = (sides: readonly Side[]): string =>
  told(sides, ({ neverBack }) => neverBack, 'not back')

const cannotRunOf = (sides: readonly Side[]): string =>
  told(sides, ({ cannotRun }) => cannotRun, 'cannot run')

/** 'On VS 2005 app-01 is not back.' Nothing where it is so of no VM. */
function told(
  sides: readonly Side[],
  vmsOf: (totals: Totals) => readonly string[],
  what: 'not back' | 'cannot run',
): string {
  return sides
    .flatMap(({ brief, totals }) => {
      const vms = vmsOf(totals)
      if (vms.length === 0) return []
      const is = vms.length === 1 ? 'is' : 'are'
      const who = vms.length > 2 ? count(vms.length, 'VM') : listed(vms)
      return [`On ${brief} ${who} ${what === 'not back' ? `${is} not back` : what}.`]
    })
    .join(' ')
}

/** For each side, what it is alone best in, with the figures of the others. */
export function advantages(sides: readonly Side[]): readonly (readonly string[])[] {
  const scores = sides.map(({ totals }) => totals)
  return sides.map((side, place) =>
    SCORE_ROWS.flatMap((row) => {
      const best = bestOf(row, scores)
      if (!best[place] || best.filter(Boolean).length > 1) return []
      const among = comparable(row, scores)
      const others = sides.filter((other) => other !== side && among.includes(other.totals))
      const figures = others.map(({ brief, totals }) =>
        sides.length === 2 ? plain(row, totals) : `${plain(row, totals)} on ${brief}`,
      )
      return [`${row.better}: ${plain(row, side.totals)}, not ${listed(figures)}`]
    }),
  )
}

/** 'none' reads better than a dash. */
const plain = (row: ScoreRow, totals: Totals): string =>
  row.of(totals) === 0 ? 'none' : shown(row, totals)

/** The figures that are the same on all sides and are not nothing. */
export function ties(sides: readonly Side[]): readonly string[] {
  const [first, ...others] = sides
  if (first === undefined || others.length === 0) return []
  return SCORE_ROWS.filter((row) => {
    const figure = shown(row, first.totals)
    const same = others.every(({ totals }) => shown(row, totals) === figure)
    return same && row.of(first.totals) > 0 && row.compares(sides.map(({ totals }) => totals))
  }).map((row) => `${row.label} ${shown(row, first.totals)}`)
}

/** From what the folders of the platforms and of the physics say of themselves. */
export const LEFT_OUT =
  'Not in the model: clusters inside guests, guests’ own time-outs of a disk, the CPU cost of ' +
  'emulation, prices.'

const onAll = ({ length }: readonly Side[]): string =>
  length === 2 ? 'on both sides' : 'on all sides'

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
