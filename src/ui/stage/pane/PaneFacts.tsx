/** The cluster in figures below a pane's title: trouble first; what has no room is in the tips. */
import {
  CircleDashed,
  Copy,
  Crown,
  HardDrive,
  HeartPulse,
  Layers,
  Lock,
  type LucideIcon,
  Scale,
  ShieldCheck,
  ShieldOff,
  Unplug,
  Vote,
} from 'lucide-react'
import { useMemo } from 'react'
import { type ClusterFact, clusterFacts } from '../../../trace/cluster-facts.ts'
import { NOT_RUN } from '../scene/words.ts'
import { PoolsFact } from './PoolsFact.tsx'
import { usePane } from './pane-context.ts'

const ICONS: Readonly<Record<ClusterFact['kind'], LucideIcon>> = {
  serving: HeartPulse,
  twice: Copy,
  unprotected: ShieldOff,
  storage: HardDrive,
  network: Unplug,
  quorum: Vote,
  votes: Scale,
  groups: Layers,
  coordinator: Crown,
  primaries: ShieldCheck,
  locks: Lock,
}

export function PaneFacts() {
  const { world, topology, words, trace } = usePane()
  const facts = useMemo(() => {
    // Drawn and not run yet, a cluster has neither a quorum nor a coordinator.
    if (trace === null) return []
    const { access } = words.storage
    return clusterFacts({ world, topology, access, votes: words.needs.quorumLun })
  }, [world, topology, words, trace])
  return (
    <ul className="facts" aria-label="The cluster now">
      {facts.filter(({ trouble }) => trouble).map(factLine)}
      {trace === null && (
        <li className="fact appear-late">
          <CircleDashed aria-hidden className="pane-tag-icon" />
          {NOT_RUN}
        </li>
      )}
      <PoolsFact />
      {facts.filter(({ trouble }) => !trouble).map(factLine)}
    </ul>
  )
}

function factLine({ kind, text, why, trouble }: ClusterFact) {
  const Icon = ICONS[kind]
  return (
    <li key={text} className="fact" data-trouble={trouble} data-tip={why}>
      <Icon aria-hidden className="pane-tag-icon" />
      {text}
    </li>
  )
}
