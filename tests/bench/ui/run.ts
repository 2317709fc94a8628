import type { Page } from '@playwright/test'
import { atLeast, atMost, type BenchLine } from '../bench.ts'
import { CLICKED_FAIL, clickTimes } from '../clicks.ts'
import { type Lab, startLab } from '../page.ts'
import { report, row } from '../report.ts'
import { framesDuring, seekTimes } from './frames.ts'
import { heapLine } from './heap.ts'
import { common, large, linkTo, segmented } from './scenes.ts'

/**
 * The built app in a real Chromium without a GPU. Words of the command line choose measurements;
 * `--minutes 10` plays that long for the heap instead of one minute.
 */

const PLAY_MS = 8_000
const DRAG_STEPS = 120
const SEEKS = 40
/** For runs in the workers and for what is fetched after the first picture. */
const SETTLE_MS = 6_000

type Measure = (lab: Lab) => Promise<readonly BenchLine[]>

const MEASURES: Readonly<Record<string, Measure>> = {
  play: (lab) => withPage(lab, linkTo(common()), playLines),
  large: (lab) => withPage(lab, linkTo(large()), largeLines),
  drag: (lab) => withPage(lab, linkTo(common()), dragLines),
  seek: (lab) => withPage(lab, linkTo(common()), seekLines),
  edit: async (lab) => [atMost(CLICKED_FAIL, middleOf(await clickTimes(lab)), 'ms', 100)],
  segments: (lab) => withPage(lab, linkTo(segmented()), segmentLines),
  heap: (lab) => withPage(lab, linkTo(common()), (page) => heapLine(page, minutes())),
}

const words = process.argv.slice(2)
const chosen = Object.keys(MEASURES).filter((name) => words.includes(name))
const lab = await startLab()
if (lab === undefined) console.log('skipped: no browser was found')
else await measure(lab, chosen.length === 0 ? Object.keys(MEASURES) : chosen)

async function measure(lab: Lab, names: readonly string[]): Promise<void> {
  const rows: (readonly string[])[] = []
  let missed = 0
  try {
    for (const name of names) {
      for (const line of (await MEASURES[name]?.(lab)) ?? []) {
        rows.push(row(name, line))
        if (!line.ok) missed++
      }
    }
  } finally {
    await lab.close()
  }
  report(rows, missed)
}

function minutes(): number {
  const given = Number(words[words.indexOf('--minutes') + 1])
  return words.includes('--minutes') && given > 0 ? given : 1
}

async function withPage<Result>(
  lab: Lab,
  link: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await lab.open()
  try {
    await page.goto(`${lab.url}${link}`)
    await page.waitForTimeout(SETTLE_MS)
    return await use(page)
  } finally {
    await page.close()
  }
}

async function played(page: Page) {
  await page.keyboard.press('Space')
  const frames = await framesDuring(page, () => page.waitForTimeout(PLAY_MS))
  await page.keyboard.press('Space')
  return frames
}

async function playLines(page: Page): Promise<readonly BenchLine[]> {
  const { fps, p95 } = await played(page)
  const what = 'playing 2 panes of 16 hosts, 8 LUNs, 200 VMs'
  return [
    atLeast(`${what}: frames`, fps, 'fps', 55),
    atMost(`${what}: 95th percentile`, p95, 'ms', 25),
  ]
}

async function largeLines(page: Page): Promise<readonly BenchLine[]> {
  const { fps } = await played(page)
  return [atLeast('playing 2 panes of 32 hosts, 500 VMs: frames', fps, 'fps', 50)]
}

async function segmentLines(page: Page): Promise<readonly BenchLine[]> {
  const { fps } = await played(page)
  return [atLeast('playing over 50,000 timeline segments: frames', fps, 'fps', 58)]
}

/** A host is taken around the canvas and put back where it was. */
async function dragLines(page: Page): Promise<readonly BenchLine[]> {
  const box = await page.locator('[data-host="host-6"]').first().boundingBox()
  if (box === null) throw new Error('host-6 is not shown')
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 3]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const { p95 } = await framesDuring(page, async () => {
    await page.mouse.move(x + 120, y + 60, { steps: DRAG_STEPS })
    await page.mouse.move(x, y, { steps: DRAG_STEPS })
  })
  await page.mouse.up()
  return [atMost('dragging a host at 200 VMs: 95th percentile', p95, 'ms', 25)]
}

async function seekLines(page: Page): Promise<readonly BenchLine[]> {
  const times = [...(await seekTimes(page, SEEKS))].sort((a, b) => a - b)
  const p95 = times[Math.floor(times.length * 0.95)] ?? Number.POSITIVE_INFINITY
  return [
    atMost('seeking anywhere at 200 VMs: middle', middleOf(times), 'ms', 16),
    { what: 'the same: 95th percentile', value: p95, unit: 'ms', bar: '', ok: true },
  ]
}

function middleOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY
}
