/** What was refused to a VM or a host, or waits in line; tries that say the same are told once. */
import type { HostId, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { type InLine, inLine } from './in-line.ts'
import { type Refusal, refusals } from './refusals.ts'

/** `first` stands for all; integer milliseconds. */
export type Series = {
  readonly first: Refusal | InLine
  readonly times: number
  readonly lastAt: number
}

/** In order of their first. A refusal of a VM at a host is the VM's. */
export function refusalsOf(
  trace: Trace,
  of: { readonly vm: VmId } | { readonly host: HostId },
): readonly Series[] {
  const all = [...refusals(trace), ...inLine(trace)].toSorted((a, b) => a.seq - b.seq)
  const own = all.filter((one) =>
    'vm' in of ? one.vm === of.vm : one.vm === null && one.host === of.host,
  )
  const found: Series[] = []
  for (const refusal of own) {
    const index = found.findIndex(({ first }) => says(first) === says(refusal))
    const same = found[index]
    if (same === undefined) found.push({ first: refusal, times: 1, lastAt: refusal.at })
    else found[index] = { ...same, times: same.times + 1, lastAt: refusal.at }
  }
  return found
}

const says = ({ what, host, reason }: Series['first']): string => `${what} ${host} ${reason}`
