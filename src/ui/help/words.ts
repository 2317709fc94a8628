/** What the help says. What a platform leaves out stands in its README too: a test compares. */
import type { PlatformId } from '../../model/ids.ts'

export type Passage = { readonly title: string; readonly sentences: readonly string[] }

export const HOW_IT_WORKS: readonly Passage[] = [
  {
    title: 'One cluster, several platforms',
    sentences: [
      'You draw one cluster and one script of what happens. Each platform runs it on the ' +
        'same hardware, with the same guests, and each pane shows its own truth.',
      'All runs share one clock. Moving the playhead runs nothing: it shows another instant ' +
        'of what has already been worked out.',
    ],
  },
  {
    title: 'The same luck for all',
    sentences: [
      'Whatever varies, such as how long a guest boots, is drawn from the seed for each VM ' +
        'and purpose, never for a platform. Both sides suffer the same minute, and the same ' +
        'link gives the same run on every machine.',
      'A change at 3:00 leaves everything before 3:00 as it was, so that you can try again ' +
        'from any instant.',
    ],
  },
  {
    title: 'Events, not averages',
    sentences: [
      'Heartbeats, timeouts, locks, reservations, boots and copies are processes that take ' +
        'the time their documents say, share hosts, links and arrays, and end when their host ' +
        'dies.',
      'Nobody knows more than it could: a host is failed when others have missed its ' +
        'heartbeats, not when it lost power.',
    ],
  },
  {
    title: 'Where the numbers come from',
    sentences: [
      'Each number has a source and a mark. Sourced: a document says so. Derived: worked ' +
        'out from such. Memory: remembered by practitioners. Assumed: nobody has written it ' +
        'down, and it may be wrong.',
      'Select nothing and open Numbers on the right to see each with its range and effect, ' +
        'and to put in your own.',
    ],
  },
  {
    title: 'Where your work is',
    sentences: [
      'In the address bar, as a link that holds everything, and in this browser, for the ' +
        'five scenarios edited last. Nothing is sent to any server.',
      'Branches are kept in this browser and saved with the file of their scenario. A link has ' +
        'the run on the screen alone: switch to a branch to share it.',
    ],
  },
]

/** Of every platform. */
export const LEFT_OUT: readonly string[] = [
  'Prices, licences and the work of setting up.',
  'What guests do to each other beyond sharing hosts, links and arrays: a web server does ' +
    'not wait for its database.',
  'Clusters inside guests, backups, replication and a second site.',
  'Faults that damage data, and operators who make mistakes.',
]

export const LEFT_OUT_OF: Readonly<Record<PlatformId, readonly string[]>> = {
  'virtual-server-2005-r2': ['The CPU cost of emulation.'],
  'esx-3.0': [
    'Pools that are moved or changed during a run.',
    "A guest's own time-outs of a disk.",
  ],
  'esx-2.5': [
    'MSCS inside guests, VMs that start with their host, minimum memory (a VM reserves what ' +
      'the scenario says).',
  ],
  'esx-2.5-third-party-ha': [
    'Differences between the products, their own quorum and fencing, their prices.',
  ],
  'gsx-3.2': [
    "The host's CPU and memory as a competitor of the VMs, clustering inside guests, prices.",
  ],
  'vmware-server-1.0': [
    "The host's CPU and memory as a competitor of the VMs, clustering inside guests, prices.",
    'That Intel VT and 64-bit guests were experimental.',
  ],
  'vm6-virtual-machine-ex': [
    'Its price; what its wizard saves in set-up; a health check of guests of its own.',
  ],
}
