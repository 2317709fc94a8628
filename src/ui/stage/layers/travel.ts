/** The way of a VM to another host: live on an arc above the hosts, else by way of its LUN. */
import { paceOf, stepAt, type Travel, type TravelStep } from '../../../trace/travels.ts'
import { type Span, shareOf } from '../canvas/progress.ts'
import { type Box, GAP, type Point } from '../layout/layout.ts'

const RISE = 44

export type Arc = { readonly from: Point; readonly over: Point; readonly to: Point }

/** Above both; between hosts that stand below each other beside them. */
export function arcBetween(source: Box, target: Box): Arc {
  if (Math.abs(source.x - target.x) < source.width / 2) return arcBeside(source, target)
  const from = { x: source.x + source.width / 2, y: source.y }
  const to = { x: target.x + target.width / 2, y: target.y }
  const over = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - RISE }
  return { from, over, to }
}

/** Clear of the names and of what is written in the hosts. */
function arcBeside(source: Box, target: Box): Arc {
  const edge = (box: Box): Point => ({ x: box.x + box.width, y: box.y + 2 * GAP })
  const [from, to] = [edge(source), edge(target)]
  return { from, over: { x: Math.max(from.x, to.x) + RISE, y: (from.y + to.y) / 2 }, to }
}

export const arcPath = ({ from, over, to }: Arc): string =>
  `M${from.x} ${from.y}Q${over.x} ${over.y} ${to.x} ${to.y}`

/** On the first path, or on the second from its end to its beginning; shares from 0 to 1. */
export type Place = { readonly path: 'out' | 'in'; readonly share: number }

const START: Place = { path: 'out', share: 0 }

/** A VM that will not arrive, or a step that is cut short, has no share to show. */
export function placeAt(travel: Travel, ms: number): Place {
  const step = stepAt(travel, ms)
  if (step === null) return START
  if (travel.method === 'live') {
    const { from, to, arrives } = travel
    return to === null || !arrives ? START : { path: 'out', share: shareOf({ from, to }, ms) }
  }
  if (step.kind !== 'stage' || step.stage === 'save') {
    return { path: 'out', share: doneOf(travel, step, ms) ?? 0 }
  }
  if (step.stage !== 'restore') return { path: 'out', share: 1 }
  return { path: 'in', share: doneOf(travel, step, ms) ?? 0 }
}

/** How far a step has come; null where it does not come to its own end. */
function doneOf(travel: Travel, step: TravelStep, ms: number): number | null {
  const last = travel.steps.at(-1) === step
  if (step.to === null || (last && !travel.arrives)) return null
  return shareOf(step as Span, ms)
}

/** 'round 2 · 85 MB/s · 4 s left'. */
export function travelWords(travel: Travel, ms: number): string {
  const step = stepAt(travel, ms)
  if (step === null) return ''
  const { to, arrives } = travel
  const left = to === null || !arrives ? [] : [`${Math.ceil((to - ms) / 1_000)} s left`]
  return [...stepWords(travel, step, ms), ...left].join(' · ')
}

function stepWords(travel: Travel, step: TravelStep, ms: number): readonly string[] {
  if (step.kind === 'round') {
    const pace = paceOf(step)
    const rate = pace === null ? [] : [`${Math.round(pace / 1_000)} MB/s`]
    return [`round ${step.round}`, ...rate]
  }
  if (step.kind !== 'stage') return [step.kind === 'stalled' ? 'stalled' : 'prepares']
  const done = doneOf(travel, step, ms)
  const share = done === null ? '' : ` ${Math.floor(done * 100)} %`
  if (step.stage === 'save') return [`saves${share}`]
  if (step.stage === 'restore') return [`restores${share}`]
  return [STAGES[step.stage]]
}

const STAGES = {
  release: 'gives up its disk',
  acquire: 'takes its disk',
  'switch-over': 'stands still',
} as const
