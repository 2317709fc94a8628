/** Runs the branch that stands beside the present run; what cannot be run says so and why. */
import { platformWords } from '../../engine/platform-words.ts'
import { canonical } from '../../model/scenario/digest.ts'
import type { ComparedPlatform, Scenario } from '../../model/scenario/schema.ts'
import type { Trace } from '../../model/trace.ts'
import { type Failure, type RunHandle, startRun } from '../../worker/client.ts'
import { type Beside, useBeside } from './beside.ts'
import { type Branch, useBranches } from './branches.ts'
import { type Checked, throughDoor } from './door.ts'
import { useScenario } from './scenario.ts'
import { store, stored } from './stored.ts'
import { dismiss, type ToastAction, toast } from './toasts.ts'

let wanted = ''
let handles: readonly RunHandle[] = []
/** The note about a run that broke, for as long as that branch is meant. */
let told: number | null = null

let following = false

/** Runs that branch and shows it beside the present run, anew when the platforms change. */
export function compareWith(comparedId: string | null): void {
  if (!following) {
    following = true
    useBranches.subscribe(renew)
    useScenario.subscribe(renew)
  }
  store(KEY, comparedId ?? '')
  useBranches.setState({ comparedId })
}

const KEY = 'compared'

/** After a reload: the branch that stood beside this scenario stands there again. */
export function resumeComparing(): void {
  throughDoor(() => {
    const { branches, comparedId } = useBranches.getState()
    const last = branches.find(({ id }) => id === stored(KEY))
    const { title } = useScenario.getState().scenario
    if (comparedId === null && last?.title === title) compareWith(last.id)
  })
}

function renew(): void {
  const { branches, comparedId } = useBranches.getState()
  const { platforms } = useScenario.getState().scenario
  const branch = branches.find(({ id }) => id === comparedId)
  const key = branch === undefined ? '' : `${branch.id} ${branch.name} ${canonical(platforms)}`
  if (key === wanted) return
  wanted = key
  if (told !== null) dismiss(told)
  told = null
  for (const handle of handles) handle.cancel()
  handles = []
  const shown = useBeside.getState().run
  const fits = shown?.id === branch?.id && shown?.traces.length === platforms.length
  if (!fits && shown !== null) useBeside.setState({ run: null })
  if (branch !== undefined) throughDoor(({ checkedText }) => begin(key, branch, checkedText))
}

function begin(key: string, branch: Branch, read: (text: string) => Checked): void {
  if (key !== wanted) return
  const checked = read(branch.text)
  if (!checked.ok) {
    compareWith(null)
    tellBroken(`“${branch.name}” cannot be run: ${checked.problem[0]?.sentence}.`, null)
    return
  }
  const scenario = checked.value
  const { platforms } = useScenario.getState().scenario
  const traces: (Trace | null)[] = platforms.map(() => null)
  const failures: Broken[] = []
  let left = platforms.length
  const settle = (): void => {
    left--
    if (left > 0 || key !== wanted) return
    if (failures.length > 0) tellRuns(branch, failures)
    show(branch, traces)
  }
  handles = platforms.map((now, index) =>
    startRun(scenario, settingsOf(scenario, now), {
      onDone: (trace) => {
        traces[index] = trace
        settle()
      },
      onFailed: (failure) => {
        failures.push({ failure, on: platformWords(now.platform)?.brief ?? now.platform })
        settle()
      },
    }),
  )
}

type Broken = { readonly on: string; readonly failure: Failure }

/** The lanes of those that did not break stand there; the others stay empty. */
function tellRuns({ id, name }: Branch, broken: readonly Broken[]): void {
  const on = broken.map((each) => each.on).join(' and on ')
  const why = `${broken[0]?.failure.message} (seed ${broken[0]?.failure.seed})`
  const again = (): void => {
    wanted = ''
    compareWith(id)
  }
  tellBroken(`The run of “${name}” on ${on} broke: ${why}. The branch is kept.`, {
    label: 'Run again',
    run: again,
  })
}

function tellBroken(text: string, action: ToastAction | null): void {
  told = toast(text, { tone: 'trouble', stays: true, action })
}

const show = ({ id, name }: Branch, traces: Beside['traces']): void =>
  useBeside.setState({ run: { id, name, traces } })

/** As the branch had the platform set; as it is now where the branch does not know it. */
const settingsOf = ({ platforms }: Scenario, now: ComparedPlatform): ComparedPlatform =>
  platforms.find(({ platform }) => platform === now.platform) ?? now
