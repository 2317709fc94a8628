import { atMost, type BenchLine, medianOf } from './bench.ts'
import { CLICKED_FAIL, clickTimes } from './clicks.ts'
import { drawnIn, type Lab, scriptBeforePicture, startLab } from './page.ts'

export const name = 'screen'

/** KB of 1,000 bytes, gzipped. */
const SCRIPT_BAR = 200
/** Milliseconds from the navigation, nothing cached, to the first picture with all its lanes. */
const PLAYABLE_BAR = 1_500
/** Milliseconds from the click that makes a host fail to the frame with the new lanes. */
const CLICK_BAR = 100

const OPENINGS = 5
/** Longer than anything here takes: what has not changed by then has come to rest. */
const REST_MS = 1_000

/** The built app in a real browser, if there is one. */
export async function run(): Promise<readonly BenchLine[]> {
  const lab = await startLab()
  if (lab === undefined) {
    console.log('screen: skipped, no browser was found')
    return []
  }
  try {
    const [script, worker] = await scriptLines(lab)
    const playable = await median(OPENINGS, () => opening(lab))
    const clicks = await clickTimes(lab)
    return [
      script,
      worker,
      atMost('first screen: playable, nothing cached', playable, 'ms', PLAYABLE_BAR),
      atMost(CLICKED_FAIL, middle(clicks), 'ms', CLICK_BAR),
    ]
  } finally {
    await lab.close()
  }
}

const middle = (values: readonly number[]): number => {
  const left = [...values]
  return medianOf(values.length, () => left.pop() ?? 0)
}

async function median(runs: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = []
  for (let turn = 0; turn < runs; turn++) values.push(await measure())
  return middle(values)
}

/** The worker's script is told beside the bar: it is loaded in a thread of its own. */
async function scriptLines(lab: Lab): Promise<readonly [BenchLine, BenchLine]> {
  const page = await lab.open()
  const { first, worker } = await scriptBeforePicture(page, lab.url)
  await page.close()
  const what = 'first screen: script before the picture, gzipped'
  return [
    atMost(what, first / 1_000, 'KB', SCRIPT_BAR),
    { what: 'the worker beside it, gzipped', value: worker / 1_000, unit: 'KB', bar: '', ok: true },
  ]
}

/** When the lanes first said what they say at rest: both traces were there by then. */
async function opening(lab: Lab): Promise<number> {
  const page = await lab.open()
  await page.goto(lab.url)
  await page.waitForTimeout(REST_MS)
  const drawn = await drawnIn(page)
  await page.close()
  return drawn.find(({ says }) => says === drawn.at(-1)?.says)?.at ?? Number.POSITIVE_INFINITY
}
