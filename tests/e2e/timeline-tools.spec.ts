import { expect, type Locator, type Page, test } from '@playwright/test'

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' })
const slider = (page: Page): Locator => timeline(page).getByRole('slider', { name: 'Playhead' })
const marker = (page: Page, name: string): Locator => timeline(page).getByRole('button', { name })
const tool = (page: Page, name: string): Locator =>
  timeline(page).getByRole('button', { name, exact: true })
const toldTime = (page: Page) => slider(page).getAttribute('aria-valuetext')

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(marker(page, 'host-2 fails')).toBeVisible()
  await expect(tool(page, 'Lanes')).toBeVisible()
  await expect(timeline(page).getByRole('list', { name: 'States' })).toContainText('Booting')
})

test('lanes: hosts beside VMs, grouped, filtered, and kept for the next visit', async ({
  page,
}) => {
  await tool(page, 'Lanes').click()
  const form = page.getByRole('dialog', { name: 'Lanes' })
  await form.getByLabel('Hosts', { exact: true }).check()
  await form.getByLabel('Group the lanes').selectOption('by host')
  await page.keyboard.press('Escape')
  await expect(tool(page, 'Lanes')).toBeFocused()
  await expect(timeline(page).getByRole('heading', { name: 'host-1' })).toBeVisible()
  await tool(page, 'host-1').click()
  await expect(tool(page, 'host-1')).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(timeline(page).getByRole('heading', { name: 'host-1' })).toBeVisible()
  await tool(page, 'Lanes').click()
  await form.getByLabel('Filter the lanes').fill('web-')
  await expect(tool(page, 'web-01')).toBeVisible()
  await expect(tool(page, 'sql-01')).toHaveCount(0)
})

test('events: a search and Enter move the playhead and select the subject', async ({ page }) => {
  await tool(page, 'Events').click()
  await timeline(page).getByRole('searchbox', { name: 'Search the events' }).fill('sql-01 lost')
  const list = timeline(page).getByRole('listbox')
  await expect(list.getByRole('option').first()).toContainText('sql-01 is lost with host-2')
  await list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2:00 of 10:00')
  await expect(tool(page, 'sql-01')).toHaveAttribute('aria-pressed', 'true')
})

test('playing: J, K and L, and a loop from I to O', async ({ page }) => {
  await slider(page).focus()
  await page.keyboard.press('End')
  const at = await toldTime(page)
  await page.keyboard.press('j')
  await expect(tool(page, 'Play backwards')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => toldTime(page)).not.toBe(at)
  await page.keyboard.press('k')
  await expect(tool(page, 'Play')).toBeVisible()
  await slider(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '0:10 of 10:00')
  await page.keyboard.press('o')
  const ends = Number(await slider(page).getAttribute('aria-valuenow'))
  await expect(tool(page, 'Playing')).toContainText('0:00 to')
  await page.keyboard.press('l')
  await expect(tool(page, 'Pause')).toBeVisible()
  await page.waitForTimeout(500)
  expect(Number(await slider(page).getAttribute('aria-valuenow'))).toBeLessThanOrEqual(ends)
  await page.keyboard.press('k')
  await page.keyboard.press('u')
  await expect(tool(page, 'Playing')).not.toContainText('to')
})

test('minimap: drawn across it shows a part, keys move and end that', async ({ page }) => {
  const box = await slider(page).boundingBox()
  const corner = await timeline(page).getByRole('list', { name: 'Script' }).boundingBox()
  if (box === null || corner === null) throw new Error('the axis is not shown')
  const y = corner.y + corner.height + 8
  await page.mouse.move(box.x + box.width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 })
  await page.mouse.up()
  const part = timeline(page).getByRole('scrollbar', { name: 'Part of the run' })
  await expect(part).toHaveAttribute('aria-valuetext', /^(1:59|2:0).* to [45]:/)
  await slider(page).focus()
  await page.keyboard.press('0')
  await expect(part).toHaveCount(0)
})

test('markers: Ctrl+D copies the one in focus, and undo takes it back', async ({ page }) => {
  await marker(page, '7:00 migrate file-01').focus()
  await page.keyboard.press('Control+d')
  await expect(marker(page, '7:10 migrate file-01')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(marker(page, '7:10 migrate file-01')).toHaveCount(0)
})

test('branches: the old run stays beside a changed one, and can be gone back to', async ({
  page,
}) => {
  await tool(page, 'Branches').click()
  const form = page.getByRole('dialog', { name: 'Branches' })
  await form.getByLabel('Name of the new branch').fill('as it was')
  await page.keyboard.press('Enter')
  await expect(timeline(page).getByRole('list', { name: /Lanes, from top/ })).toContainText(
    'as it was, VS 2005',
  )
  await marker(page, 'host-2 fails').focus()
  await page.keyboard.press('Delete')
  await expect(marker(page, 'host-2 fails')).toHaveCount(0)
  await tool(page, 'Branches').click()
  await form.getByRole('button', { name: 'Compare the scores' }).click()
  const table = page.getByRole('dialog').getByRole('table', { name: 'VS 2005' })
  await expect(table.getByRole('row', { name: /VM downtime/ })).toContainText('better')
  await page.keyboard.press('Escape')
  await tool(page, 'Branches').click()
  await form.getByRole('button', { name: 'Switch to as it was' }).click()
  await expect(marker(page, 'host-2 fails')).toBeVisible()
})
