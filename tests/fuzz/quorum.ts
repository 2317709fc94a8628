/** What happens to quorums in random scenarios, and how clusters are set up to have one. */
import { stream } from '../../src/base/random.ts'
import { platformSheet } from '../../src/engine/catalogue.ts'

const KINDS = [
  'quorum-disk-fails',
  'quorum-disk-fails',
  'quorum-disk-returns',
  'quorum-repaired',
] as const

/** In half of the scenarios; often within a heartbeat or a renewal of each other. */
export function quorumIncidents(seed: number) {
  const random = stream(seed, 'fuzz', 'quorum')
  const count = random.next() < 0.5 ? 0 : 1 + random.integer(4)
  return Array.from({ length: count }, () => {
    const seconds = random.pick([30, 60, 60, 300, 600]) + random.pick([0, 1, 3, 8, 20, 75])
    return { atMs: seconds * 1_000 + random.pick([0, 0, 500, 137]), kind: random.pick(KINDS) }
  })
}

type Compared = { readonly platform: string; readonly [field: string]: unknown }

/** A platform that has the choice takes either kind of quorum, and operators of any haste. */
export function withQuorum(compared: Compared, seed: number) {
  const sheet = platformSheet(compared.platform)
  if (sheet === undefined || !Object.hasOwn(sheet.choices, 'quorumType')) return compared
  const random = stream(seed, 'fuzz', `quorum of ${compared.platform}`)
  const quorumType = random.pick(['disk', 'disk', 'majority-node-set'])
  const quorumRepair = random.pick([0, 30, 300, 600])
  const cutOffDefender = random.pick(['yields', 'defends'])
  return {
    ...compared,
    settings: { ...Object(compared['settings']), quorumType, cutOffDefender },
    overrides: { ...Object(compared['overrides']), quorumRepair },
  }
}
