import { err, ok } from '../../base/result.ts'
import { number } from '../../engine/physics/fields.ts'
import { always, defineModel } from '../../engine/physics/model.ts'
import { type KOfN, kOfN, minutesPerYear, type TwoHosts, twoHosts } from '../availability.ts'

/** A sum goes over as many states. */
const MOST_HOSTS = 1_000_000

/** Beyond these rates overflow; no host comes near. */
const hours = number('hours', { atLeast: 1e-6, atMost: 1e9 })
const seconds = number('seconds', { atLeast: 1e-6, atMost: 1e9 })
const count = number('', { whole: true, atLeast: 1, atMost: MOST_HOSTS })

export const twoHostsModel = defineModel<TwoHosts>({
  name: 'two-hosts',
  summary: 'unavailability of one VM on two hosts that fail, are repaired and fail over',
  fields: { mttfH: hours, mttrH: hours, failoverS: seconds },
  example: { mttfH: 8760, mttrH: 24, failoverS: 180 },
  solve: always((input) => {
    const { unavailability } = twoHosts(input)
    return { unavailability, minutesPerYear: minutesPerYear(unavailability) }
  }),
})

export const kOfNModel = defineModel<KOfN>({
  name: 'k-of-n',
  summary: 'how often fewer than k of n hosts are up, with so many repairs at a time',
  fields: { k: count, n: count, mttfH: hours, mttrH: hours, crews: count },
  example: { k: 4, n: 5, mttfH: 8760, mttrH: 24, crews: 5 },
  solve: (input) => {
    const { k, n } = input
    return k > n ? err([`k must be at most n; it is ${k} of ${n}`]) : ok(kOfN(input))
  },
})
