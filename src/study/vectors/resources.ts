/** Pools, shares, overhead and restart order: the ESX sheet's V6 and V8 to V10. */
import { EXACT, esx, published, type Vector } from './vector.ts'

const GUIDE = published('VMware Resource Management Guide 4.0', 'DRS Cluster Validity')
const fixed = (reservation: number, ...vms: number[]) => ({ reservation, expandable: false, vms })
const growing = (reservation: number, ...vms: number[]) => ({ reservation, expandable: true, vms })

/** GHz. */
const POOLS: readonly Vector[] = [
  {
    id: 'V6 a, green, fixed',
    ...GUIDE,
    model: 'pool-tree',
    input: { capacity: 12, pools: [fixed(4, 2, 2), fixed(4, 1, 2), fixed(3, 3)] },
    expected: {
      colour: 'green',
      reserved: 11,
      available: 1,
      used: [4, 3, 3],
      unreserved: [0, 1, 0],
    },
    tolerance: 0,
    note: 'a third VM of 2 GHz stays off in the first pool',
  },
  {
    id: 'V6 b, green, expandable',
    ...GUIDE,
    model: 'pool-tree',
    input: { capacity: 16, pools: [growing(4, 2, 2, 2), fixed(5, 3), growing(5, 3, 2)] },
    expected: {
      colour: 'green',
      reserved: 16,
      available: 0,
      used: [6, 3, 5],
      unreserved: [0, 2, 0],
    },
    tolerance: 0,
    note: 'a further VM of 2 GHz is refused in the third pool',
  },
  {
    id: 'V6 c, yellow',
    ...GUIDE,
    model: 'pool-tree',
    input: { capacity: 8, pools: [fixed(4, 2), fixed(5, 2), fixed(3, 2)] },
    expected: { colour: 'yellow', reserved: 12, available: 0 },
    tolerance: 0,
    note: 'one of three hosts lost; the VMs that still run need 6 of 8 GHz, in which pools is open',
  },
  {
    id: 'V6 d, red',
    ...GUIDE,
    model: 'pool-tree',
    input: { capacity: 12, pools: [fixed(4, 4), fixed(2, 2, 3), fixed(6)] },
    expected: { colour: 'red', reserved: 15, 'used.1': 5 },
    tolerance: 0,
    note: 'a VM of 3 GHz was started past VirtualCenter in the second pool',
  },
]

const SHARES: readonly Vector[] = [
  {
    id: 'V8, VM',
    ...published('VMware Resource Management Guide 4.1', 'Resource Allocation Shares'),
    model: 'normal-shares',
    input: { vcpus: 2, ramMB: 1024 },
    expected: { cpu: 2000, ram: 10_240 },
    tolerance: 0,
  },
  {
    id: 'V8, pool',
    ...esx('Worked examples found in documents, V8'),
    model: 'normal-shares',
    input: { vcpus: 4, ramMB: 16_384 },
    expected: { cpu: 4000, ram: 163_840 },
    tolerance: 0,
    note: 'a pool counts as a VM of 4 vCPUs and 16 GB',
  },
]

/** 54 MB up to 512 MB, and 32 MB for each GB above. */
const ESX_2: Vector = {
  id: 'V9, ESX 2.x',
  ...published('VMware ESX Server 2.x Administration Guide', 'memory sizing'),
  model: 'memory-overhead',
  input: {
    table: [
      [512, 54],
      [512 + 4 * 1024, 54 + 4 * 32],
    ],
    ramMB: 2048,
  },
  expected: { overheadMB: 102 },
  tolerance: EXACT,
}

/** Each row found from its neighbours: a straight line between rows is what the table means. */
const VSPHERE_4: readonly Vector[] = (
  [
    [512, 116.68, [256, 113.17], [1024, 123.73]],
    [1024, 123.73, [512, 116.68], [2048, 137.81]],
    [2048, 137.81, [1024, 123.73], [4096, 165.98]],
    [4096, 165.98, [2048, 137.81], [8192, 222.3]],
    [8192, 222.3, [4096, 165.98], [16_384, 334.96]],
  ] as const
).map(([ramMB, overheadMB, below, above]) => ({
  id: `V9, vSphere 4.0 at ${ramMB} MB`,
  ...published('VMware Resource Management Guide 4.0', 'Table 3-2, one vCPU'),
  model: 'memory-overhead',
  input: { table: [below, above], ramMB },
  expected: { overheadMB },
  tolerance: 2e-4,
}))

const ORDER: Vector = {
  id: 'V10',
  ...published('Virtual to the Core, the fail-over coordinator', 'several failed hosts'),
  model: 'restart-order',
  input: {
    failed: [
      [
        { vm: 'a-low', priority: 'low' },
        { vm: 'a-high', priority: 'high' },
        { vm: 'a-off', priority: 'disabled' },
        { vm: 'a-medium', priority: 'medium' },
      ],
      [
        { vm: 'b-medium', priority: 'medium' },
        { vm: 'b-high', priority: 'high' },
      ],
    ],
  },
  expected: { order: ['a-high', 'a-medium', 'a-low', 'b-high', 'b-medium'] },
  tolerance: 0,
  note: 'every VM of the first host that failed comes before those of the second',
}

export const resourceVectors: readonly Vector[] = [...POOLS, ...SHARES, ESX_2, ...VSPHERE_4, ORDER]
