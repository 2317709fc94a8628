import { expect, type Page, test } from '@playwright/test'

async function open(page: Page): Promise<void> {
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByLabel('Title of the scenario')).toHaveValue('Three hosts, one dies')
  await expect(page.getByRole('button', { name: 'Command bar' })).toBeVisible({ timeout: 15_000 })
}

const script = (page: Page) => page.getByRole('list', { name: 'Script' })

async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'What is to happen' }).fill(text)
  await page.keyboard.press('Enter')
}

test('command bar: a sentence adds to the script, and what is wrong is said', async ({ page }) => {
  await open(page)
  await command(page, 'fail host-3 at 4:00')
  await expect(script(page).getByRole('button', { name: /host-3 fails/ })).toBeVisible()
  await command(page, 'undo')
  await expect(script(page).getByRole('button', { name: /host-3 fails/ })).toHaveCount(0)
  await command(page, 'migrate web-09 to host-1')
  await expect(page.getByRole('dialog')).toContainText('Expected a VM')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('command bar: Tab completes and arrows choose', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Control+k')
  const line = page.getByRole('combobox', { name: 'What is to happen' })
  await line.pressSequentially('migr')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(line).toHaveValue('migrate file-01 ')
})

test('script as text: right lines are applied as one step, wrong ones are kept and told', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('s')
  const text = page.getByLabel('Script, one line an incident')
  await text.fill('1:00 fail host-1\n5:00 return host-1')
  await text.press('Control+Enter')
  await expect(script(page).getByRole('button', { name: /host-1 fails/ })).toBeVisible()
  await text.press('Control+z')
  await expect(script(page).getByRole('button', { name: /host-1 fails/ })).toHaveCount(0)
  await text.press('Control+y')
  await expect(script(page).getByRole('button', { name: /host-1 fails/ })).toBeVisible()
  await text.fill('1:00 fail host-1\n5:00 retrun host-1')
  await expect(page.getByText('begins no sentence').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(script(page).getByRole('button', { name: /host-1 fails/ })).toBeVisible()
  await page.keyboard.press('s')
  await expect(text).toHaveValue('1:00 fail host-1\n5:00 retrun host-1')
  await text.fill('')
  await text.press('Control+Enter')
  await expect(script(page)).toContainText('Nothing happens in this run yet')
})

test('script as text: lines pasted on the page are offered to it', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '4:00 fail host-3')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await page.getByRole('button', { name: 'Add to the script' }).click()
  await expect(script(page).getByRole('button', { name: /host-3 fails/ })).toBeVisible()
  const text = page.getByLabel('Script, one line an incident')
  await expect(text).toHaveValue(/fail host-2\n4:00 fail host-3/)
})

test('table: a cell is changed by keyboard alone, and undone', async ({ page }) => {
  await open(page)
  await page.keyboard.press('t')
  const cell = page.getByRole('gridcell', { name: '768', exact: true })
  await cell.click()
  await page.keyboard.type('1536')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: '1,536', exact: true })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('much')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('is not a number')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(cell).toBeVisible()
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(page.getByRole('rowheader').first()).toHaveText('app-01')
})

test('words: the cluster and each platform at the playhead', async ({ page }) => {
  await open(page)
  await page.keyboard.press('w')
  const words = page.getByRole('region', { name: 'The cluster in words' })
  await expect(words).toContainText('3 hosts, 2 LUNs, 7 VMs')
  await command(page, 'go to 2:05')
  await expect(words.getByText('failed 2:00').first()).toBeVisible()
})

test('weak points: a fix is an edit with its undo', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /weak points? of this design/ }).click()
  const points = page.getByRole('region', { name: 'Weak points', exact: true })
  const fix = points.getByRole('button', { name: /Let the nodes vote/ })
  await fix.click()
  await expect(fix).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(fix).toBeVisible()
})
