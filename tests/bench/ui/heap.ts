import type { Page } from '@playwright/test'
import { atMost, type BenchLine } from '../bench.ts'

const SAMPLES = 12
const MINUTE = 60_000
/** What is left after a collection may differ by this much and still be steady. */
const GROWTH_PERCENT = 10

/**
 * Plays the run again and again, the garbage collected before each look. What the first third holds
 * on the average is compared with what the last one does.
 */
export async function heapLine(page: Page, minutes: number): Promise<readonly BenchLine[]> {
  const inspector = await page.context().newCDPSession(page)
  const sizes: number[] = []
  for (let sample = 0; sample < SAMPLES; sample++) {
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await page.waitForTimeout((minutes * MINUTE) / SAMPLES)
    await page.keyboard.press('Space')
    await inspector.send('HeapProfiler.collectGarbage')
    const { usedSize } = await inspector.send('Runtime.getHeapUsage')
    sizes.push(usedSize)
  }
  const third = SAMPLES / 3
  const [first, last] = [meanOf(sizes.slice(0, third)), meanOf(sizes.slice(-third))]
  const growth = Math.max(0, (100 * (last - first)) / first)
  const what = `heap over ${minutes} min of play (${Math.round(last / 1e6)} MB): growth`
  return [atMost(what, growth, '%', GROWTH_PERCENT)]
}

const meanOf = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + size, 0) / sizes.length
