/** By finger on a tablet: no pointer that hovers, no keyboard. */
import { expect, type Locator, type Page, test } from '@playwright/test'

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
  await expect(inspector(page).getByLabel('Name')).toBeInViewport()
  await page.getByLabel('Palette').getByRole('button', { name: 'Host fails' }).tap()
  await expect(pane(page).getByRole('button', { name: /^host-1,.*failed/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().tap()
  await expect(pane(page).getByRole('button', { name: /^host-1,.*failed/ })).toHaveCount(0)
})

test('touch: the time axis, play, the gallery', async ({ page }) => {
  const time = page.getByRole('slider', { name: 'Playhead' })
  await time.tap()
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

type Spot = { readonly x: number; readonly y: number }
type Fingers = (type: 'Start' | 'Move' | 'End', ...at: readonly Spot[]) => Promise<void>

/** Fingers that move: Playwright itself only taps. */
async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  return async (type, ...at) => {
    const touchPoints = at.map(({ x, y }, id) => ({ x, y, id }))
    await session.send('Input.dispatchTouchEvent', { type: `touch${type}`, touchPoints })
  }
}

async function middle(of: Locator): Promise<Spot> {
  const box = await of.boundingBox()
  if (box === null) throw new Error('it is not shown')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const chip = (page: Page, vm: string) => pane(page).locator(`[data-thing="vm:${vm}"]`)

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`touch, ${viewport.width} wide: press, drag, pinch and scrub by finger`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.waitForLoadState('networkidle')
    const fingers = await fingersOn(page)
    await pane(page).scrollIntoViewIfNeeded()

    const held = await middle(chip(page, 'web-01'))
    await fingers('Start', held)
    await expect(page.getByRole('menu', { name: 'web-01' })).toBeVisible()
    await fingers('End')
    await expect(inspector(page).getByLabel('Name')).toHaveValue('web-01')
    await page.touchscreen.tap(held.x, held.y - 120)
    await expect(page.getByRole('menu', { name: 'web-01' })).toHaveCount(0)

    const to = await middle(pane(page).locator('[data-host="host-3"]'))
    const from = await middle(chip(page, 'web-01'))
    await fingers('Start', from)
    for (const part of [0.2, 0.6, 1]) await fingers('Move', between(from, to, part))
    await fingers('End')
    const there = pane(page).locator('[data-host="host-3"]')
    await expect(there.locator('[data-thing="vm:web-01"]')).toBeVisible()

    const view = pane(page).locator('.react-flow__viewport')
    const before = await view.getAttribute('style')
    const [left, right] = [to, { ...to, x: to.x - 60 }]
    await fingers('Start', left, right)
    await fingers('Move', { ...left, x: left.x + 20 }, { ...right, x: right.x - 60 })
    await fingers('Move', { ...left, x: left.x + 30 }, { ...right, x: right.x - 90 })
    await fingers('End')
    const scaled = Number(/scale\((.*)\)/.exec((await view.getAttribute('style')) ?? '')?.[1])
    expect(scaled / Number(/scale\((.*)\)/.exec(before ?? '')?.[1])).toBeGreaterThan(1.3)

    const ruler = page.getByRole('slider', { name: 'Playhead' })
    await ruler.scrollIntoViewIfNeeded()
    const at = await middle(ruler)
    await fingers('Start', { ...at, x: at.x - 40 })
    await fingers('Move', { ...at, x: at.x - 10 })
    await fingers('Move', at)
    await fingers('End')
    await expect(ruler).toHaveAttribute('aria-valuetext', /^(4:5|5:0)/)
  })
}

const between = (from: Spot, to: Spot, part: number): Spot => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
})
