import { expect, type Locator, type Page, test } from '@playwright/test'
import { encodeScenario } from '../../src/model/scenario/codec.ts'
import { clusterOf } from '../cluster.ts'

const CLUSTER = `host-1 4096 MB: web-01 512
  host-2 4096 MB: sql-01 512
  host-3 4096 MB: dc-01 512
  quorum: host-1`

const pane = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })
const virtualServer = (page: Page): Locator => pane(page, /^Virtual Server/)
const esx = (page: Page): Locator => pane(page, /^ESX/)

async function open(page: Page, script: string, atMs: number): Promise<void> {
  const scenario = clusterOf(`${CLUSTER}\n${script}`)
  await page.goto(`./#s=${encodeScenario(scenario)}&t=${atMs}`)
  const now = esx(page).getByRole('list', { name: 'The cluster now' })
  await expect(now).toContainText('coordinator: host-1')
}

test('panes: each says how its cluster stands in its own terms', async ({ page }) => {
  await open(page, '', 60_000)
  const facts = (within: Locator) => within.getByRole('list', { name: 'The cluster now' })
  await expect(facts(virtualServer(page))).toContainText('quorum: host-1')
  await expect(facts(esx(page))).toContainText('3 primaries')
  const host = esx(page).getByRole('button', { name: /^host-2, HA primary,/ })
  await expect(host).toHaveCount(1)
  await expect(virtualServer(page).getByRole('button', { name: /^LUN .*drive E:/ })).toHaveCount(1)
})

test('panes: B shows what hosts take each other for, over what is true', async ({ page }) => {
  await open(page, '2:00 isolate host-2', 136_000)
  await virtualServer(page)
    .getByRole('button', { name: /^host-1,/ })
    .focus()
  await page.keyboard.press('b')
  const beliefs = virtualServer(page).getByRole('region', { name: 'Beliefs and truth' })
  await expect(beliefs).toContainText('host-1 takes host-2 for dead since 2:12')
  await expect(beliefs).toContainText(
    'In truth it runs, cut off from others, and 1 VM serves there.',
  )
  await virtualServer(page).getByRole('button', { name: 'Beliefs' }).click()
  await expect(beliefs).toHaveCount(0)
})

test('panes: one has the stage to itself by its button, all are back by key', async ({ page }) => {
  await open(page, '', 60_000)
  await esx(page).getByRole('button', { name: 'Only this pane' }).click()
  await expect(virtualServer(page)).toHaveCount(0)
  await expect(esx(page)).toBeVisible()
  await page.keyboard.press('z')
  await expect(virtualServer(page)).toBeVisible()
  await expect(esx(page)).toBeVisible()
})

test('panes: a move says its round, its rate and what is left; a group its share', async ({
  page,
}) => {
  await open(page, '2:00 migrate web-01 to host-2', 124_000)
  await expect(virtualServer(page).locator('.travel-chip')).toHaveText(
    /web-01 saves \d+ % · \d+ s left/,
  )
  await expect(esx(page).locator('.travel-chip')).toHaveText(/web-01 .* · \d+ s left/)
})
