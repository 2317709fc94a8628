import { expect, test } from 'vitest'
import { type Loose, problemsOf, small } from './documents.ts'

type Small = ReturnType<typeof small>

/** What is told of the small document after one change. */
function told(change: (document: Small) => void): string[] {
  const document = small()
  change(document)
  return problemsOf(document)
}

const [web, sql] = [0, 1]
const at = (rows: Loose[], index: number): Loose => rows[index] ?? {}

test('scenario: shape: a small scenario has none', () => {
  expect(problemsOf(small())).toEqual([])
})

test.each<[string, (document: Small) => void, string]>([
  [
    'a word for a number',
    (s) => {
      at(s.hosts, 0)['sockets'] = 'two'
    },
    'hosts[0].sockets: must be a whole number from 1 to 32, not "two"',
  ],
  [
    'a fraction for a whole number',
    (s) => {
      at(s.hosts, 0)['ramMB'] = 0.5
    },
    'hosts[0].ramMB: must be a whole number from 256 to 1048576, not 0.5',
  ],
  [
    'too much',
    (s) => {
      at(s.hosts, 0)['coresPerSocket'] = 99
    },
    'hosts[0].coresPerSocket: must be at most 8, not 99',
  ],
  [
    'nothing for a number',
    (s) => {
      at(s.vms, web)['vcpus'] = null
    },
    'vms[0].vcpus: must be a whole number from 1 to 32, not null',
  ],
  [
    'a number for a truth',
    (s) => {
      at(s.vms, web)['on'] = 1
    },
    'vms[0].on: must be true or false, not 1',
  ],
  [
    'a text for a list',
    (s) => {
      at(s.vms, web)['preferredOwners'] = 'host-1'
    },
    'vms[0].preferredOwners: must be a list, not "host-1"',
  ],
  [
    'a list for an object',
    (s) => {
      at(s.vms, web)['objective'] = []
    },
    'vms[0].objective: must be an object, not an empty list',
  ],
  [
    'a word that is no choice',
    (s) => {
      at(s.hosts, 0)['storageLink'] = 'usb'
    },
    'hosts[0].storageLink: must be iscsi-1g, fc-2g or fc-4g, not "usb"',
  ],
  [
    'a word or a number, neither',
    (s) => {
      at(s.vms, web)['cpuShares'] = 'most'
    },
    'vms[0].cpuShares: must be low, normal or high, or a whole number from 1 to 100000, not "most"',
  ],
  [
    'a word or a number, too low',
    (s) => {
      at(s.vms, web)['cpuShares'] = 0
    },
    'vms[0].cpuShares: must be at least 1, not 0',
  ],
  [
    'a field that nothing has',
    (s) => {
      at(s.hosts, 1)['cores'] = 2
    },
    'hosts[1].cores: is not a field of a host',
  ],
  [
    'a field that a scenario has not',
    (s) => Object.assign(s, { vlans: [] }),
    'vlans: is not a field of a scenario',
  ],
  [
    'a field of an inner object',
    (s) => {
      at(s.vms, web)['objective'] = { speed: 1 }
    },
    'vms[0].objective.speed: is not a field of an objective',
  ],
  [
    'a missing field',
    (s) => {
      delete at(s.luns, 0)['array']
    },
    'luns[0].array: is missing: must be text',
  ],
  [
    'an empty title',
    (s) => {
      s.title = ''
    },
    'title: must have at least 1 character; this has 0',
  ],
  [
    'a name with a blank',
    (s) => {
      at(s.hosts, 1)['id'] = 'host 2'
      at(s.vms, sql)['home'] = 'host-1'
    },
    'hosts[1].id: "host 2" is not a name: a name starts with a letter or digit and has letters, digits, ".", "_" and "-" only',
  ],
  [
    'a name that is too long',
    (s) => {
      s.hosts.push({ id: 'h'.repeat(41) })
    },
    'hosts[2].id: a name has at most 40 characters; this has 41',
  ],
  [
    'a number for a row',
    (s) => {
      s.clients.push(5 as never)
    },
    'clients[0]: must be an object, not 5',
  ],
  [
    'a rule of one',
    (s) => {
      s.rules.push({ kind: 'keep-apart', vms: ['web-01'] })
    },
    'rules[0].vms: a rule names at least two VMs; this has 1',
  ],
  [
    'too many platforms',
    (s) => {
      s.platforms = ['a', 'b', 'c', 'd', 'e'].map((platform) => ({ platform }))
    },
    'platforms: at most 4 platforms; this has 5',
  ],
  [
    'an unknown kind of incident',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'flood' })
    },
    'incidents[0].kind: must be host-fails, host-returns, host-hangs, host-reboots, host-slows, host-recovers, host-joins, chassis-fails, chassis-returns, switch-fails, switch-returns, host-isolates, host-reconnects, network-fails, network-heals, network-splits, network-joins, host-evacuates, host-resumes, storage-path-fails, storage-path-heals, lun-fails, lun-returns, array-fails, array-returns, array-slows, array-recovers, guest-crashes, guest-hangs, guest-resets, vm-migrates, vm-powers-on, vm-powers-off, management-server-fails, management-server-returns, quorum-disk-fails, quorum-disk-returns, quorum-repaired, demand-changes, demand-follows or demand-spikes, not "flood"',
  ],
  [
    'a field of another incident',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'host-fails', host: 'host-1', to: 'host-2' })
    },
    'incidents[0].to: is not a field of a host-fails incident',
  ],
  [
    'an unknown storage layout',
    (s) => {
      at(s.platforms, 0)['storage'] = 'raid'
    },
    'platforms[0].storage: must be as-drawn, lun-per-vm or shared-volume, or an object, not "raid"',
  ],
  [
    'a number for a setting',
    (s) => {
      at(s.platforms, 0)['settings'] = { admission: 1 }
    },
    'platforms[0].settings.admission: must be text, not 1',
  ],
  [
    'a text for an override',
    (s) => {
      at(s.platforms, 0)['overrides'] = { boot: '90' }
    },
    'platforms[0].overrides.boot: must be a number, not "90"',
  ],
  [
    'a number that JSON cannot hold',
    (s) => {
      at(s.platforms, 0)['overrides'] = { boot: Number.POSITIVE_INFINITY }
    },
    'platforms[0].overrides.boot: must be a number, not Infinity',
  ],
  [
    'an override that every object has',
    (s) => {
      at(s.platforms, 0)['overrides'] = { toString: 1 }
    },
    'platforms[0].overrides.toString: cannot be one of the overrides',
  ],
])('scenario: shape: %s', (_, change, sentence) => {
  expect(told(change)).toEqual([sentence])
})
