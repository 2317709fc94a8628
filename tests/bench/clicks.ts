import type { Page } from '@playwright/test'
import { encodeScenario } from '../../src/model/scenario/codec.ts'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import { HOUR } from './clusters.ts'
import { clickedAt, drawnIn, type Lab } from './page.ts'

export const CLICKED_FAIL = '16 hosts, 200 VMs: click on fail to redrawn lanes'

const CLICKS = 9
const WARM_UP = 3
/** Longer than anything here takes: what has not changed by then has come to rest. */
const REST_MS = 1_000

/** Milliseconds from the click that makes a host fail to the frame with the new lanes. */
export async function clickTimes(lab: Lab): Promise<readonly number[]> {
  const sample = sampleScenario({ hosts: 16, luns: 8, vms: 200, seed: 1 })
  const scenario = { ...sample, horizonMs: HOUR, incidents: [] }
  const page = await lab.open()
  await page.goto(`${lab.url}#s=${encodeScenario(scenario)}&t=${HOUR / 6}`)
  await page.waitForTimeout(2 * REST_MS)
  const times: number[] = []
  for (const { id } of scenario.hosts.slice(0, WARM_UP + CLICKS)) times.push(await fail(page, id))
  await page.close()
  return times.slice(WARM_UP)
}

/** Selects the host, makes it fail at the playhead, and takes that back for the next one. */
async function fail(page: Page, host: string): Promise<number> {
  await page.keyboard.press('Escape')
  await page.locator(`[data-thing="host:${host}"]`).first().click()
  await page.waitForTimeout(REST_MS)
  const before = (await drawnIn(page)).length
  await page.getByLabel('Palette').getByRole('button', { name: 'Host fails' }).click()
  await page.waitForTimeout(REST_MS)
  const last = (await drawnIn(page)).slice(before).at(-1)
  const time = (last?.at ?? Number.POSITIVE_INFINITY) - (await clickedAt(page))
  await page.keyboard.press('ControlOrMeta+z')
  await page.waitForTimeout(REST_MS)
  return time
}
