/**
 * One run for each compared platform, renewed whenever what it depends on changes. The last
 * complete trace stays until the next one is there, so that the screen is never empty in between.
 */
import { create } from 'zustand'
import type { PlatformId } from '../../model/ids.ts'
import { canonical } from '../../model/scenario/digest.ts'
import type { ComparedPlatform, Scenario } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import { once } from '../../trace/once.ts'
import { type Failure, type RunHandle, startRun, warmUp } from '../../worker/client.ts'
import { useOpening } from './opening.ts'
import { useScenario } from './scenario.ts'

export type RunState = {
  readonly platform: PlatformId
  readonly state: 'running' | 'done' | 'failed'
  /** The last complete one, kept while a new one runs. */
  readonly trace: Trace | null
  /** The scenario that `trace` is of. */
  readonly scenario: Scenario | null
  /** How long the run of `trace` took in its worker. */
  readonly ms: number | null
  /** What broke; null in state 'failed' means that the user has cancelled the run. */
  readonly failure: Failure | null
}

export type RunsState = {
  readonly runs: readonly RunState[]
  /** A run has just begun and may be over at any moment. */
  readonly awaited: boolean
}

export const useRuns = create<RunsState>()(() => ({ runs: [], awaited: false }))

/**
 * A run that is overtaken by an edit may still finish within this time and is shown: a drag then
 * moves the lanes along instead of cancelling every run before it has drawn anything.
 */
const PATIENCE_MS = 80

/**
 * A run that is done waits this long for the other ones: showing two traces at once costs half of
 * showing them one after the other.
 */
const TOGETHER_MS = 40

/** Most runs are over by then; one that is not is waited for no longer. */
const AWAITED_MS = 150

/** So many finished runs are remembered: undo, redo and swapping panes then cost no run. */
const REMEMBERED = 6

/** What one pane is at: at most one run at work, and what is wanted next. */
type Slot = {
  wanted: Wanted
  startedAt: number
  handle: RunHandle | null
  timer: ReturnType<typeof setTimeout> | null
}

type Wanted = {
  readonly key: string
  readonly scenario: Scenario
  readonly compared: ComparedPlatform
}

type Finished = { readonly trace: Trace; readonly scenario: Scenario; readonly ms: number }

const slots: Slot[] = []
const finished = new Map<string, Finished>()

/** Runs whatever scenario is shown, from now on. While one is being opened there is none. */
export function startRunning(): void {
  warmUp()
  if (useOpening.getState().screen === 'scenario') renew(useScenario.getState().scenario)
  useScenario.subscribe(({ scenario }) => renew(scenario))
}

function renew(scenario: Scenario): void {
  for (const slot of slots.splice(scenario.platforms.length)) stop(slot)
  staged = latestRuns().slice(0, slots.length)
  const body = runBody(scenario)
  for (const [index, compared] of scenario.platforms.entries()) {
    want(index, { key: `${body} ${canonical(compared)}`, scenario, compared })
  }
  publish()
}

/** What a run depends on, less its platform: title, notes and places do not count. */
function runBody({ title, notes, platforms, ...body }: Scenario): string {
  return Object.entries(body)
    .map(([part, value]) => `${part} ${typeof value === 'object' ? placeless(value) : value}`)
    .sort()
    .join()
}

/** Worked out once for each table: an edit makes one anew and keeps the others. */
const placeless = once((table: object): string => {
  const rows: readonly object[] = Array.isArray(table) ? table : [table]
  return canonical(rows.map((row) => ({ ...row, position: undefined })))
})

function want(index: number, wanted: Wanted): void {
  const slot = slots[index]
  if (slot === undefined) {
    slots[index] = { wanted, startedAt: 0, handle: null, timer: null }
    begin(index)
    return
  }
  if (slot.wanted.key === wanted.key) return
  const otherPlatform = slot.wanted.compared.platform !== wanted.compared.platform
  slot.wanted = wanted
  if (slot.handle === null || otherPlatform || finished.has(wanted.key)) begin(index)
  else if (slot.timer === null) {
    const left = slot.startedAt + PATIENCE_MS - performance.now()
    slot.timer = setTimeout(() => begin(index), Math.max(0, left))
  }
}

