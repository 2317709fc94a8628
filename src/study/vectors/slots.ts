/** HA admission control: the slot examples of the ESX sheet, V1, V3 and V4. */
import { esx, published, type Vector } from './vector.ts'

const SECTION = 'Worked examples found in documents, V1'
const GB = 1024
/** The examples are of memory: CPU enough that it never decides. */
const PLENTY_MHZ = 100_000

const idle = (count: number, ramMB: number) =>
  Array.from({ length: count }, () => ({ cpuReservationMHz: 0, ramReservationMB: 0, ramMB }))

const fourHosts = (count: number, largestMB: number) => ({
  rule: 'A',
  configured: 1,
  hosts: [16, 24, 32, 32].map((ram) => ({ cpuMHz: PLENTY_MHZ, ramMB: ram * GB })),
  vms: idle(count, largestMB),
})

const SUPPORT = published('VMware support on HA failover capacity', 'ESX 3.02 and earlier')

const RULE_A: readonly Vector[] = [
  {
    id: 'V1, 24 VMs',
    ...SUPPORT,
    model: 'failover-capacity',
    input: fourHosts(24, 2 * GB),
    expected: { 'slot.ramMB': 2048, slotsPerHost: [8, 8, 8, 8], current: 1, available: 0 },
    tolerance: 0,
  },
  {
    id: 'V1, 25 VMs',
    ...SUPPORT,
    model: 'failover-capacity',
    input: fourHosts(25, 2 * GB),
    expected: { current: 0, available: 0 },
    tolerance: 0,
    note: 'the 25th is refused: "insufficient resources"',
  },
]

const DERIVED: readonly Vector[] = (
  [
    [8, 2, 3],
    [9, 2, 2],
    [16, 2, 2],
    [17, 2, 1],
    [24, 2, 1],
    [25, 2, 0],
    [32, 2, 0],
    [33, 2, -1],
    [12, 4, 1],
    [13, 4, 0],
  ] as const
).map(([count, largest, current]) => ({
  id: `V1, ${count} VMs of ${largest} GB`,
  ...esx(SECTION),
  model: 'failover-capacity',
  input: fourHosts(count, largest * GB),
  expected: { slotsPerHost: Array.from({ length: 4 }, () => 16 / largest), current },
  tolerance: 0,
}))

const RULE_B: readonly Vector[] = [
  {
    id: 'V3',
    ...published('Epping, HA and slot sizes (2009)', 'VirtualCenter 2.5 to 4.x'),
    model: 'failover-capacity',
    input: {
      rule: 'B',
      configured: 0,
      hosts: [{ cpuMHz: 25 * 2000, ramMB: 5 * 2048 }],
      vms: [
        { cpuReservationMHz: 2000, ramReservationMB: 1024, ramMB: 1024 },
        { cpuReservationMHz: 1000, ramReservationMB: 2048, ramMB: 2048 },
      ],
    },
    expected: { 'slot.cpuMHz': 2000, 'slot.ramMB': 2048, slotsPerHost: [5] },
    tolerance: 0,
    note: 'without the VMs’ memory overhead; 25 slots by CPU, 5 by memory',
  },
  {
    id: 'V4',
    ...published('Lazyllama on HA slots (vSphere 4)', 'two hosts of 2 × 4 × 2.4 GHz'),
    model: 'failover-capacity',
    input: {
      rule: 'B',
      configured: 1,
      hosts: [1, 2].map(() => ({ cpuMHz: 19_200, ramMB: 64 * GB })),
      vms: idle(73, 512),
      slotMinimumMB: 0,
    },
    expected: { slotsPerHost: [73, 73], current: 1 },
    tolerance: 0.03,
    note: 'the system keeps some CPU that the model gives to VMs',
  },
]

export const slotVectors: readonly Vector[] = [...RULE_A, ...DERIVED, ...RULE_B]
