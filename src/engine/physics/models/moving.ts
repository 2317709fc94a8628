import { err, ok } from '../../../base/result.ts'
import { choice, type Field, number, object, otherwise, variant } from '../fields.ts'
import { always, defineModel } from '../model.ts'
import { type DirtyMode, type Precopy, precopy } from '../precopy.ts'
import { DEFAULT_MAX_ROUNDS, type StopRule } from '../precopy-stop.ts'
import {
  type ConcurrentSaveResume,
  concurrentSaveResume,
  type SaveResume,
  saveResume,
} from '../save-resume.ts'

/** Above it a run of the model says nothing more and only takes time. */
const MOST_ROUNDS = 10_000
const MOST_GUESTS = 10_000

const memory = number('MB', { above: 0 })
const speed = number('MB/s', { above: 0 })
const fixed = number('seconds', { atLeast: 0 })
const savedShare = otherwise(number('', { atLeast: 0, atMost: 1 }), 1, '1')
const rounds = number('', { whole: true, atLeast: 1, atMost: MOST_ROUNDS })

const stop: Field<StopRule> = variant<StopRule>({
  threshold: object({
    kind: choice('threshold'),
    remainingMB: number('MB', { atLeast: 0 }),
    progressMB: number('MB', { atLeast: 0 }),
    maxRounds: otherwise(rounds, DEFAULT_MAX_ROUNDS, `${DEFAULT_MAX_ROUNDS}`),
  }),
  geometric: object({ kind: choice('geometric'), rounds }),
  xen: object({ kind: choice('xen') }),
  'bandwidth-time': object({
    kind: choice('bandwidth-time'),
    maxDownMs: number('ms', { above: 0 }),
    capMB: otherwise(memory, undefined, '0.9 of the memory'),
  }),
})

export const precopyModel = defineModel<Required<Precopy>>({
  name: 'precopy',
  summary: 'live migration by pre-copy rounds and a switch-over, by one of four stop rules',
  fields: {
    memoryMB: memory,
    linkMBps: speed,
    dirtyMBps: number('MB/s', { atLeast: 0 }),
    workingSetMB: otherwise(
      number('MB', { atLeast: 0 }),
      Number.POSITIVE_INFINITY,
      'the whole memory',
    ),
    dirty: otherwise(choice<DirtyMode>('hard-cap', 'exponential'), 'hard-cap', '"hard-cap"'),
    stop,
    fixedS: otherwise(fixed, 0, '0'),
  },
  example: {
    memoryMB: 1024,
    linkMBps: 110,
    dirtyMBps: 20,
    workingSetMB: 64,
    stop: { kind: 'threshold', remainingMB: 16, progressMB: 1 },
  },
  solve: (input) => {
    const result = precopy(input)
    if (Number.isFinite(result.totalS)) return ok(result)
    return err(['stop.rounds is too many: memory dirtied faster than sent grows beyond any number'])
  },
})

export const saveResumeModel = defineModel<SaveResume>({
  name: 'save-resume',
  summary: 'silence of a guest that is saved to disk and restored on another host',
  fields: { ramMB: memory, writeMBps: speed, readMBps: speed, fixedS: fixed, savedShare },
  example: { ramMB: 512, writeMBps: 110, readMBps: 110, fixedS: 0, savedShare: 1 },
  solve: always(saveResume),
})

export const concurrentSaveResumeModel = defineModel<ConcurrentSaveResume>({
  name: 'concurrent-save-resume',
  summary: 'the same for several equal guests over one path, at once or one after the other',
  fields: {
    count: number('', { whole: true, atLeast: 1, atMost: MOST_GUESTS }),
    ramMB: memory,
    linkMBps: speed,
    fixedS: fixed,
    savedShare,
    order: choice('parallel', 'serial'),
  },
  example: { count: 4, ramMB: 1024, linkMBps: 110, fixedS: 0, order: 'parallel' },
  solve: always(concurrentSaveResume),
})
