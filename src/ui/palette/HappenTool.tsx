import {
  ArrowRight,
  Bug,
  Cable,
  ChartNoAxesColumn,
  ChartSpline,
  CloudOff,
  Database,
  DatabaseBackup,
  DatabaseZap,
  EthernetPort,
  Gauge,
  HardDrive,
  Hourglass,
  Link,
  LogIn,
  LogOut,
  Merge,
  MonitorCheck,
  MonitorX,
  Plug,
  Plus,
  Power,
  PowerOff,
  Rabbit,
  RefreshCw,
  RotateCcw,
  Router,
  Server,
  ServerOff,
  Snowflake,
  Split,
  TrendingUp,
  Turtle,
  Unlink,
  Unplug,
  Wrench,
  Zap,
} from 'lucide-react'
import { type DragEvent, type ReactNode, useSyncExternalStore } from 'react'
import { FAULT_TYPE } from '../actions/drag-types.ts'
import {
  canBefallAny,
  candidates,
  type Happening,
  type HappenKind,
  makeHappen,
  selectedCandidate,
} from '../actions/happen.ts'
import { Key, Pressable } from '../kit/Button.tsx'
import { Menu, MenuItem } from '../kit/Menu.tsx'
import { playhead } from '../stores/playhead.ts'
import { useScenario } from '../stores/scenario.ts'
import { useView } from '../stores/view.ts'
import { TOOL, TOOL_LABEL } from './tool.ts'

const ICONS: Readonly<Record<HappenKind, ReactNode>> = {
  'host-fails': <Zap size={16} className="text-trouble" />,
  'host-returns': <Plug size={16} />,
  'host-hangs': <Snowflake size={16} className="text-trouble" />,
  'host-reboots': <RefreshCw size={16} className="text-trouble" />,
  'host-slows': <Gauge size={16} className="text-trouble" />,
  'host-recovers': <Rabbit size={16} />,
  'host-joins': <Plus size={16} />,
  'chassis-fails': <ServerOff size={16} className="text-trouble" />,
  'chassis-returns': <Server size={16} />,
  'switch-fails': <CloudOff size={16} className="text-trouble" />,
  'switch-returns': <Router size={16} />,
  'host-isolates': <Unlink size={16} className="text-trouble" />,
  'host-reconnects': <Link size={16} />,
  'network-fails': <Unplug size={16} className="text-trouble" />,
  'network-heals': <EthernetPort size={16} />,
  'network-splits': <Split size={16} className="text-trouble" />,
  'network-joins': <Merge size={16} />,
  'management-server-fails': <MonitorX size={16} className="text-trouble" />,
  'management-server-returns': <MonitorCheck size={16} />,
  'quorum-disk-fails': <DatabaseZap size={16} className="text-trouble" />,
  'quorum-disk-returns': <DatabaseBackup size={16} />,
  'quorum-repaired': <Wrench size={16} />,
  'storage-path-fails': <Cable size={16} className="text-trouble" />,
  'storage-path-heals': <Cable size={16} />,
  'lun-fails': <HardDrive size={16} className="text-trouble" />,
  'lun-returns': <HardDrive size={16} />,
  'array-fails': <Database size={16} className="text-trouble" />,
  'array-returns': <Database size={16} />,
  'array-slows': <Turtle size={16} className="text-trouble" />,
  'array-recovers': <Rabbit size={16} />,
  'host-evacuates': <LogOut size={16} />,
  'host-resumes': <LogIn size={16} />,
  'guest-crashes': <Bug size={16} className="text-trouble" />,
  'guest-hangs': <Hourglass size={16} className="text-trouble" />,
  'guest-resets': <RotateCcw size={16} />,
  'vm-migrates': <ArrowRight size={16} />,
  'vm-powers-on': <Power size={16} />,
  'vm-powers-off': <PowerOff size={16} />,
  'demand-changes': <TrendingUp size={16} />,
  'demand-follows': <ChartSpline size={16} />,
  'demand-spikes': <ChartNoAxesColumn size={16} />,
}

const KEY_HINTS: Partial<Record<HappenKind, string>> = { 'host-fails': 'F', 'vm-migrates': 'M' }

/** Dragged onto a thing of either pane it befalls that one, on every platform. */
export function HappenTool({ happening }: { readonly happening: Happening }) {
  const drag = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(FAULT_TYPE, happening.kind)
    dataTransfer.effectAllowed = 'copy'
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by key.
    <div draggable onDragStart={drag} className="wide:w-full">
      <HappenButton happening={happening} />
    </div>
  )
}

/** Acts on the selection, asks which one where it does not fit, says why where none can. */
function HappenButton({ happening }: { readonly happening: Happening }) {
  const scenario = useScenario((state) => state.scenario)
  const selection = useView((state) => state.selection)
  // What the script has done by now changes only as the playhead passes an incident.
  useSyncExternalStore(playhead.subscribe, () => passed(scenario.incidents))
  const atMs = playhead.ms
  const { kind, label, question, nobody } = happening
  const selected = selectedCandidate(happening, selection, { scenario, atMs })
  const face = <Face kind={kind} label={label} />
  if (selected === undefined && !canBefallAny(happening, scenario, atMs)) {
    return (
      <Pressable className={TOOL} unavailable={nobody} aria-label={label}>
        {face}
      </Pressable>
    )
  }
  if (selected !== undefined) {
    return (
      <Pressable
        className={TOOL}
        tip={`${label}: ${selected}`}
        aria-label={label}
        onClick={() => makeHappen(kind, selected)}
      >
        {face}
      </Pressable>
    )
  }
  return (
    <Menu
      label={label}
      title={question}
      tip={question}
      trigger={face}
      className={TOOL}
      align="beside"
    >
      {() =>
        candidates(happening, scenario, playhead.ms).map((id) => (
          <MenuItem key={id} onSelect={() => makeHappen(kind, id)}>
            {id}
          </MenuItem>
        ))
      }
    </Menu>
  )
}

function Face({ kind, label }: { readonly kind: HappenKind; readonly label: string }) {
  const hint = KEY_HINTS[kind]
  return (
    <>
      {ICONS[kind]}
      <span className={TOOL_LABEL}>{label}</span>
      {hint !== undefined && (
        <span className="ml-auto hidden wide:inline">
          <Key>{hint}</Key>
        </span>
      )}
    </>
  )
}

const passed = (incidents: readonly { readonly atMs: number }[]): number =>
  incidents.filter(({ atMs }) => atMs <= playhead.ms).length
