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

test.each<[string, (document: Small) => void, string]>([
  [
    'an unknown home',
    (s) => {
      at(s.vms, web)['home'] = 'host-9'
    },
    'vms[0].home: "host-9" is not a host of this scenario; hosts are host-1 and host-2',
  ],
  [
    'a home that is a LUN',
    (s) => {
      at(s.vms, web)['home'] = 'lun-1'
    },
    'vms[0].home: "lun-1" is a LUN, not a host of this scenario; hosts are host-1 and host-2',
  ],
  [
    'an unknown LUN',
    (s) => {
      at(s.vms, web)['lun'] = 'lun-2'
    },
    'vms[0].lun: "lun-2" is not a LUN of this scenario; the only one is lun-1',
  ],
  [
    'an unknown array',
    (s) => {
      s.luns.push({ id: 'lun-2', array: 'san' })
    },
    'luns[1].array: "san" is not an array of this scenario; the only one is array-1',
  ],
  [
    'an unknown preferred owner',
    (s) => {
      at(s.vms, web)['preferredOwners'] = ['host-1', 'x']
    },
    'vms[0].preferredOwners[1]: "x" is not a host of this scenario; hosts are host-1 and host-2',
  ],
  [
    'a preferred owner twice',
    (s) => {
      at(s.vms, web)['preferredOwners'] = ['host-1', 'host-1']
    },
    'vms[0].preferredOwners[1]: "host-1" stands in vms[0].preferredOwners[0] too',
  ],
  [
    'a client of nothing',
    (s) => {
      s.clients.push({ id: 'users', vm: 'mail-01' })
    },
    'clients[0].vm: "mail-01" is not a VM of this scenario; VMs are web-01 and sql-01',
  ],
  [
    'a rule with a stranger',
    (s) => {
      s.rules.push({ kind: 'keep-apart', vms: ['web-01', 'x'] })
    },
    'rules[0].vms[1]: "x" is not a VM of this scenario; VMs are web-01 and sql-01',
  ],
  [
    'a rule that names a VM twice',
    (s) => {
      s.rules.push({ kind: 'keep-apart', vms: ['web-01', 'web-01'] })
    },
    'rules[0].vms[1]: "web-01" stands in rules[0].vms[0] too',
  ],
  [
    'an incident on a stranger',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'host-fails', host: 'x' })
    },
    'incidents[0].host: "x" is not a host of this scenario; hosts are host-1 and host-2',
  ],
  [
    'a move to a stranger',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'vm-migrates', vm: 'web-01', to: 'x' })
    },
    'incidents[0].to: "x" is not a host of this scenario; hosts are host-1 and host-2',
  ],
  [
    'a power-on at a stranger',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'vm-powers-on', vm: 'web-01', on: 'x' })
    },
    'incidents[0].on: "x" is not a host of this scenario; hosts are host-1 and host-2',
  ],
  [
    'a storage map of a stranger',
    (s) => {
      at(s.platforms, 0)['storage'] = { x: 'lun-1' }
    },
    'platforms[0].storage.x: "x" is not a VM of this scenario; VMs are web-01 and sql-01',
  ],
  [
    'a storage map to a host',
    (s) => {
      at(s.platforms, 0)['storage'] = { 'web-01': 'host-1' }
    },
    'platforms[0].storage.web-01: "host-1" is a host, not a LUN of this scenario; the only one is lun-1',
  ],
  [
    'the same name twice',
    (s) => {
      s.clients.push({ id: 'host-1', vm: 'web-01' })
    },
    'clients[0].id: "host-1" is the name of hosts[0] already',
  ],
  [
    'a VM on the quorum LUN',
    (s) => {
      s.luns.push({ id: 'q', array: 'array-1', purpose: 'quorum' })
      at(s.vms, sql)['lun'] = 'q'
    },
    'vms[1].lun: "q" is the quorum LUN, which holds no VMs',
  ],
  [
    'a second quorum LUN',
    (s) => {
      for (const id of ['q', 'r']) s.luns.push({ id, array: 'array-1', purpose: 'quorum' })
    },
    'luns[2].purpose: a cluster has one quorum LUN, and "q" is it already',
  ],
  [
    'a LUN mounted under itself',
    (s) => Object.assign(at(s.luns, 0), { mountedUnder: 'lun-1' }),
    'luns[0].mountedUnder: "lun-1" would be mounted under itself',
  ],
  [
    'a LUN mounted under one that is not there',
    (s) => Object.assign(at(s.luns, 0), { mountedUnder: 'lun-9' }),
    'luns[0].mountedUnder: "lun-9" is not a LUN of this scenario; the only one is lun-1',
  ],
  [
    'a LUN mounted under the quorum',
    (s) => {
      s.luns.push({ id: 'q', array: 'array-1', purpose: 'quorum' })
      at(s.luns, 0)['mountedUnder'] = 'q'
    },
    'luns[0].mountedUnder: "q" is the quorum LUN: nothing is mounted under it',
  ],
  [
    'a quorum that is mounted',
    (s) => {
      s.luns.push({ id: 'q', array: 'array-1', purpose: 'quorum', mountedUnder: 'lun-1' })
    },
    'luns[1].mountedUnder: "q" is the quorum LUN, which has a letter of its own',
  ],
  [
    'a LUN mounted under a mounted one',
    (s) => {
      s.luns.push({ id: 'a', array: 'array-1', mountedUnder: 'lun-1' })
      s.luns.push({ id: 'b', array: 'array-1', mountedUnder: 'a' })
    },
    'luns[2].mountedUnder: "a" is mounted itself: mount "b" under a LUN with a letter of its own',
  ],
  [
    'a reservation above the limit',
    (s) => Object.assign(at(s.vms, web), { cpuReservationMHz: 900, cpuLimitMHz: 800 }),
    'vms[0].cpuReservationMHz: 900 is more than the 800 of cpuLimitMHz',
  ],
  [
    'more memory reserved than there is by default',
    (s) => {
      at(s.vms, web)['ramReservationMB'] = 2_000
    },
    'vms[0].ramReservationMB: 2000 is more than the 1024 of ramMB',
  ],
  [
    'an incident after the end',
    (s) => {
      s.incidents.push({ atMs: 600_001, kind: 'host-fails', host: 'host-1' })
    },
    'incidents[0].atMs: 600,001 ms is after the end of the run at 600,000 ms',
  ],
  [
    'a demand that does not change',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'demand-changes', vm: 'web-01' })
    },
    'incidents[0]: changes nothing: give cpuDemandMHz, dirtyMBps or both',
  ],
  [
    'a spike that does not say how high',
    (s) => {
      s.incidents.push({ atMs: 0, kind: 'demand-spikes', vm: 'web-01', forMs: 1_000 })
    },
    'incidents[0]: says how high it goes: give toPercent or cpuDemandMHz, not both',
  ],
  [
    'a burst that is not over before the next',
    (s) => {
      const profile = { kind: 'burst', everyMs: 60_000, forMs: 60_000, toPercent: 200 }
      s.incidents.push({ atMs: 0, kind: 'demand-follows', vm: 'web-01', profile })
    },
    'incidents[0].profile.forMs: 60,000 ms is no burst every 60,000 ms',
  ],
  [
    'a pool inside itself',
    (s) => {
      s.pools = [{ id: 'dev', parent: 'dev' }, { id: 'prod' }]
    },
    'pools[0].parent: "dev" would be inside itself',
  ],
  [
    'a pool that reserves more than it may have',
    (s) => {
      s.pools = [{ id: 'dev', cpuReservationMHz: 2_000, cpuLimitMHz: 1_000 }]
    },
    'pools[0].cpuReservationMHz: 2000 is more than the 1000 of cpuLimitMHz',
  ],
  [
    'a VM in a pool that is not there',
    (s) => {
      at(s.vms, web)['pool'] = 'dev'
    },
    'vms[0].pool: "dev" is not a resource pool of this scenario; there are no resource pools',
  ],
  [
    'a platform against itself',
    (s) => {
      s.platforms.push({ storage: 'as-drawn', platform: 'esx-3.0' })
    },
    'platforms[1]: is the same as platforms[0]',
  ],
])('scenario: problems: beyond the shape: %s', (_, change, sentence) => {
  expect(told(change)).toEqual([sentence])
})

