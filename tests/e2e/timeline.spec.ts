import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { simulate } from '../../src/engine/simulate.ts'
import { parseScenario } from '../../src/model/scenario/parse.ts'
import { lanes } from '../../src/trace/lanes.ts'
import { totals } from '../../src/trace/totals.ts'
import { clock, duration, span } from '../../src/ui/format.ts'
import { LOOK_WORDS } from '../../src/ui/looks.ts'

const FIRST = new URL('../../public/scenarios/three-hosts-one-dies.json', import.meta.url)

const parsed = parseScenario(JSON.parse(readFileSync(FIRST, 'utf8')))
if (!parsed.ok) throw new Error('the first scenario is not valid')
const scenario = parsed.value
const traces = scenario.platforms.map((compared) => simulate(scenario, compared))

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' })
const slider = (page: Page): Locator => timeline(page).getByRole('slider', { name: 'Playhead' })
const marker = (page: Page, name: string): Locator =>
  timeline(page).getByRole('button', { name, exact: false })

const toldTime = (page: Page) => slider(page).getAttribute('aria-valuetext')

/** The axis from 0:00 to the end, in CSS pixels of the page. */
async function axis(page: Page): Promise<{ left: number; width: number; y: number }> {
  const box = await slider(page).boundingBox()
  if (box === null) throw new Error('the time axis is not shown')
  return { left: box.x, width: box.width, y: box.y + box.height / 2 }
}

async function goTo(page: Page, time: string): Promise<void> {
  await timeline(page).getByRole('button', { name: 'type a time' }).click()
  await page.getByRole('textbox', { name: 'Time to go to' }).fill(time)
  await page.keyboard.press('Enter')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', `${time} of 10:00`)
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(marker(page, 'host-2 fails')).toBeVisible()
  await expect(timeline(page).getByRole('list', { name: 'States' })).toContainText('Booting')
})

test('timeline: space and the button play and pause', async ({ page }) => {
  const play = timeline(page).getByRole('button', { name: 'Play', exact: true })
  const pause = timeline(page).getByRole('button', { name: 'Pause', exact: true })
  await page.keyboard.press(' ')
  await expect(pause).toBeVisible()
  await expect.poll(() => toldTime(page)).not.toBe('0:00 of 10:00')
  await page.keyboard.press(' ')
  await expect(play).toBeVisible()
  await play.click()
  await expect(pause).toBeVisible()
  await pause.click()
  await expect(play).toBeVisible()
})

test('timeline: the mouse scrubs in the ruler and in the lanes', async ({ page }) => {
  const { left, width, y } = await axis(page)
  await page.mouse.move(left + width * 0.1, y)
  await page.mouse.down()
  await page.mouse.move(left + width * 0.5, y, { steps: 5 })
  await expect(slider(page)).toHaveAttribute('aria-valuenow', /^(29|30)\d{4}$/)
  await page.mouse.up()
  await page.mouse.move(left + width * 0.9, y)
  await expect(slider(page)).toHaveAttribute('aria-valuenow', /^(29|30)\d{4}$/)
  const picture = await timeline(page).getByRole('img').boundingBox()
  await page.mouse.click(left + width * 0.25, (picture?.y ?? 0) + 20)
  await expect(slider(page)).toHaveAttribute('aria-valuenow', /^(149|150)\d{3}$/)
})

test('timeline: the keyboard moves the playhead', async ({ page }) => {
  await slider(page).focus()
  await page.keyboard.press('End')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '10:00 of 10:00')
  await page.keyboard.press('ArrowLeft')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '9:59 of 10:00')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '9:49 of 10:00')
  await page.keyboard.press('Home')
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '0')
})

test('timeline: a time can be typed, and what is no time is refused', async ({ page }) => {
  await goTo(page, '3:30')
  await timeline(page).getByRole('button', { name: 'type a time' }).click()
  const field = page.getByRole('textbox', { name: 'Time to go to' })
  await field.fill('half past three')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '3:30 of 10:00')
})

test('timeline: the next event after 1:00 is the failure', async ({ page }) => {
  await goTo(page, '1:00')
  await timeline(page).getByRole('button', { name: 'Next event' }).click()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2:00 of 10:00')
  await timeline(page).getByRole('button', { name: 'Previous event' }).click()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '0:00 of 10:00')
})

