/**
 * The address bar is always the working link: read when the app starts and when the user goes to
 * another one, written when the scenario or the playhead has come to rest.
 */
import { LIMITS } from '../../model/scenario/limits.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { type Doorkeeper, doorkeeper, throughDoor } from '../stores/door.ts'
import { refuse, useOpening } from '../stores/opening.ts'
import { playhead } from '../stores/playhead.ts'
import { asOpened, startWith, useScenario } from '../stores/scenario.ts'
import { useView } from '../stores/view.ts'
import { readAddress, writeAddress } from './address.ts'
import { show, takeBringer } from './open.ts'
import { keepRecent, recentScenarios } from './recent.ts'
import { firstScenario } from './shipped.ts'

const UNSAVED = 'failover-lab:unsaved'
const AT_REST_MS = 400
/** Browsers refuse to rewrite the address too often. */
const AT_MOST_EVERY_MS = 1_000

/** The link wins, then what was edited last, then the first scenario, which needs no door. */
export function startFromAddress(): void {
  const { code, atMs } = readAddress(location.hash)
  const unsaved = takeUnsaved()
  const last = recentScenarios()[0]?.text ?? null
  if (unsaved === null && code === null && last === null) {
    begin(firstScenario(), atMs)
    void import('../welcome/newcomer.ts').then(({ meetNewcomer }) => meetNewcomer())
    return
  }
  useOpening.setState({ screen: 'opening' })
  throughDoor((keeper) => {
    const kept = readCopy(keeper, unsaved)
    if (kept !== null) begin(kept, atMs)
    else if (code === null) begin(readCopy(keeper, last) ?? firstScenario(), atMs)
    else beginWithLink(keeper, code, { atMs, last: readCopy(keeper, last) })
  })
}

function begin(scenario: Scenario, atMs: number | null): void {
  useOpening.setState({ screen: 'scenario' })
  startWith(scenario)
  playhead.seek(atMs ?? 0)
}

type Otherwise = { readonly atMs: number | null; readonly last: Scenario | null }

/** A link that cannot be read replaces nothing: what was edited last is offered. */
function beginWithLink({ checkedLink }: Doorkeeper, code: string, { atMs, last }: Otherwise): void {
  const result = checkedLink(code)
  if (result.ok) {
    begin(result.value, atMs)
    return
  }
  const goOn = last && { title: last.title, run: () => show(last, 'the browser') }
  useOpening.setState({ screen: 'nothing', goOn })
  refuse({ what: LINK, problems: result.problem })
}

const LINK = 'The link in the address bar'

/** A copy kept in the browser; one that can no longer be read is as good as none. */
function readCopy({ checkedText }: Doorkeeper, text: string | null): Scenario | null {
  const read = text === null ? null : checkedText(text)
  return read?.ok ? read.value : null
}

/** The user has pasted or followed another link while the app was open. */
export function followAddress(): void {
  const { code, atMs } = readAddress(location.hash)
  const what = takeBringer() ?? LINK
  if (code === null) return
  throughDoor(({ checkedLink }) => {
    const result = checkedLink(code)
    if (result.ok) {
      show(result.value, 'the link')
      playhead.seek(atMs ?? 0)
    } else {
      held = true
      refuse({ what, problems: result.problem })
    }
  })
}

/** A damaged link stays in the address until it has been dismissed or something is edited. */
let held = false

let codeOf: { readonly scenario: Scenario; readonly code: string } | null = null

function presentCode(): string {
  const { scenario } = useScenario.getState()
  if (codeOf?.scenario !== scenario) codeOf = { scenario, code: doorkeeper().linkOf(scenario) }
  return codeOf.code
}

let timer: ReturnType<typeof setTimeout> | null = null
let changedAt = 0
let writtenAt = Number.NEGATIVE_INFINITY

/**
 * Writes the address now, so that it can be copied. Returns the whole link; null for a scenario
 * that is too large for one: it is kept in the browser once edited and can be saved as a file. The
 * door must be there.
 */
export function writeLink(): string | null {
  if (timer !== null) clearTimeout(timer)
  timer = null
  writtenAt = performance.now()
  const hash = writeAddress(presentCode(), playhead.ms)
  const fits = hash.length <= LIMITS.linkLength
  const address = fits ? hash : location.pathname
  if (!location.href.endsWith(address)) history.replaceState(null, '', address)
  keepRecent(useScenario.getState().scenario, asOpened())
  return fits ? location.href : null
}

/** Called once: keeps the address in step from now on. */
export function keepAddress(): void {
  useScenario.subscribe(() => {
    held = false
    touch()
  })
  useOpening.subscribe(({ refused }) => {
    if (refused !== null) return
    held = false
    touch()
  })
  useView.subscribe(({ playing }, before) => playing !== before.playing && touch())
  playhead.subscribe(touch)
  addEventListener('hashchange', followAddress)
  addEventListener('pagehide', keepUnsaved)
  touch()
}

const mayWrite = (): boolean => !held && useOpening.getState().screen === 'scenario'

function touch(): void {
  if (useView.getState().playing) return
  changedAt = performance.now()
  timer ??= setTimeout(writeAtRest, AT_REST_MS)
}

function writeAtRest(): void {
  timer = null
  const now = performance.now()
  const wait = Math.max(changedAt + AT_REST_MS - now, writtenAt + AT_MOST_EVERY_MS - now)
  if (wait > 0) timer = setTimeout(writeAtRest, wait)
  else throughDoor(() => mayWrite() && writeLink())
}

/** A reload within the second before the address is written would lose the last edit. */
function keepUnsaved(): void {
  if (timer === null || !mayWrite()) return
  const { scenario } = useScenario.getState()
  keepRecent(scenario, asOpened())
  try {
    sessionStorage.setItem(UNSAVED, JSON.stringify(scenario))
  } catch {
    // Without storage the address, at most a second old, is what is left.
  }
}

/** Only for a reload: the same link opened in another way means what it says. */
function takeUnsaved(): string | null {
  try {
    const text = sessionStorage.getItem(UNSAVED)
    sessionStorage.removeItem(UNSAVED)
    const [entry] = performance.getEntriesByType('navigation')
    const reload = (entry as PerformanceNavigationTiming | undefined)?.type === 'reload'
    return reload ? text : null
  } catch {
    return null
  }
}
