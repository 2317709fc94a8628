import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

const title = (page: Page) => page.getByLabel('Title of the scenario')
const palette = (page: Page) => page.getByLabel('Palette')
const inspector = (page: Page) => page.getByLabel('Results and inspector')
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

/** The first scenario on the screen with both its runs done. */
async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`, { waitUntil: 'networkidle' })
  await expect(title(page)).toHaveValue('Three hosts, one dies')
}

/** The address once it has come to rest. */
async function linkOf(page: Page): Promise<string> {
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#s=\w/)
  return page.evaluate(() => location.href)
}

async function addHost(page: Page): Promise<void> {
  await palette(page).getByRole('button', { name: 'Host', exact: true }).click()
  await expect(inspector(page).getByLabel('Name')).toHaveValue('host-4')
}

test('editing: a field takes effect at Enter, says what is wrong, and goes back at Escape', async ({
  page,
}) => {
  await open(page)
  await addHost(page)
  const memory = inspector(page).getByLabel('Memory', { exact: true })
  await memory.fill('5')
  await memory.press('Enter')
  await expect(inspector(page).getByRole('alert')).toContainText('at least 256')
  await memory.press('Escape')
  await expect(memory).toHaveValue('4,096')
  await memory.fill('16384')
  await memory.press('Enter')
  await expect(memory).toHaveValue('16,384')
  await expect(inspector(page).getByRole('alert')).toHaveCount(0)
})

test('undo and redo: by button and by key, back to the start', async ({ page }) => {
  await open(page)
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await addHost(page)
  await undo(page).click()
  await expect(inspector(page).getByRole('heading', { name: 'Platforms' })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await palette(page).getByRole('button', { name: 'VM', exact: true }).click()
  await inspector(page).getByRole('button', { name: 'Placement and restart' }).click()
  await expect(inspector(page).getByLabel('Home', { exact: true })).toHaveValue('host-4')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
})

test('a reload keeps the scenario, even within the second before the address is written', async ({
  page,
}) => {
  await open(page)
  const first = await linkOf(page)
  await title(page).fill('Kept')
  await title(page).press('Enter')
  await page.reload()
  await expect(title(page)).toHaveValue('Kept')
  await expect.poll(() => page.evaluate(() => location.href)).not.toBe(first)
  const link = await linkOf(page)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(title(page)).toHaveValue('Kept')
})

test('what was open last opens again at the bare address', async ({ page }) => {
  await open(page)
  await title(page).fill('Last')
  await title(page).press('Enter')
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Last')
  await page.goto('about:blank')
  await page.goto('./')
  await expect(title(page)).toHaveValue('Last')
})

test('a damaged link offers what was edited last, which stays', async ({ page }) => {
  await open(page)
  await title(page).fill('Mine')
  await title(page).press('Enter')
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Mine')
  await page.goto('about:blank')
  await page.goto('./#s=1deadbeefAAAA')
  await page.getByRole('button', { name: 'Go on with “Mine”' }).click()
  await expect(title(page)).toHaveValue('Mine')
})

test('the link holds the moment', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('&t=10000')
  await page.reload()
  await expect(palette(page)).toContainText('0:10')
})

test('a damaged link on a first visit: says so, shows nothing else, leaves the address', async ({
  page,
}) => {
  await page.goto('./#s=1deadbeefAAAA')
  await expect(page.getByRole('alert')).toContainText('damaged')
  await expect(title(page)).toHaveCount(0)
  await page.waitForTimeout(1_600)
  expect(await page.evaluate(() => location.hash)).toBe('#s=1deadbeefAAAA')
  await page.getByRole('button', { name: 'Open the first scenario' }).click()
  await expect(title(page)).toHaveValue('Three hosts, one dies')
})

test('a damaged link over a scenario: says so and keeps the screen', async ({ page }) => {
  await open(page)
  const link = await linkOf(page)
  await addHost(page)
  await page.evaluate((href) => location.assign(href.slice(0, -9)), link)
  await expect(page.getByRole('alert')).toContainText('What you see is unchanged')
  await expect(inspector(page).getByLabel('Name')).toHaveValue('host-4')
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('another link pasted into the address opens', async ({ page }) => {
  await open(page)
  const first = await linkOf(page)
  await title(page).fill('Second')
  await title(page).press('Enter')
  await expect.poll(() => page.evaluate(() => location.href)).not.toBe(first)
  await page.evaluate((href) => location.assign(href), first)
  await expect(title(page)).toHaveValue('Three hosts, one dies')
})

test('a file: saved under its title, opened again, refused when it is none', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Firefox as driven here reports no downloads')
  await open(page)
  await title(page).fill('To a file')
  await title(page).press('Enter')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ])
  expect(download.suggestedFilename()).toBe('to-a-file.json')
  const saved = await readFile(await download.path(), 'utf8')
  await page.keyboard.press('Control+z')
  await expect(title(page)).toHaveValue('Three hosts, one dies')
  await choose(page, 'lab.json', saved)
  await expect(title(page)).toHaveValue('To a file')
  await choose(page, 'broken.json', '{ "version": 1, "hosts": 7 }')
  await expect(page.getByRole('alert')).toContainText('broken.json could not be opened')
  await expect(page.getByRole('alert')).toContainText('hosts')
  await expect(title(page)).toHaveValue('To a file')
})

async function choose(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open', exact: true }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('the theme: chosen, kept over a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('by keyboard only: place, choose from a menu, fail a host, read the keys', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('h')
  await expect(inspector(page).getByLabel('Name')).toHaveValue('host-4')
  await page.keyboard.press('f')
  await expect(inspector(page).getByText('Host fails')).toBeVisible()
  await expect(inspector(page).getByLabel('At', { exact: true })).toHaveValue('0:00')
  await page.keyboard.press('Delete')
  await palette(page).getByRole('button', { name: 'Host fails' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByLabel('Host', { exact: true })).toHaveValue('host-2')
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an incident: its time is edited as clock text and it can be copied', async ({ page }) => {
  await open(page)
  await palette(page).getByRole('button', { name: 'Demand changes' }).click()
  await page.getByRole('menuitem', { name: 'web-01' }).click()
  const at = inspector(page).getByLabel('At', { exact: true })
  await at.fill('soon')
  await at.press('Enter')
  await expect(inspector(page).getByRole('alert')).toContainText('not a time')
  await at.fill('3:00.5')
  await at.press('Enter')
  await expect(at).toHaveValue('3:00.5')
  await inspector(page).getByRole('button', { name: 'Duplicate' }).click()
  await expect(at).toHaveValue('0:00')
})

test('the platforms: panes swap, a number is overridden and reset', async ({ page }) => {
  await open(page)
  await inspector(page).getByRole('button', { name: 'Swap' }).click()
  await expect(inspector(page).getByLabel('Pane 1')).toHaveValue('esx-3.0')
  await inspector(page).getByRole('button', { name: 'Numbers' }).first().click()
  const interval = inspector(page).getByLabel('HA heartbeat interval')
  await interval.fill('2')
  await interval.press('Enter')
  await expect(inspector(page).getByText('1 changed')).toBeVisible()
  await inspector(page).getByRole('button', { name: 'Reset to 1' }).click()
  await expect(interval).toHaveValue('1')
})

test('an empty scenario can be built up from nothing', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Scenarios' }).click()
  await page.getByRole('menuitem', { name: 'New, empty' }).click()
  await expect(title(page)).toHaveValue('Untitled scenario')
  for (const key of ['h', 'h', 'v', 'c']) await page.keyboard.press(key)
  await expect(inspector(page).getByLabel('Uses')).toHaveValue('vm-01')
})
