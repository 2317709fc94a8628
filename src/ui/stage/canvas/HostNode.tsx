/** A host with its VMs inside. Positions and sizes come from the layout and never from time. */
import type { NodeProps } from '@xyflow/react'
import clsx from 'clsx'
import { memo, useRef } from 'react'
import type { StorageWords } from '../../../model/platform-sheet.ts'
import type { ClientSpec, HostSpec } from '../../../model/scenario/schema.ts'
import type { Topology } from '../../../model/topology.ts'
import { type Cluster, type Host, serves, type Vm } from '../../../model/world.ts'
import { count, gigahertz, megabytes } from '../../format.ts'
import { startWireDrag } from '../acting/drop.ts'
import { HOST_ICONS, MARK_ICONS } from '../icons.tsx'
import type { HostGrid } from '../layout/layout.ts'
import { type PaneView, usePane } from '../pane/pane-context.ts'
import { copiesOn } from '../scene/scene.ts'
import { hostName, hostWords, loads, NOT_RUN, presentMHz, vmDetails } from '../scene/words.ts'
import { thingOf } from '../things.ts'
import { useSelected } from '../use-selected.ts'
import { Chip } from './Chip.tsx'
import { type HostMark, hostMarks } from './host-marks.ts'
import { LoadBar } from './LoadBar.tsx'

export const HostNode = memo(function HostNode({ id: key }: NodeProps) {
  const id = thingOf(key)?.id ?? ''
  const card = cardOf(usePane(), id)
  return card === null ? null : <HostCard {...card} />
})

const NO_VMS: readonly Vm[] = []

/** React Flow may draw a node once more after it has left the scenario: then it is null. */
function cardOf(
  { world, topology, residents, clients, grid, words, trace }: PaneView,
  id: string,
): HostCardProps | null {
  const host = world.hosts.get(id)
  const spec = topology.hosts.get(id)
  if (host === undefined || spec === undefined) return null
  return {
    host,
    spec,
    cluster: world.cluster,
    access: words.storage.access,
    vms: residents.get(id) ?? NO_VMS,
    copies: copiesOn(world).get(id) ?? '',
    topology,
    clients,
    grid,
    unrun: trace?.topology.hosts.has(id) !== true,
  }
}

type HostCardProps = {
  readonly host: Host
  readonly spec: HostSpec
  readonly cluster: Cluster
  readonly access: StorageWords['access']
  readonly vms: readonly Vm[]
  /** VMs of which an older copy goes on here, without disk and without lock. */
  readonly copies: string
  readonly topology: Topology
  readonly clients: ReadonlyMap<string, readonly ClientSpec[]>
  readonly grid: HostGrid
  /** Drawn, and in no run yet. */
  readonly unrun: boolean
}

const NOBODY: readonly ClientSpec[] = []

const HostCard = memo(function HostCard(props: HostCardProps) {
  const { host, spec, cluster, access, vms, copies, topology, clients, grid, unrun } = props
  const { look } = hostWords(host, cluster, access)
  const selected = useSelected('host', host.id)
  const room = grid.lines * lineOf(grid)
  const hidden = vms.length - room
  const chips = useRef<HTMLDivElement>(null)
  return (
    <div
      className="host"
      data-look={look}
      data-dense={grid.dense}
      data-selected={selected}
      data-area={`host:${host.id}`}
      data-host={host.id}
    >
      <HostHead
        host={host}
        spec={spec}
        cluster={cluster}
        access={access}
        vms={vms}
        copies={copies}
        selected={selected}
        unrun={unrun}
      />
      <HostLoad host={host} spec={spec} unrun={unrun} />
      <Guests {...{ chips, hidden, vms, topology, clients, access, unrun }} host={host.id} />
      {hidden > 0 && <More chips={chips} vms={vms.slice(room - lineOf(grid))} host={host.id} />}
      <span
        className="host-port nodrag nopan"
        draggable
        aria-hidden
        data-tip={`Pull to a LUN: ${host.id} then has a path to it`}
        onDragStart={(event) => startWireDrag(event.dataTransfer, host.id)}
      />
    </div>
  )
})

type GuestsProps = Pick<HostCardProps, 'vms' | 'topology' | 'clients' | 'access' | 'unrun'> & {
  readonly chips: React.RefObject<HTMLDivElement | null>
  /** How many are out of sight: then the keyboard scrolls it. */
  readonly hidden: number
  readonly host: string
}

function Guests(props: GuestsProps) {
  const { chips, hidden, host, vms, topology, clients, access, unrun } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div
      ref={chips}
      role="group"
      aria-label={`VMs on ${host}`}
      tabIndex={hidden > 0 ? 0 : undefined}
      className={clsx('chips', hidden > 0 && 'nowheel')}
      data-more={hidden > 0}
    >
      {vms.map((vm) => {
        const guest = topology.vms.get(vm.id)
        const at = topology.pools.findIndex(({ id }) => id === guest?.pool)
        const pool = topology.pools[at]
        return (
          <Chip
            key={vm.id}
            vm={vm}
            host={host}
            lun={guest?.lun ?? ''}
            role={[guest?.role, pool?.id].filter(Boolean).join(' · ')}
            pool={pool && at}
            details={guest === undefined ? '' : vmDetails(vm, guest, { access, pool })}
            clients={clients.get(vm.id) ?? NOBODY}
            unrun={unrun}
          />
        )
      })}
    </div>
  )
}

