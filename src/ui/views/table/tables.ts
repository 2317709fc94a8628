/** The tables of a cluster: what matters of hosts, LUNs, VMs and clients. */
import type {
  ArraySpec,
  ClientSpec,
  HostSpec,
  LunSpec,
  Scenario,
  VmSpec,
} from '../../../model/scenario/schema.ts'
import { wrongName } from '../../inspector/names.ts'
import {
  LINK_OPTIONS,
  optionsOf,
  PRIORITY_OPTIONS,
  PROTOCOL_OPTIONS,
} from '../../inspector/words.ts'
import {
  changeArray,
  changeClient,
  changeHost,
  changeLun,
  changeObjective,
  changeVm,
} from '../../stores/edits/change.ts'
import { rename } from '../../stores/edits/rename.ts'
import {
  type Column,
  choiceColumn,
  figureColumn,
  numberColumn,
  type Row,
  textColumn,
  timeColumn,
  toggleColumn,
} from './column.ts'

export type TableName = 'hosts' | 'vms' | 'luns' | 'arrays' | 'clients'

/** The first column is the name, by which everything else refers to it. */
const nameColumn: Column = {
  key: 'id',
  label: 'Name',
  kind: 'text',
  width: 124,
  show: (row) => row.id,
  set: (scenario, row, text) => {
    const to = text.trim()
    return to === row.id ? scenario : (wrongName(scenario, to) ?? rename(scenario, row.id, to))
  },
  words: { label: 'Name', show: String },
}

type NumberKey<Of> = {
  [Key in keyof Of & string]: Of[Key] extends number ? Key : never
}[keyof Of & string]

type Size = { readonly label: string; readonly width: number; readonly unit?: string }
type Patching<Of> = (scenario: Scenario, id: string, patch: Partial<Of>) => Scenario

const numbers =
  <Of extends Row>(change: Patching<Of>) =>
  (key: NumberKey<Of>, size: Size): Column<Of> =>
    numberColumn(
      { key, ...size },
      (row: Of) => row[key] as number,
      (scenario, row, value) => change(scenario, row.id, { [key]: value } as Partial<Of>),
    )

const hostNumber = numbers<HostSpec>(changeHost)
const vmNumber = numbers<VmSpec>(changeVm)

const homeOf = (id: string, { vms }: Scenario) => vms.filter(({ home }) => home === id)

const HOSTS: readonly Column<HostSpec>[] = [
  nameColumn,
  hostNumber('sockets', { label: 'CPUs', width: 70 }),
  hostNumber('coresPerSocket', { label: 'Cores', width: 70 }),
  hostNumber('coreMHz', { label: 'Speed', unit: 'MHz', width: 100 }),
  hostNumber('ramMB', { label: 'Memory', unit: 'MB', width: 120 }),
  textColumn(
    { key: 'cpuFamily', label: 'CPU family', width: 190 },
    ({ cpuFamily }) => cpuFamily,
    (scenario, { id }, cpuFamily) => changeHost(scenario, id, { cpuFamily }),
  ),
  choiceColumn(
    { key: 'storageLink', label: 'Storage', width: 180, options: () => LINK_OPTIONS },
    ({ storageLink }) => storageLink,
    (scenario, { id }, link) =>
      changeHost(scenario, id, { storageLink: link as HostSpec['storageLink'] }),
  ),
  hostNumber('storagePorts', { label: 'Ports', width: 75 }),
  textColumn(
    { key: 'chassis', label: 'Chassis', width: 100 },
    ({ chassis }) => chassis,
    (scenario, { id }, text) => changeHost(scenario, id, { chassis: text || undefined }),
  ),
  textColumn(
    { key: 'switch', label: 'Switch', width: 100 },
    (host) => host.switch,
    (scenario, { id }, text) => changeHost(scenario, id, { switch: text || undefined }),
  ),
  figureColumn(
    { key: 'vms', label: 'VMs', width: 70 },
    ({ id }, scenario) => homeOf(id, scenario).length,
  ),
  figureColumn({ key: 'used', label: 'of VMs', unit: 'MB', width: 110 }, ({ id }, scenario) =>
    homeOf(id, scenario).reduce((sum, { ramMB }) => sum + ramMB, 0),
  ),
]

