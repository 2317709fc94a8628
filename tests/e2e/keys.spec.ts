/** The keyboard: where the focus goes, and which keys reach the page. */
import { expect, type Page, test } from '@playwright/test'

const inspector = (page: Page) => page.getByLabel('Results and inspector')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const line = (page: Page) => page.getByRole('dialog', { name: 'Command bar' }).getByRole('combobox')
const host = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /^ESX/ })
    .getByRole('button', { name: new RegExp(`^${name},`) })
    .first()

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(inspector(page).getByLabel('Pane 1')).toBeVisible()
  await page.waitForLoadState('networkidle')
})

test('keys: Escape gives the focus back to whatever opened a menu, a form or the bar', async ({
  page,
}) => {
  for (const name of ['Scenarios', 'Theme', 'Choose a server', 'Lanes', 'Branches', 'Playing']) {
    const opener = button(page, name)
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.menu:popover-open')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.menu:popover-open')).toHaveCount(0)
    await expect(opener, name).toBeFocused()
  }
  await button(page, 'Theme').click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Theme')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Theme')).toBeFocused()
})

test('keys: what is typed before a field is there is typed into it', async ({ page }) => {
  await page.evaluate(TYPED, ['Control+k', 'h', 'v', 'x', 'Backspace'])
  await expect(line(page)).toHaveValue('hv')
  await page.keyboard.press('Escape')
  await page.evaluate(TYPED, ['a', 'b', 'o', 'o', 't'])
  await expect(page.getByRole('searchbox', { name: 'Find an assumption' })).toHaveValue('boot')
  await page.keyboard.press('Escape')
  await page.evaluate(TYPED, ['Control+k', ...'pause', 'Enter', 'v'])
  await expect(line(page)).toHaveCount(0)
  await page.evaluate(TYPED, ['g', 'h'])
  await expect(page.getByRole('dialog', { name: 'Scenarios' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true')
  await page.evaluate(TYPED, ['g', 'Escape'])
  await page.keyboard.press('v')
  await expect(inspector(page).getByLabel('Name')).toHaveValue('vm-01')
})

/** As fast as no hand types: all in one task of the page. */
const TYPED = (keys: readonly string[]): void => {
  for (const name of keys) {
    const [key = '', held] = name.split('+').reverse()
    const target = document.activeElement ?? document.body
    const [bubbles, cancelable] = [true, true]
    const ctrlKey = held === 'Control'
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles, cancelable }))
  }
}

test('keys: J, K and L play wherever the focus is, D places a LUN', async ({ page }) => {
  await host(page, 'host-1').click({ position: { x: 30, y: 12 } })
  await page.keyboard.press('l')
  await expect(button(page, 'Pause').first()).toBeVisible()
  await page.keyboard.press('k')
  await expect(button(page, 'Play').first()).toBeVisible()
  await page.keyboard.press('d')
  await expect(inspector(page).getByLabel('Name')).toHaveValue('lun-1')
})

test('keys: what they move is undone in one step, and kept over a reload', async ({ page }) => {
  const placed = (): Promise<string> =>
    page
      .locator('.react-flow__node[data-id="host:host-1"]')
      .last()
      .evaluate((node) => (node as HTMLElement).style.transform)
  const before = await placed()
  await host(page, 'host-1').click({ position: { x: 30, y: 12 } })
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(placed).not.toBe(before)
  const moved = await placed()
  await page.keyboard.press('Control+z')
  await expect.poll(placed).toBe(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(placed).toBe(moved)
  await page.keyboard.press('Alt+Shift+KeyA')
  await expect.poll(placed).toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(placed).toBe(moved)
  await page.reload()
  await expect.poll(placed).toBe(moved)
})