const lineOf = ({ dense }: HostGrid): number => (dense ? 2 : 1)

type MoreProps = {
  readonly chips: React.RefObject<HTMLDivElement | null>
  /** Those that are out of sight until it is scrolled. */
  readonly vms: readonly Vm[]
  readonly host: string
}

/** The box of a host does not grow because VMs came: it says how many are below, and shows them. */
function More({ chips, vms, host }: MoreProps) {
  const down = vms.filter((vm) => vm.expected && !serves(vm)).length
  const trouble = down === 0 ? '' : `, ${down} down`
  const scroll = (): void => {
    const list = chips.current
    if (list === null) return
    const atEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1
    list.scrollTop = atEnd ? 0 : list.scrollTop + list.clientHeight
  }
  return (
    <button
      type="button"
      className="host-more nodrag nopan"
      data-trouble={down > 0}
      aria-label={`+${vms.length} more${trouble} on ${host}: scroll`}
      onClick={(event) => {
        event.stopPropagation()
        scroll()
      }}
    >
      +{vms.length}
      <span className="host-more-word"> more</span>
      {trouble}
    </button>
  )
}

type HostHeadProps = Pick<
  HostCardProps,
  'host' | 'spec' | 'cluster' | 'access' | 'vms' | 'copies' | 'unrun'
> & {
  readonly selected: boolean
}

function HostHead(props: HostHeadProps) {
  const { host, spec, cluster, access, vms, copies, selected, unrun } = props
  const words = hostWords(host, cluster, access)
  const marks = hostMarks(host, { cluster, access, copies })
  const Icon = HOST_ICONS[words.look]
  const name = hostName(host, spec, { ...words, vms: vms.length, marks, unrun })
  const beside = marks.filter(({ text }) => text !== words.word)
  return (
    <header className="host-head">
      <button
        type="button"
        tabIndex={-1}
        className="host-name"
        style={{ '--letters': host.id.length } as React.CSSProperties}
        data-thing={`host:${host.id}`}
        aria-label={name}
        aria-pressed={selected}
        data-tip={name}
      >
        {host.id}
      </button>
      {beside.length > 0 && <HostMarks marks={beside} />}
      <span className="host-word" data-tip={words.why ?? words.word}>
        {Icon !== null && <Icon aria-hidden className="host-icon" />}
        <span className="host-text" data-brief={words.brief}>
          {words.word}
        </span>
      </span>
      <HostCount vms={vms} />
    </header>
  )
}

function HostMarks({ marks }: { readonly marks: readonly HostMark[] }) {
  return (
    <span className="host-marks" aria-hidden data-tip={marks.map(({ text }) => text).join(', ')}>
      {marks.map(({ kind, trouble }) => {
        const Icon = MARK_ICONS[kind]
        return <Icon key={kind} className="host-icon" data-trouble={trouble} />
      })}
    </span>
  )
}

/** Seen from afar: how many VMs are down, else how many boot, else how many there are. */
function HostCount({ vms }: { readonly vms: readonly Vm[] }) {
  const booting = vms.filter(({ state }) => state.kind === 'booting').length
  const silent = vms.filter((vm) => vm.expected && !serves(vm) && vm.state.kind !== 'booting')
  const down = silent.length
  const tone = down > 0 ? 'trouble' : booting > 0 ? 'notice' : 'none'
  const words = {
    trouble: `${down} down`,
    notice: `${booting} boot`,
    none: count(vms.length, 'VM'),
  }
  return (
    <span className="host-count" data-tone={tone} aria-hidden>
      {words[tone]}
    </span>
  )
}

function HostLoad({ host, spec, unrun }: Pick<HostCardProps, 'host' | 'spec' | 'unrun'>) {
  const { cpu, ram } = loads(host, spec)
  const { cpuMHz, ramMB } = host.load
  const capacity = presentMHz(spec, host.cpuPercent)
  const cpuUsed = gigahertz(cpu === 0 ? 0 : cpuMHz)
  const ramUsed = megabytes(ram === 0 ? 0 : ramMB)
  if (unrun) {
    return (
      <>
        <LoadBar name="CPU" share={null} of={NOT_RUN} />
        <LoadBar name="RAM" share={null} of={NOT_RUN} />
      </>
    )
  }
  return (
    <>
      <LoadBar name="CPU" share={cpu} of={`${cpuUsed} of ${gigahertz(capacity)}`} />
      <LoadBar name="RAM" share={ram} of={`${ramUsed} of ${megabytes(spec.ramMB)}`} />
    </>
  )
}
