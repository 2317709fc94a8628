import { type Random, stream } from '../../src/base/random.ts'
import type { Fact } from '../../src/model/events/index.ts'
import type { Trace } from '../../src/model/trace.ts'
import * as facts from './traces.ts'

/** Any fact after any other, several at one instant: readers must not count on good manners. */
export function randomTrace(seed: number, length: number): Trace {
  const random = stream(seed, 'facts')
  const moments: facts.Moment[] = [facts.allRun]
  let seconds = 0
  for (let count = 0; count < length; count++) {
    seconds = Math.min(facts.HORIZON_MS / 1_000, seconds + random.pick([0, 0, 1, 2, 5]))
    moments.push(facts.at(seconds, randomFact(random)))
  }
  return facts.traceOf(...moments)
}

function randomFact(random: Random): Fact {
  const vm = random.pick(['web', 'sql', 'file'])
  const host = random.pick(['host-1', 'host-2', 'host-3'])
  return random.pick<Fact>([
    facts.lost(vm, host),
    facts.waits(vm, random.pick(['decide', 'storage', 'register'])),
    facts.refused(vm, 'no room'),
    facts.poweredOn(vm, host),
    facts.bootStep(vm, host, random.pick(['disk-check', 'application'])),
    facts.serves(vm, host),
    facts.serves(vm, host),
    facts.poweredOff(vm, host),
    facts.abandoned(vm, 'tried ten times'),
    facts.moves(vm, random.pick(['live', 'save-and-resume'])),
    facts.stage(vm, random.pick(['save', 'release', 'acquire', 'restore', 'switch-over'])),
    facts.moved(vm, 5_000),
    facts.load(host, random.integer(5_000), { [vm]: random.pick([1, 1.01, 1.4]) }),
    { kind: 'host-failed', host },
    { kind: 'host-up', host },
  ])
}
