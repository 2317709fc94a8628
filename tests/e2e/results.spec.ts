import { expect, type Page, test } from '@playwright/test'

const side = (page: Page) => page.getByLabel('Results and inspector')
const time = (page: Page) => page.getByRole('slider', { name: 'Playhead' })

async function toTheEnd(page: Page): Promise<void> {
  await page.goto('./')
  await expect(side(page).getByRole('heading', { name: 'Verdict' })).toBeVisible({
    timeout: 20_000,
  })
  await page.keyboard.press('End')
}

test('score: a figure lists what it counts, and a line leads there, by keyboard', async ({
  page,
}) => {
  await toTheEnd(page)
  const figure = side(page).getByRole('button', { name: /^VM downtime on ESX 3.0: / })
  await figure.focus()
  await page.keyboard.press('Enter')
  const line = page.getByRole('menuitem', { name: /^sql-01/ })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await expect(line).toBeVisible()
  await line.press('Enter')
  await expect(time(page)).toHaveAttribute('aria-valuenow', '120000')
})

test('verdict: its figures are those of the score', async ({ page }) => {
  await toTheEnd(page)
  const told = side(page).getByRole('paragraph').filter({ hasText: 'VMs were down for' })
  const sentence = await told.innerText()
  for (const figure of sentence.match(/\d+:\d\d/g) ?? []) {
    await expect(
      side(page).getByRole('button', { name: new RegExp(`^VM downtime on .*: ${figure}`) }),
    ).toBeVisible()
  }
})

test('charts: each measure has its words', async ({ page }) => {
  await toTheEnd(page)
  const measure = page.getByLabel('Shown over time')
  for (const [word, told] of [
    ['VMs down', /at most \d+ down at/],
    ['Clients served', /least served \d+ of \d+ sessions/],
    ['Network links', /Network links of host-\d: .* MB\/s/],
    ['Storage links and arrays', /Storage links and arrays of array-1.*: used peaks at/],
  ] as const) {
    await measure.selectOption(word)
    await expect(page.getByRole('img', { name: told }).first()).toBeVisible()
  }
})

test('projector: by key, and kept', async ({ page }) => {
  await toTheEnd(page)
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Projector' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByLabel('Palette', { exact: true })).toBeHidden()
  await page.reload()
  await expect(page.locator('html[data-projector]')).toBeAttached()
})

test('phone: all is read in one column, and the page does not scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await toTheEnd(page)
  const tops = await Promise.all(
    ['.stage', '.timeline', '.side', '.palette'].map(async (part) => {
      const box = await page.locator(`.workbench > ${part}`).boundingBox()
      return box?.y ?? 0
    }),
  )
  expect([...tops].sort((one, other) => one - other)).toEqual(tops)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(100)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Assumptions' }).click()
  await expect(page.getByRole('region', { name: 'Assumptions' })).toBeVisible()
})
