/**
 * The scenarios that come with the app: where each stands in the gallery and what it shows, in a
 * sentence that a test holds against its runs. They need no door, as `files/shipped.ts` has it.
 */
import { assert } from '../../base/assert.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import type { Outline } from '../../trace/outline.ts'

export type Group = { readonly title: string; readonly entries: readonly Entry[] }

/** `file` is the name in `public/scenarios`, without its ending. */
export type Entry = { readonly file: string; readonly sentence: string }

export const GROUPS: readonly Group[] = [
  {
    title: 'A host fails',
    entries: [
      {
        file: 'three-hosts-one-dies',
        sentence: 'Both platforms bring the VMs of a dead host back by themselves, in minutes.',
      },
      {
        file: 'second-failure-during-the-restart',
        sentence: 'Two of three hosts die within a minute, and the third takes everything in.',
      },
      {
        file: 'domain-controllers-apart',
        sentence:
          'MSCS keeps the two apart at the failover itself; HA puts them together, and DRS parts ' +
          'them in its next pass.',
      },
      {
        file: 'all-primaries-in-one-chassis',
        sentence: 'HA restarts nothing once all its primaries are lost; MSCS has no such host.',
      },
      {
        file: 'esx-2-with-and-without-agent',
        sentence: 'ESX 2.5 leaves VMs down until an operator acts; an agent restarts them.',
      },
      {
        file: 'same-cluster-on-vmware-server',
        sentence: 'VMware Server on MSCS moves and restarts VMs the way Virtual Server does.',
      },
    ],
  },
  {
    title: 'Network and quorum',
    entries: [
      {
        file: 'two-nodes-split',
        sentence: 'The owner of the quorum disk goes on; the other node has to stop its VMs.',
      },
      {
        file: 'isolated-host-turned-off',
        sentence: 'ESX turns off the VMs of an isolated host and restarts them elsewhere.',
      },
      {
        file: 'isolated-host-left-on',
        sentence: 'Left on, the VMs of an isolated host never stop, and locks keep others away.',
      },
      {
        file: 'management-server-lost',
        sentence: 'Without VirtualCenter there is no VMotion, and HA restarts VMs all the same.',
      },
    ],
  },
  {
    title: 'Storage',
    entries: [
      {
        file: 'two-vms-one-lun',
        sentence: 'On Virtual Server the neighbour on the LUN stops too; VMotion moves one alone.',
      },
      {
        file: 'drive-letters-run-out',
        sentence:
          'A LUN and a letter for each VM: the letters end at 21, and three are unprotected.',
      },
      {
        file: 'lun-lost',
        sentence: 'MSCS gives the VMs up after its tries; on ESX they wait and go on.',
      },
    ],
  },
  {
    title: 'Clients',
    entries: [
      {
        file: 'what-clients-see',
        sentence: 'Planned moves break sessions on one side only; the failure breaks them on both.',
      },
    ],
  },
  {
    title: 'Planned moves',
    entries: [
      {
        file: 'file-copy-during-a-move',
        sentence:
          'Saved and restored, the server loses its file copy; with VMotion the copy goes on.',
      },
      {
        file: 'rolling-maintenance',
        sentence: 'VMs stand still for 15 s and more at each move, or under a second by VMotion.',
      },
    ],
  },
  {
    title: 'Large',
    entries: [
      {
        file: 'sixteen-hosts',
        sentence: 'Eight of the sixteen hosts are beyond what an MSCS cluster takes; HA takes all.',
      },
    ],
  },
  {
    title: 'Capacity',
    entries: [
      {
        file: 'strict-admission',
        sentence: 'ESX refuses one VM too many; Virtual Server starts it and loses it later.',
      },
      {
        file: 'relaxed-admission',
        sentence: 'ESX lets it in and turns red; after the failure all run, and slower.',
      },
      {
        file: 'memory-overcommit-after-a-failure',
        sentence: 'Virtual Server gives up the VM that does not fit; ESX overcommits memory.',
      },
      {
        file: 'preferred-host-is-full',
        sentence:
          'Virtual Server tries the full host four times first; HA takes the one with room.',
      },
      {
        file: 'demand-spike',
        sentence: 'DRS moves VMs away from the busy host; on Virtual Server they stay slow.',
      },
    ],
  },
]

const scenarios = import.meta.glob<Scenario>('../../../public/scenarios/*.json', {
  import: 'default',
  eager: true,
})

const outlines = import.meta.glob<Readonly<Record<string, Outline>>>(
  '../../../public/gallery/outlines.json',
  { import: 'default', eager: true },
)

/** Every file that ships, in the order of the names. */
export const SHIPPED_FILES: readonly string[] = Object.keys(scenarios)
  .toSorted()
  .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))

export function scenarioOf(file: string): Scenario {
  const scenario = scenarios[`../../../public/scenarios/${file}.json`]
  assert(scenario !== undefined, 'the gallery names a scenario that does not ship', { file })
  return scenario
}

/** Its runs in little, as a test has written them down; none in the moment it is added. */
export const outlineFor = (file: string): Outline =>
  Object.values(outlines)[0]?.[file] ?? { vms: [], lanes: [] }
