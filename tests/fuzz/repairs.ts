/** Everything is repaired at last: what can run then has to. */
import { stream } from '../../src/base/random.ts'
import { NETWORKS } from '../../src/model/scenario/vocabulary.ts'
import { CHASSIS, SWITCHES } from './hardware.ts'

type Incident = Readonly<Record<string, unknown>>

type Names = { readonly hosts: readonly string[]; readonly luns: readonly string[] }

/** After the script; what is whole already is refused. Half of the scenarios stay as they are. */
export function repairs(seed: number, { hosts, luns }: Names, atMs: number): readonly Incident[] {
  if (stream(seed, 'fuzz', 'repairs').next() < 0.5) return []
  const ofHost = hosts.flatMap((host) => [
    { atMs, kind: 'storage-path-heals', host },
    { atMs, kind: 'host-returns', host },
    { atMs, kind: 'host-recovers', host },
    ...NETWORKS.map((network) => ({ atMs, kind: 'network-heals', host, network })),
    { atMs, kind: 'host-resumes', host },
  ])
  return [
    ...CHASSIS.map((chassis) => ({ atMs, kind: 'chassis-returns', chassis })),
    ...SWITCHES.map((name) => ({ atMs, kind: 'switch-returns', switch: name })),
    { atMs, kind: 'network-joins', hosts },
    { atMs, kind: 'management-server-returns' },
    { atMs, kind: 'array-returns', array: 'array-1' },
    { atMs, kind: 'array-recovers', array: 'array-1' },
    ...luns.map((lun) => ({ atMs, kind: 'lun-returns', lun })),
    { atMs, kind: 'quorum-disk-returns' },
    ...ofHost,
    { atMs, kind: 'quorum-repaired' },
  ]
}