test('timeline: a marker is dragged to another time, and that is one undo', async ({ page }) => {
  const { left, width } = await axis(page)
  const grip = await marker(page, '2:00 host-2 fails').boundingBox()
  if (grip === null) throw new Error('the marker is not shown')
  const y = grip.y + grip.height / 2
  await page.mouse.move(left + width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(left + width * 0.3, y, { steps: 6 })
  await expect(marker(page, '3:00 host-2 fails')).toBeVisible()
  // Longer than a second, after which edits in a row are no longer one step by themselves.
  await page.waitForTimeout(1_300)
  await page.mouse.move(left + width * 0.4, y, { steps: 6 })
  await page.mouse.up()
  await expect(marker(page, '4:00 host-2 fails')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+z')
  await expect(marker(page, '2:00 host-2 fails')).toBeVisible()
})

test('timeline: Escape takes a dragged marker back, and the focus alone selects none', async ({
  page,
}) => {
  const { left, width } = await axis(page)
  const grip = await marker(page, '2:00 host-2 fails').boundingBox()
  const y = (grip?.y ?? 0) + 8
  await page.mouse.move(left + width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(left + width * 0.4, y, { steps: 6 })
  await expect(marker(page, '4:00 host-2 fails')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(marker(page, '2:00 host-2 fails')).toBeVisible()
  await page.mouse.up()
  await expect(marker(page, '2:00 host-2 fails')).toHaveAttribute('aria-pressed', 'true')
  await marker(page, '7:00 migrate file-01').focus()
  await expect(marker(page, '7:00 migrate file-01')).toHaveAttribute('aria-pressed', 'false')
})

test('timeline: a marker dragged past another keeps its own', async ({ page }) => {
  const { left, width } = await axis(page)
  const grip = await marker(page, '2:00 host-2 fails').boundingBox()
  const y = (grip?.y ?? 0) + 8
  await page.mouse.move(left + width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(left + width * 0.8, y, { steps: 12 })
  await page.mouse.up()
  await expect(marker(page, '8:00 host-2 fails')).toHaveAttribute('aria-pressed', 'true')
  await expect(marker(page, '7:00 migrate file-01')).toHaveAttribute('aria-pressed', 'false')
})

test('timeline: arrow keys nudge a marker', async ({ page }) => {
  await marker(page, '7:00 migrate file-01').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(marker(page, '7:12 migrate file-01')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(marker(page, '7:00 migrate file-01')).toBeVisible()
})

test('timeline: a marker that has the focus is deleted', async ({ page }) => {
  await marker(page, '7:00 migrate file-01').focus()
  await page.keyboard.press('Delete')
  await expect(marker(page, 'migrate file-01')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(marker(page, '7:00 migrate file-01')).toBeVisible()
})

test('timeline: zoomed in, the axis shows a part, and the whole run again', async ({ page }) => {
  const part = timeline(page).getByRole('scrollbar', { name: 'Part of the run' })
  await goTo(page, '2:00')
  await timeline(page).getByRole('button', { name: 'Show less time' }).click()
  await timeline(page).getByRole('button', { name: 'Show less time' }).click()
  await expect(part).toHaveAttribute('aria-valuetext', /^1:\d\d.* to [45]:\d\d/)
  await part.focus()
  await page.keyboard.press('ArrowRight')
  await expect(part).toHaveAttribute('aria-valuetext', /^[12]:\d\d/)
  await timeline(page).getByRole('button', { name: 'Show the whole run' }).click()
  await expect(part).toHaveCount(0)
})

test('timeline: the table says what the lanes of the run say', async ({ page }) => {
  await timeline(page).getByRole('button', { name: 'Table' }).click()
  const table = timeline(page).getByRole('table')
  await expect(table).toBeVisible()
  const shown = await table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
  const expected = scenario.vms.flatMap(({ id }) =>
    traces.flatMap((trace) =>
      (lanes(trace).get(id) ?? []).map(({ look, from, to, host }) =>
        [...[id, LOOK_WORDS[look]], ...[clock(from), clock(to), span(from, to), host ?? '—']].join(
          '|',
        ),
      ),
    ),
  )
  expect(shown.map(([vm, , ...rest]) => [vm, ...rest.slice(0, -1)].join('|'))).toEqual(expected)
})

test('score: the figures at the end are those of the run', async ({ page }) => {
  const known = traces.map((trace) => totals(trace))
  await page.keyboard.press('End')
  const row = (label: string) =>
    page.getByRole('row').filter({ has: page.getByRole('button', { name: label }) })
  const figures = async (label: string) =>
    (await row(label).getByRole('cell').allInnerTexts()).slice(0, known.length)
  const plain = (text: string): string => text.replace(/,\s*better/, '').trim()
  await expect
    .poll(async () => (await figures('VM downtime')).map(plain))
    .toEqual(known.map(({ downtimeMs }) => duration(downtimeMs)))
  expect((await figures('Longest outage')).map(plain)).toEqual(
    known.map(({ longestOutageMs }) => duration(longestOutageMs)),
  )
  expect((await figures('LUNs to manage')).map(plain)).toEqual(known.map(({ luns }) => `${luns}`))
  const soFar = /^At 10:00: host-2 failed once on both sides; .*longest outage/
  await expect(page.getByRole('paragraph').filter({ hasText: soFar })).toBeVisible()
})

test('charts: memory and CPU have their words, and a press in a chart seeks', async ({ page }) => {
  const chart = page.getByRole('img', { name: /Memory: used peaks at/ }).first()
  await expect(chart).toBeVisible()
  await page.getByLabel('Shown over time').selectOption('CPU')
  await expect(page.getByRole('img', { name: /CPU: used peaks at/ }).first()).toBeVisible()
  const box = await page
    .getByRole('img', { name: /CPU: used peaks at/ })
    .first()
    .boundingBox()
  if (box === null) throw new Error('the chart is not shown')
  await page.mouse.click(box.x + box.width / 2, box.y + 40)
  await expect
    .poll(async () => Number(await slider(page).getAttribute('aria-valuenow')))
    .toBeGreaterThan(250_000)
})
