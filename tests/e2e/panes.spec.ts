import { expect, type Locator, type Page, test } from '@playwright/test'

const pane = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })
const choice = (page: Page, index: number): Locator =>
  page.getByRole('button', { name: `Platform of pane ${index}` })
const titles = (page: Page): Locator => page.locator('.pane-title')

async function add(page: Page): Promise<void> {
  await choice(page, 1).click()
  await page.getByRole('menuitem', { name: 'Add a pane' }).click()
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(titles(page)).toHaveCount(2)
  await expect(choice(page, 1)).toBeVisible()
})

test('panes: a third and a fourth are added, each runs, and no fifth is offered', async ({
  page,
}) => {
  await add(page)
  await add(page)
  await expect(titles(page)).toHaveText([
    'Virtual Server 2005 R2',
    'ESX 3.0 · HA + DRS',
    'ESX 2.5 · no HA',
    'ESX 2.5 · third-party HA',
  ])
  await expect(pane(page, /third-party HA/).getByText(/no failover capacity/)).toBeVisible()
  await choice(page, 4).click()
  await expect(page.getByRole('menuitem', { name: 'Remove this pane' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Add a pane' })).toBeHidden()
})

test('panes: with the keyboard another platform is chosen, and undone', async ({ page }) => {
  await choice(page, 1).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: /^GSX/ }).focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText([/^GSX/, /^ESX 3.0/])
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText([/^Virtual Server/, /^ESX 3.0/])
})

test('panes: the same platform twice stands on other storage', async ({ page }) => {
  await choice(page, 1).click()
  await page.getByRole('menuitemradio', { name: /^ESX 3.0/ }).click()
  await expect(titles(page)).toHaveText([/^ESX 3.0/, /^ESX 3.0/])
  await expect(page.getByText(/is the same as/)).toBeHidden()
})

test('panes: one is removed, the last one stays, and both come back', async ({ page }) => {
  await choice(page, 1).click()
  await page.getByRole('menuitem', { name: 'Remove this pane' }).click()
  await expect(titles(page)).toHaveText([/^ESX 3.0/])
  await choice(page, 1).click()
  await expect(page.getByRole('menuitem', { name: 'Remove this pane' })).toBeHidden()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(titles(page)).toHaveText([/^Virtual Server/, /^ESX 3.0/])
})

test('panes: three fill the stage of a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await add(page)
  await expect(titles(page)).toHaveCount(3)
  const panes = await page.locator('.panes').boundingBox()
  const third = await page.locator('.pane').nth(2).boundingBox()
  expect(third?.width).toBeCloseTo(panes?.width ?? 0, 0)
})
