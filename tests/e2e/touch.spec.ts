/** By finger on a tablet: no pointer that hovers, no keyboard. */
import { expect, type Page, test } from '@playwright/test'

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

const pane = (page: Page) => page.getByRole('region', { name: /^ESX/ })
const inspector = (page: Page) => page.getByLabel('Results and inspector')

test.beforeEach(async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox as driven here has no touch')
  await page.goto('./')
  await expect(pane(page).getByRole('button', { name: /^host-2,/ })).toBeVisible()
})

test('touch: select, fail a host, go there, undo', async ({ page }) => {
  await pane(page)
    .getByRole('button', { name: /^host-1,/ })
    .tap({ position: { x: 30, y: 12 } })
  await expect(inspector(page).getByLabel('Name')).toHaveValue('host-1')
  await page.getByLabel('Palette').getByRole('button', { name: 'Host fails' }).tap()
  await expect(pane(page).getByRole('button', { name: /^host-1,.*failed/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().tap()
  await expect(pane(page).getByRole('button', { name: /^host-1,.*failed/ })).toHaveCount(0)
})

test('touch: the time axis, play, the gallery', async ({ page }) => {
  const axis = await page.getByRole('slider', { name: 'Playhead' }).boundingBox()
  if (axis === null) throw new Error('the time axis is not shown')
  await page.touchscreen.tap(axis.x + axis.width / 2, axis.y + axis.height / 2)
  const time = page.getByRole('slider', { name: 'Playhead' })
  await expect(time).toHaveAttribute('aria-valuetext', /^(4:5|5:0)/)
  await page.getByRole('button', { name: 'Play', exact: true }).tap()
  await page.getByRole('button', { name: 'Pause', exact: true }).tap()
  await page.getByRole('button', { name: 'Scenarios' }).tap()
  await page.getByRole('menuitem', { name: 'Gallery' }).tap()
  await page.getByRole('button', { name: /^Two nodes lose sight/ }).tap()
  await expect(page.getByLabel('Title of the scenario')).toHaveValue(/^Two nodes/)
})

test('touch: nothing is wider than the screen', async ({ page }) => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
})
