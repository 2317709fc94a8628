/** DRS of VirtualCenter: a pass every five minutes, and where a VM that is powered on starts. */
import type { VmId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import type { Choice } from '../../../policies/choose.ts'
import { type Advice, balanceMoves, evenHost } from '../../../policies/drs.ts'
import { mendingMoves } from '../../../policies/mending.ts'
import type { Plan } from '../../../policies/plan.ts'
import { judgedRules, ruleWords } from '../../../policies/rules.ts'
import { type Cluster, wait } from '../cluster.ts'
import { startMigration } from '../vmotion/vmotion.ts'
import { drsPlan, startingVm } from './view.ts'

export function keepBalance(cluster: Cluster): void {
  const { run, choices } = cluster
  if (choices.drs === 'off') return
  for (const { rule, older } of judgedRules(run.topology.rules).disabled) {
    run.emit({ kind: 'rule-disabled', rule: ruleWords(rule), older: ruleWords(older) })
  }
  run.kernel.spawn('DRS', [], passes(cluster))
}

function* passes(cluster: Cluster): Process {
  const { run } = cluster
  const periodMs = wait(cluster, 'drsPeriod')
  const cause = run.emit({ kind: 'balancing-started', periodMs })
  let told: ReadonlySet<string> = new Set()
  let quietSince = -1
  for (;;) {
    yield periodMs
    run.kernel.cause = cause
    // What has not changed since a pass that asked for nothing would come out as it did then.
    if (!cluster.managed || quietSince === run.changed.fired) continue
    const before = run.changed.fired
    told = pass(cluster, told)
    const quiet = before === run.changed.fired && cluster.moves.size === 0
    quietSince = quiet ? before : -1
  }
}

/** Rules and then balance. What the last pass said too is not said again, unless it is done. */
function pass(cluster: Cluster, told: ReadonlySet<string>): ReadonlySet<string> {
  const { run, values } = cluster
  const { cause } = run.kernel
  const plan = drsPlan(cluster)
  const { advice, broken } = mendingMoves(plan)
  const limits = {
    threshold: values.drsThreshold,
    movesPerHost: values.drsMovesPerHost,
    minimumGain: values.drsMinimumGain,
  }
  const said = new Set(broken)
  for (const rule of broken) {
    run.kernel.cause = cause
    if (!told.has(rule)) run.emit({ kind: 'rule-broken', rule })
  }
  for (const move of [...advice, ...balanceMoves(plan, limits)]) {
    const words = `${move.vm} ${move.source} ${move.target}`
    run.kernel.cause = cause
    if (isFully(cluster) || !told.has(words)) follow(cluster, move)
    said.add(words)
  }
  return said
}

const isFully = ({ choices }: Cluster): boolean => choices.drs === 'fully'

/** Only a fully automated cluster does what it recommends. */
export function follow(cluster: Cluster, advice: Advice): void {
  const { vm, source, target } = advice
  const applied = isFully(cluster)
  cluster.run.emit({ kind: 'move-recommended', ...advice, applied })
  if (applied) startMigration(cluster, vm, { source, target })
}

/** Where a VM starts; rules that would leave it no host at all do not keep it from starting. */
export function placed(cluster: Cluster, vm: VmId): Choice {
  const plan = drsPlan(cluster)
  const starting = startingVm(cluster, vm)
  const choice = evenHost(plan, starting)
  return choice.host === null ? evenHost(withoutRules(plan), starting) : choice
}

const withoutRules = (plan: Plan): Plan => ({ ...plan, view: { ...plan.view, rules: [] } })
