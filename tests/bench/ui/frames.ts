import type { Page } from '@playwright/test'

/** Frames as the page sees them: milliseconds from each to the next. */
export type Frames = { readonly fps: number; readonly p95: number; readonly longest: number }

/** Records while `act` is at work; the page's own clock, so that this process disturbs nothing. */
export async function framesDuring(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(START)
  await act()
  const gaps: readonly number[] = await page.evaluate(STOP)
  const sorted = [...gaps].sort((a, b) => a - b)
  const all = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    fps: all === 0 ? 0 : (1_000 * gaps.length) / all,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.POSITIVE_INFINITY,
    longest: sorted.at(-1) ?? Number.POSITIVE_INFINITY,
  }
}

const START = `
  window.gaps = []
  window.recording = true
  {
    let last = null
    const frame = (now) => {
      if (last !== null) window.gaps.push(now - last)
      last = now
      if (window.recording) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }
`

const STOP = `
  window.recording = false
  window.gaps
`

/**
 * Milliseconds of script, styles and layout from a press on the ruler until the page shows that
 * instant. Presses go all over the run, each far from the last.
 */
export async function seekTimes(page: Page, times: number): Promise<readonly number[]> {
  await page.evaluate(WATCH_PRESSES)
  const box = await page.getByRole('slider', { name: 'Playhead' }).boundingBox()
  if (box === null) throw new Error('the ruler is not shown')
  for (let turn = 0; turn < times; turn++) {
    const share = ((turn * GOLDEN) % 1) * 0.98 + 0.01
    await page.mouse.click(box.x + box.width * share, box.y + box.height / 2)
    await page.waitForTimeout(PAUSE_MS)
  }
  return page.evaluate('window.pressed')
}

const GOLDEN = 0.618
const PAUSE_MS = 40

/** React draws in a microtask after the listeners: the second one after them finds it done. */
const WATCH_PRESSES = `
  window.pressed = []
  let began = 0
  addEventListener('pointerdown', () => { began = performance.now() }, true)
  addEventListener('pointerdown', () => {
    Promise.resolve().then(() => Promise.resolve()).then(() => {
      document.body.getBoundingClientRect()
      window.pressed.push(performance.now() - began)
    })
  })
`
