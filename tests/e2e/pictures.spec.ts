/**
 * The main states as pictures. A picture kept in the repository would depend on the fonts and the
 * browser of whoever took it, so that each is compared with another of the same run: the same state,
 * reached by another way, must look the same, in both themes and with everything at the same place.
 * What they show is held elsewhere, against what the engine tells (`stage`, `timeline`, `digest`).
 */
import { expect, type Page, test } from '@playwright/test'
import { type Pixels, pixelsOf, unlike } from './png.ts'

type State = {
  readonly name: string
  /** From the first scenario at 0:00, by what a user does. */
  readonly reach: (page: Page) => Promise<void>
}

const title = (page: Page) => page.getByLabel('Title of the scenario')

async function goTo(page: Page, time: string): Promise<void> {
  await page.getByRole('button', { name: 'type a time' }).click()
  await page.getByRole('textbox', { name: 'Time to go to' }).fill(time)
  await page.keyboard.press('Enter')
}

const STATES: readonly State[] = [
  {
    name: 'at rest',
    reach: async (page) => {
      await page.keyboard.press('End')
      await page.keyboard.press('Home')
    },
  },
  {
    name: 'in the midst of a failure',
    reach: async (page) => {
      await page.keyboard.press('End')
      await goTo(page, '3:10')
    },
  },
  {
    name: '200 VMs in the midst of a failure',
    reach: async (page) => {
      await page.keyboard.press('g')
      await page.getByRole('button', { name: /^Sixteen hosts, 200 VMs/ }).click()
      await expect(title(page)).toHaveValue(/^Sixteen hosts/)
      await expect(page.getByText(/^VMs were down for/)).toBeVisible()
      await goTo(page, '6:10')
    },
  },
  {
    name: 'empty',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Scenarios' }).click()
      await page.getByRole('menuitem', { name: 'New, empty' }).click()
      await expect(title(page)).toHaveValue('Untitled scenario')
    },
  },
]

for (const { name, reach } of STATES) {
  test(`pictures: ${name}: the same by another way, light and dark`, async ({ page, context }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    await expect(page.getByRole('slider', { name: 'Playhead' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await reach(page)
    const reached = await picturesOf(page)
    const link = await linkAtRest(page)
    const other = await context.newPage()
    await other.emulateMedia({ reducedMotion: 'reduce' })
    await other.goto(link)
    await expect(other.getByRole('slider', { name: 'Playhead' })).toBeVisible()
    await other.waitForLoadState('networkidle')
    const linked = await picturesOf(other)
    expect(linked.places).toEqual(reached.places)
    for (const theme of ['light', 'dark'] as const) {
      expect(unlike(linked[theme], reached[theme])).toBeLessThan(UNLIKE)
    }
    expect(unlike(linked.light, linked.dark)).toBeGreaterThan(0.3)
  })
}

/** Letters may be smoothed a little differently from one frame to the next. */
const UNLIKE = 0.002

type Pictures = { readonly light: Pixels; readonly dark: Pixels; readonly places: unknown }

async function picturesOf(page: Page): Promise<Pictures> {
  await settled(page)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await pictureOf(page)
  const places = await placesOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await pictureOf(page)
  expect(await placesOf(page)).toEqual(places)
  return { light, dark, places }
}

/** Nothing focused, pointed at or under way. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('document.activeElement?.blur()')
  await page.mouse.move(0, 0)
  await expect(page.getByText(/^Updating/)).toHaveCount(0)
  let last = ''
  await expect
    .poll(async () => {
      const now = JSON.stringify(await placesOf(page))
      const still = now === last
      last = now
      return still
    })
    .toBe(true)
}

/** Without the charts, the inspector and the notes: what the panes and the lanes draw. */
async function pictureOf(page: Page): Promise<Pixels> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))')
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const side = await page.getByLabel('Results and inspector').boundingBox()
  const png = await page.screenshot({
    clip: { x: 0, y: 50, width: side?.x ?? width, height: height - 50 },
    style: '.notes, .tooltip { display: none !important }',
  })
  return pixelsOf(png)
}

/** Where whatever is drawn of the cluster stands, in whole pixels. */
const placesOf = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.react-flow__node, [data-host], canvas')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left, top, width, height].map(Math.round).join(' ')
    }),
  )

async function linkAtRest(page: Page): Promise<string> {
  let last = ''
  await expect
    .poll(
      async () => {
        const still = page.url() === last && page.url().includes('#s=')
        last = page.url()
        return still
      },
      { intervals: [1_100] },
    )
    .toBe(true)
  return last
}