/** Ends what the pane is at and starts what it wants, or shows it at once if it is known. */
function begin(index: number): void {
  const slot = slots[index]
  if (slot === undefined) return
  stop(slot)
  const { wanted } = slot
  const known = finished.get(wanted.key)
  if (known !== undefined) {
    setRun(index, wanted, { state: 'done', failure: null, ...known })
    publish()
    return
  }
  setRun(index, wanted, { state: 'running', failure: null })
  slot.startedAt = performance.now()
  awaiting ??= setTimeout(waitNoLonger, AWAITED_MS)
  slot.handle = startRun(wanted.scenario, wanted.compared, {
    onDone: (trace, ms) => settle(index, wanted, { trace, scenario: wanted.scenario, ms }),
    onFailed: (failure) => {
      slot.handle = null
      if (slot.wanted === wanted) {
        setRun(index, wanted, { state: 'failed', failure })
        publish()
      } else begin(index)
    },
  })
  publish()
}

function settle(index: number, of: Wanted, run: Finished): void {
  const slot = slots[index]
  if (slot === undefined) return
  slot.handle = null
  remember(of.key, run)
  const latest = slot.wanted.key === of.key
  setRun(index, of, { state: latest ? 'done' : 'running', failure: null, ...run })
  if (!latest) begin(index)
  else if (slots.every(({ handle }) => handle === null)) publish()
  else publishing ??= setTimeout(publish, TOGETHER_MS)
}

/** Ends every run at work; the traces on the screen stay. */
export function cancelRuns(): void {
  for (const [index, slot] of slots.entries()) {
    if (slot.handle === null) continue
    stop(slot)
    setRun(index, slot.wanted, { state: 'failed', failure: null })
  }
  publish()
}

/** How far the runs at work have come, from 0 to 1: the one that is furthest behind. */
export function progressOfRuns(): number {
  const shares = slots.map(({ handle, wanted }) =>
    handle === null ? 1 : handle.reachedMs() / wanted.scenario.horizonMs,
  )
  return Math.min(1, ...shares)
}

/** Once more what was cancelled or has failed. */
export function runAgain(): void {
  for (const [index, { state }] of useRuns.getState().runs.entries()) {
    if (state === 'failed') begin(index)
  }
}

function stop(slot: Slot): void {
  slot.handle?.cancel()
  slot.handle = null
  if (slot.timer !== null) clearTimeout(slot.timer)
  slot.timer = null
}

function remember(key: string, run: Finished): void {
  finished.delete(key)
  finished.set(key, run)
  const [oldest] = finished.keys()
  if (finished.size > REMEMBERED && oldest !== undefined) finished.delete(oldest)
}

/** What the store will hold once it is told; it is told of several changes at once. */
let staged: readonly RunState[] | null = null
let publishing: ReturnType<typeof setTimeout> | null = null
let awaiting: ReturnType<typeof setTimeout> | null = null

const latestRuns = (): readonly RunState[] => staged ?? useRuns.getState().runs

function publish(): void {
  if (publishing !== null) clearTimeout(publishing)
  publishing = null
  if (slots.every(({ handle }) => handle === null)) stopAwaiting()
  if (staged !== null) useRuns.setState({ runs: staged, awaited: awaiting !== null })
  staged = null
}

function stopAwaiting(): void {
  if (awaiting !== null) clearTimeout(awaiting)
  awaiting = null
}

function waitNoLonger(): void {
  stopAwaiting()
  useRuns.setState({ awaited: false })
}

/** A trace of another platform is not kept on the screen: it would stand under a wrong name. */
function setRun(index: number, { compared }: Wanted, change: Partial<RunState>): void {
  const runs = [...latestRuns()]
  const { platform } = compared
  const old = runs[index]?.platform === platform ? runs[index] : undefined
  runs[index] = { ...(old ?? fresh(platform)), ...change }
  staged = runs
}

const fresh = (platform: PlatformId): RunState => ({
  platform,
  state: 'running',
  trace: null,
  scenario: null,
  ms: null,
  failure: null,
})
