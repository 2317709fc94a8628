/** Runs the branch that stands beside the present run. */
import { canonical } from '../../model/scenario/digest.ts'
import type { ComparedPlatform, Scenario } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import { type RunHandle, startRun } from '../../worker/client.ts'
import { type Beside, useBeside } from './beside.ts'
import { type Branch, useBranches } from './branches.ts'
import { throughDoor } from './door.ts'
import { useScenario } from './scenario.ts'

let wanted = ''
let handles: readonly RunHandle[] = []

let following = false

/** Runs that branch and shows it beside the present run, anew when the platforms change. */
export function compareWith(comparedId: string | null): void {
  if (!following) {
    following = true
    useBranches.subscribe(renew)
    useScenario.subscribe(renew)
  }
  useBranches.setState({ comparedId })
}

function renew(): void {
  const { branches, comparedId } = useBranches.getState()
  const { platforms } = useScenario.getState().scenario
  const branch = branches.find(({ id }) => id === comparedId)
  const key = branch === undefined ? '' : `${branch.id} ${branch.name} ${canonical(platforms)}`
  if (key === wanted) return
  wanted = key
  for (const handle of handles) handle.cancel()
  handles = []
  const shown = useBeside.getState().run
  const fits = shown?.id === branch?.id && shown?.traces.length === platforms.length
  if (!fits && shown !== null) useBeside.setState({ run: null })
  if (branch !== undefined) throughDoor(({ checkedText }) => begin(key, branch, checkedText))
}

type Read = (text: string) => { readonly ok: boolean; readonly value?: Scenario }

function begin(key: string, branch: Branch, read: Read): void {
  const { value: scenario } = read(branch.text)
  if (key !== wanted || scenario === undefined) return
  const { platforms } = useScenario.getState().scenario
  const traces: (Trace | null)[] = platforms.map(() => null)
  let left = platforms.length
  const settle = (index: number, trace: Trace | null): void => {
    traces[index] = trace
    left--
    if (left === 0 && key === wanted) show(branch, traces)
  }
  handles = platforms.map((now, index) =>
    startRun(scenario, settingsOf(scenario, now), {
      onDone: (trace) => settle(index, trace),
      onFailed: () => settle(index, null),
    }),
  )
}

const show = ({ id, name }: Branch, traces: Beside['traces']): void =>
  useBeside.setState({ run: { id, name, traces } })

/** As the branch had the platform set; as it is now where the branch does not know it. */
const settingsOf = ({ platforms }: Scenario, now: ComparedPlatform): ComparedPlatform =>
  platforms.find(({ platform }) => platform === now.platform) ?? now
