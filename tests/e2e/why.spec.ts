import { expect, type Page, test } from '@playwright/test'

const side = (page: Page) => page.getByLabel('Results and inspector')
const vmName = (page: Page, vm: string) => page.locator('#timeline-lanes').getByText(vm)
const panel = (page: Page) => page.getByRole('region', { name: 'Assumptions' })

/** A third of the ten minutes: 3:20, while the guests of host-2 boot. */
async function clickLane(page: Page, vm: string): Promise<void> {
  const name = await vmName(page, vm).boundingBox()
  const lanes = await page.locator('#timeline-lanes canvas').boundingBox()
  if (name === null || lanes === null) throw new Error(`${vm} has no lane`)
  await page.mouse.click(lanes.x + lanes.width / 3, name.y + name.height / 4)
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'sql-01' }).first()).toBeVisible()
  await expect(side(page).getByLabel('Pane 1')).toBeVisible()
})

test('why: a click on a lane; a number is changed on the spot, and taken back', async ({
  page,
}) => {
  await clickLane(page, 'sql-01')
  await expect(side(page).getByRole('heading', { name: 'Why was sql-01 down?' })).toBeInViewport()
  const esx = side(page).getByRole('list', { name: 'Why, on ESX 3.0' })
  await esx.getByRole('button', { name: /until declared failed/ }).click()
  await expect(esx.getByText('host-1 declares host-2 failed')).toBeVisible()
  const field = esx.getByLabel('Failure declared after no heartbeat for')
  await field.fill('40')
  await field.press('Enter')
  await expect(side(page).getByText(/Dashed: before the change. Now 25 s longer/)).toBeVisible()
  await side(page).getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(field).toHaveValue('15')
  await expect(side(page).getByText(/Dashed/)).toBeHidden()
})

test('why: a refusal shows its sum, and a click helps', async ({ page }) => {
  await clickLane(page, 'app-01')
  await side(page)
    .getByRole('button', { name: /restart on host-1/ })
    .click()
  await expect(side(page).getByRole('row', { name: /^Missing/ })).toBeVisible()
  // Three VMs came to host-1 before it: the list in its box has been scrolled.
  const pane = page.getByRole('region', { name: /^Virtual Server/ })
  await expect(pane.locator('[data-host="host-1"] [data-thing="vm:app-01"]')).toBeInViewport({
    ratio: 0.9,
  })
  await side(page)
    .getByRole('button', { name: /^Give host-1/ })
    .click()
  await expect(side(page).getByRole('button', { name: /restart on host-1/ })).toBeHidden()
})

test('why: a placement shows its candidates', async ({ page }) => {
  await clickLane(page, 'web-02')
  await side(page)
    .getByRole('button', { name: /ESX 3.0 starts on/ })
    .click()
  await expect(side(page).getByRole('row', { name: /host-2.*is down/ })).toBeVisible()
})

test('assumptions: with the keyboard alone one is found, changed and undone', async ({ page }) => {
  await page.keyboard.press('a')
  await expect(panel(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('heartbeat period')
  await expect(panel(page).getByRole('status')).toHaveText(/^1 of \d+ in use/)
  const field = panel(page).getByLabel('Heartbeat period')
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2.4')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Reset to 1.2 s' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('a')
  await expect(panel(page).getByLabel('Heartbeat period')).toHaveValue('1.2')
})

test('assumptions: a preset is applied, and all are reset', async ({ page }) => {
  await page.getByRole('button', { name: 'Assumptions', exact: true }).click()
  await panel(page).getByRole('button', { name: 'Presets' }).click()
  await page.getByRole('menuitemradio', { name: /slow guests/ }).click()
  await expect(panel(page).getByLabel('Boot of a guest, median')).toHaveValue('180')
  await panel(page).getByRole('button', { name: 'Reset all' }).click()
  await expect(panel(page).getByRole('status')).toHaveText(/all as on their sheets/)
})
