/** The first minutes: what a newcomer meets, the gallery, help. */
import { expect, type Page, test } from '@playwright/test'

const NEWCOMER = { storageState: { cookies: [], origins: [] } }

const title = (page: Page) => page.getByLabel('Title of the scenario')
const steps = (page: Page) => page.getByRole('region', { name: 'First steps' })
const pause = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true })
const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true })

/** To the bare address, with nothing of his own to go on with. */
async function comeBack(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.goto('./')
}

/** Whether two boxes of the page share an area. */
function overlap(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width
  return across && one.y < other.y + other.height && other.y < one.y + one.height
}

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

test.describe('a newcomer', () => {
  test.use(NEWCOMER)

  test('meets the first scenario playing, once; a key stops it', async ({ page }) => {
    await page.goto('./')
    await expect(pause(page)).toBeVisible()
    await expect(page.getByLabel('Speed')).toHaveValue('30')
    await page.keyboard.press('ArrowRight')
    await expect(play(page)).toBeVisible()
    await comeBack(page)
    await expect(steps(page)).toContainText('1 of 3')
    await page.waitForLoadState('networkidle')
    await expect(play(page)).toBeVisible()
  })

  test('a click in the timeline stops it, the space bar pauses it', async ({ page }) => {
    await page.goto('./')
    await expect(pause(page)).toBeVisible()
    await page
      .locator('.timeline canvas[role="img"]')
      .first()
      .click({ position: { x: 300, y: 40 } })
    await expect(play(page)).toBeVisible()
  })

  test('nothing plays by itself with reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    await expect(steps(page)).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(play(page)).toBeVisible()
  })

  test('is told three steps that cover nothing of what they are about', async ({ page }) => {
    await page.goto('./')
    const about = ['.timeline button[aria-label="Pause"]', '.palette', '.timeline']
    for (const [index, selector] of about.entries()) {
      await expect(steps(page)).toContainText(`${index + 1} of 3`)
      await expect(page.locator(selector)).toBeVisible()
      await expect
        .poll(async () => {
          const [card, target] = await Promise.all([
            steps(page).boundingBox(),
            page.locator(selector).boundingBox(),
          ])
          return card !== null && target !== null && !overlap(card, target)
        })
        .toBe(true)
      const next = index === about.length - 1 ? 'Done' : 'Next'
      await steps(page).getByRole('button', { name: next }).click()
    }
    await expect(steps(page)).toHaveCount(0)
    await comeBack(page)
    await expect(title(page)).toHaveValue('Three hosts, one dies')
    await page.waitForLoadState('networkidle')
    await expect(steps(page)).toHaveCount(0)
  })

  test('closes the steps by keyboard, for good; help brings them back', async ({ page }) => {
    await page.goto('./')
    await expect(steps(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(steps(page).getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(steps(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Help' }).click()
    await page.getByRole('menuitem', { name: 'First steps' }).click()
    await expect(steps(page)).toBeVisible()
  })

  test('with a link is shown the link and nothing else', async ({ page }) => {
    await page.goto('./')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#s=\w/)
    const link = page.url()
    await page.evaluate(() => localStorage.clear())
    await page.goto('about:blank')
    await page.goto(link)
    await expect(title(page)).toHaveValue('Three hosts, one dies')
    await page.waitForLoadState('networkidle')
    await expect(play(page)).toBeVisible()
    await expect(steps(page)).toHaveCount(0)
  })
})

test('the gallery: opens by key and by menu; own work is kept and one undo away', async ({
  page,
}) => {
  await page.goto('./')
  await title(page).fill('My own work')
  await title(page).press('Enter')
  await title(page).blur()
  await page.keyboard.press('g')
  const gallery = page.getByRole('dialog', { name: 'Scenarios' })
  await expect(gallery.getByRole('button', { name: 'Three hosts, one dies' })).toBeFocused()
  await gallery.getByRole('button', { name: 'The preferred host is full' }).click()
  await expect(gallery).toHaveCount(0)
  await expect(title(page)).toHaveValue('The preferred host is full')
  await page.keyboard.press('Control+z')
  await expect(title(page)).toHaveValue('My own work')
  await page.keyboard.press('Control+y')
  await page.getByRole('button', { name: 'Scenarios' }).click()
  await page.getByRole('menuitem', { name: 'My own work' }).click()
  await expect(title(page)).toHaveValue('My own work')
  await page.getByRole('button', { name: 'Scenarios' }).click()
  await page.getByRole('menuitem', { name: 'Gallery' }).click()
  await expect(gallery).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(gallery).toHaveCount(0)
})

test('help: how it works, and the sources of each platform', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(title(page)).toHaveValue('Three hosts, one dies')
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'How it works' })
  await expect(help.getByRole('heading', { name: 'What is left out' })).toBeVisible()
  await help.getByText('VMware ESX Server 3.0').first().click()
  await expect(help.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(help).toContainText('numbers and choices:')
})
