import { describe, expect, test } from 'vitest'
import { hostRefusal, storageRefusal, vmRefusal } from '../../../src/engine/policies/hosting.ts'
import { clusterOf } from '../../cluster.ts'

const { hosts, arrays, luns, vms } = clusterOf('host-1 4096 MB: web-01 512')
const [host, array, lun, vm] = [hosts[0], arrays[0], luns[0], vms[0]]
if (!host || !array || !lun || !vm) throw new Error('the cluster has one of each')

describe('policies: hosting', () => {
  test.each([
    [1, 3_686, null],
    [2, 512, 'it has 2 virtual CPUs, and a VM has at most 1 here'],
    [1, 3_687, 'it has 3687 MB of memory, and a VM has at most 3686 MB here'],
  ])('a VM of %i virtual CPUs and %i MB', (vcpus, ramMB, refusal) => {
    const limits = { maxVcpus: 1, maxRamMB: 3_686 }
    expect(vmRefusal({ ...vm, vcpus, ramMB }, limits)).toBe(refusal)
  })

  test.each([
    [7, null],
    [8, 'a cluster has at most 8 hosts here'],
  ])('the host with index %i in a cluster of 8', (index, refusal) => {
    expect(hostRefusal(index, 8)).toBe(refusal)
  })

  test.each([
    ['iscsi-1g', 'iscsi-1g', null],
    ['fc-2g', 'fc-4g', null],
    ['fc-2g', 'iscsi-1g', 'has Fibre Channel adapters and array-1 speaks iSCSI'],
    ['iscsi-1g', 'fc-4g', 'has iSCSI adapters and array-1 speaks Fibre Channel'],
  ] as const)('a host on %s and an array on %s', (storageLink, link, refusal) => {
    expect(storageRefusal({ ...host, storageLink }, lun, { ...array, link })).toBe(refusal)
  })

  test('a LUN on no array can be reached by nobody', () => {
    expect(storageRefusal(host, lun, undefined)).toBe('finds the LUN on no array')
  })
})
