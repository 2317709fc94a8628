/** Limits by chance: hosts beyond them stand outside the cluster, and their VMs run unprotected. */
import { stream } from '../../src/base/random.ts'
import { platformSheet } from '../../src/engine/catalogue.ts'

type Compared = {
  readonly platform: string
  readonly settings?: object
  readonly overrides: object
}

export function withLimits(one: Compared, seed: number): Compared {
  const random = stream(seed, 'fuzz', 'limits', one.platform)
  if (random.next() >= 0.3) return one
  const { parameters = {} } = platformSheet(one.platform) ?? {}
  const most = {
    maxHosts: random.integer(3),
    maxNodes: random.integer(3),
    maxVms: random.pick([2, 200]),
  }
  const known = Object.entries(most).filter(
    ([key, value]) => Object.hasOwn(parameters, key) && value > 0,
  )
  return {
    ...one,
    settings: { ...one.settings, autoStart: random.pick(['with-host', 'by-operator']) },
    overrides: { ...one.overrides, ...Object.fromEntries(known) },
  }
}