const VMS: readonly Column<VmSpec>[] = [
  nameColumn,
  textColumn(
    { key: 'role', label: 'Role', width: 136 },
    ({ role }) => role,
    (scenario, { id }, role) => changeVm(scenario, id, { role }),
  ),
  toggleColumn(
    { key: 'on', label: 'At 0:00', width: 70 },
    ({ on }) => on,
    (scenario, { id }, on) => changeVm(scenario, id, { on }),
  ),
  choiceColumn(
    { key: 'home', label: 'Home', width: 88, options: ({ hosts }) => optionsOf(hosts) },
    ({ home }) => home,
    (scenario, { id }, home) => changeVm(scenario, id, { home }),
  ),
  choiceColumn(
    { key: 'lun', label: 'LUN', width: 96, options: ({ luns }) => optionsOf(forVms(luns)) },
    ({ lun }) => lun,
    (scenario, { id }, lun) => changeVm(scenario, id, { lun }),
  ),
  vmNumber('ramMB', { label: 'Memory', unit: 'MB', width: 100 }),
  vmNumber('vcpus', { label: 'vCPUs', width: 66 }),
  vmNumber('cpuDemandMHz', { label: 'Wants', unit: 'MHz', width: 98 }),
  vmNumber('diskGB', { label: 'Disk', unit: 'GB', width: 74 }),
  vmNumber('dirtyMBps', { label: 'Dirties', unit: 'MB/s', width: 102 }),
  choiceColumn(
    { key: 'restartPriority', label: 'Restart', width: 86, options: () => PRIORITY_OPTIONS },
    ({ restartPriority }) => restartPriority,
    (scenario, { id }, word) =>
      changeVm(scenario, id, { restartPriority: word as VmSpec['restartPriority'] }),
  ),
  timeColumn(
    { key: 'longestOutageMs', label: 'Back within', width: 110 },
    ({ objective }) => objective.longestOutageMs,
    (scenario, { id }, longestOutageMs) => changeObjective(scenario, id, { longestOutageMs }),
  ),
]

const forVms = (luns: readonly LunSpec[]) => luns.filter(({ purpose }) => purpose === 'vms')

const lunNumber = numbers<LunSpec>(changeLun)

const LUNS: readonly Column<LunSpec>[] = [
  nameColumn,
  choiceColumn(
    { key: 'array', label: 'Array', width: 130, options: ({ arrays }) => optionsOf(arrays) },
    ({ array }) => array,
    (scenario, { id }, array) => changeLun(scenario, id, { array }),
  ),
  lunNumber('sizeGB', { label: 'Size', unit: 'GB', width: 100 }),
  choiceColumn(
    {
      key: 'purpose',
      label: 'For',
      width: 110,
      options: () => [
        { value: 'vms', label: 'VMs' },
        { value: 'quorum', label: 'Quorum' },
      ],
    },
    ({ purpose }) => purpose,
    (scenario, { id }, purpose) =>
      changeLun(scenario, id, { purpose: purpose as LunSpec['purpose'] }),
  ),
  choiceColumn(
    {
      key: 'mountedUnder',
      label: 'Mounted under',
      width: 140,
      options: ({ luns }) => [{ value: '', label: 'its own letter' }, ...optionsOf(forVms(luns))],
    },
    ({ mountedUnder = '' }) => mountedUnder,
    (scenario, { id }, root) =>
      changeLun(scenario, id, { mountedUnder: root === '' ? undefined : root }),
  ),
  figureColumn(
    { key: 'vms', label: 'VMs drawn on it', width: 140 },
    ({ id }, { vms }) => vms.filter(({ lun }) => lun === id).length,
  ),
]

const arrayNumber = numbers<ArraySpec>(changeArray)

const ARRAYS: readonly Column<ArraySpec>[] = [
  nameColumn,
  choiceColumn(
    { key: 'link', label: 'Link', width: 180, options: () => LINK_OPTIONS },
    ({ link }) => link,
    (scenario, { id }, link) => changeArray(scenario, id, { link: link as ArraySpec['link'] }),
  ),
  arrayNumber('bandwidthMBps', { label: 'Bandwidth', unit: 'MB/s', width: 150 }),
  arrayNumber('iops', { label: 'I/Os a second', width: 130 }),
  figureColumn(
    { key: 'luns', label: 'LUNs', width: 80 },
    ({ id }, { luns }) => luns.filter(({ array }) => array === id).length,
  ),
]

const CLIENTS: readonly Column<ClientSpec>[] = [
  nameColumn,
  choiceColumn(
    { key: 'vm', label: 'VM', width: 140, options: ({ vms }) => optionsOf(vms) },
    ({ vm }) => vm,
    (scenario, { id }, vm) => changeClient(scenario, id, { vm }),
  ),
  choiceColumn(
    { key: 'protocol', label: 'Protocol', width: 140, options: () => PROTOCOL_OPTIONS },
    ({ protocol }) => protocol,
    (scenario, { id }, protocol) =>
      changeClient(scenario, id, { protocol: protocol as ClientSpec['protocol'] }),
  ),
  numbers<ClientSpec>(changeClient)('sessions', { label: 'Sessions', width: 100 }),
]

export type Table = {
  readonly name: TableName
  readonly title: string
  readonly kind: 'host' | 'vm' | 'lun' | 'array' | 'client'
  readonly columns: readonly Column[]
}

const table = <Of extends Row>(
  table: Omit<Table, 'columns'>,
  columns: readonly Column<Of>[],
): Table => ({ ...table, columns: columns as unknown as readonly Column[] })

export const TABLES: readonly Table[] = [
  table({ name: 'hosts', title: 'Hosts', kind: 'host' }, HOSTS),
  table({ name: 'vms', title: 'VMs', kind: 'vm' }, VMS),
  table({ name: 'luns', title: 'LUNs', kind: 'lun' }, LUNS),
  table({ name: 'arrays', title: 'Arrays', kind: 'array' }, ARRAYS),
  table({ name: 'clients', title: 'Clients', kind: 'client' }, CLIENTS),
]