test.each<[string, (document: Small) => void]>([
  [
    'the same platform with another setting',
    (s) => {
      s.platforms.push({ platform: 'esx-3.0', settings: { admissionControl: 'off' } })
    },
  ],
  [
    'a storage map to LUNs that are not drawn',
    (s) => {
      at(s.platforms, 0)['storage'] = { 'web-01': 'new-lun' }
    },
  ],
  [
    'a working set above the memory',
    (s) => {
      at(s.vms, web)['workingSetMB'] = 9_000
    },
  ],
  [
    'a disk larger than its LUN',
    (s) => {
      at(s.vms, web)['diskGB'] = 900
    },
  ],
  [
    'an incident at the very end',
    (s) => {
      s.incidents.push({ atMs: 600_000, kind: 'host-fails', host: 'host-1' })
    },
  ],
  [
    'names like those that every object has',
    (s) => {
      at(s.vms, web)['id'] = 'constructor'
      at(s.platforms, 0)['storage'] = { constructor: 'lun-1' }
    },
  ],
])('scenario: problems: allowed: %s', (_, change) => {
  expect(told(change)).toEqual([])
})

test('scenario: problems: all at once: the shape first, then what is beyond it', () => {
  const problems = told((s) => {
    Object.assign(at(s.vms, web), { home: 'host-9', vcpus: 'one', ramReservationMB: 5_000 })
    s.clients.push({ vm: 'nobody' })
    s.incidents.push({ atMs: 'noon', kind: 'host-fails', host: 'host-7' })
  })
  expect(problems).toEqual([
    'vms[0].vcpus: must be a whole number from 1 to 32, not "one"',
    'clients[0].id: is missing: must be text',
    'incidents[0].atMs: must be a whole number from 0 to 2678400000, not "noon"',
    'vms[0].home: "host-9" is not a host of this scenario; hosts are host-1 and host-2',
    'clients[0].vm: "nobody" is not a VM of this scenario; VMs are web-01 and sql-01',
    'incidents[0].host: "host-7" is not a host of this scenario; hosts are host-1 and host-2',
    'vms[0].ramReservationMB: 5000 is more than the 1024 of ramMB',
  ])
})

test('scenario: problems: of many names the first six and how many more', () => {
  const [problem] = told((s) => {
    for (let index = 3; index <= 20; index++) s.hosts.push({ id: `host-${index}` })
    at(s.vms, web)['home'] = 'x'
  })
  expect(problem).toContain('hosts are host-1, host-2, host-3, host-4, host-5, host-6 and 14 more')
})

test('scenario: problems: two hundred are shown, the rest is counted', () => {
  const problems = told((s) => {
    s.vms = Array.from({ length: 300 }, (_, index) => ({ id: `v${index}`, home: 'x', lun: 1 }))
  })
  expect(problems).toHaveLength(201)
  expect(problems.at(-1)).toBe('There are 400 more problems.')
})
