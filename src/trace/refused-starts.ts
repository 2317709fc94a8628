/** What a lane tells of starts that were refused, beyond what the state of the VM says. */
import type { Seq, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'
import { type Refusal, refusals } from './refusals.ts'
import type { VmStep } from './walk.ts'

/**
 * For each step the words of a start that does not come about: from the first refusal on, over all
 * tries on the same host, until the VM has power, goes elsewhere or is given up. Else null.
 */
export function refusedTries(steps: readonly VmStep[]): readonly (string | null)[] {
  const words: (string | null)[] = []
  let series: Series | null = null
  for (const [index, step] of steps.entries()) {
    const next: Series | null = continued(series, step, steps[index - 1])
    if (next === null && series !== null) number(words, series, step.vm.state.kind === 'booting')
    series = next
    words.push(series?.reason ?? null)
    if (series?.trying) series.retries.push({ index, ordinal: series.refused + 1 })
  }
  if (series !== null) number(words, series, null)
  return words
}

type Series = {
  readonly host: string | null
  readonly reason: string
  readonly refused: number
  readonly trying: boolean
  /** Steps in which it was tried again, and for the how manieth time. */
  readonly retries: { readonly index: number; readonly ordinal: number }[]
}

function continued(series: Series | null, step: VmStep, before?: VmStep): Series | null {
  const { state, host } = step.vm
  if (state.kind !== 'down') return null
  if (state.refusal !== null) {
    const again = step.by !== before?.by
    const refused = (series?.refused ?? 0) + (again ? 1 : 0)
    const retries = series?.retries ?? []
    return { host, reason: state.refusal, refused, trying: false, retries }
  }
  const tried = state.phase === 'register' && step.by?.kind === 'vm-waits'
  return series !== null && tried && host === series.host ? { ...series, trying: true } : null
}

/** `came`: whether the last try went well; null while that is not known. */
function number(words: (string | null)[], series: Series, came: boolean | null): void {
  const { retries, refused, reason } = series
  const total = Math.max(refused + (came ? 1 : 0), retries.at(-1)?.ordinal ?? 0)
  const of = came === null ? '' : ` of ${total}`
  for (const { index, ordinal } of retries) words[index] = `${reason}: try ${ordinal}${of}`
}

const asked = once((trace: Trace): ReadonlyMap<VmId, readonly Refusal[]> => {
  const found = new Map<VmId, Refusal[]>()
  for (const refusal of refusals(trace)) {
    if (refusal.vm === null || !ASKED.has(refusal.what)) continue
    found.set(refusal.vm, [...(found.get(refusal.vm) ?? []), refusal])
  }
  return found
})

const ASKED: ReadonlySet<Refusal['what']> = new Set(['power-on', 'vm-powers-on', 'migration'])

/** Refused power-ons and places to move to while the VM is as the step says, in order. */
export function refusedDuring(trace: Trace, { by, vm }: VmStep, toMs: number): readonly Refusal[] {
  const all = asked(trace).get(vm.id) ?? NONE
  const since: Seq = by?.seq ?? -1
  return all.filter(({ at, seq }) => seq > since && at < toMs)
}

const NONE: readonly Refusal[] = []
