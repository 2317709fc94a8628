import { expect, type Locator, type Page, test } from '@playwright/test'

const pane = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })
const virtualServer = (page: Page): Locator => pane(page, /^Virtual Server/)
const esx = (page: Page): Locator => pane(page, /^ESX/)
const both = (page: Page): readonly Locator[] => [virtualServer(page), esx(page)]

const host = (within: Locator, name: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^${name},`) })
const vm = host
const body = (within: Locator, name: string): Locator => within.locator(`[data-host="${name}"]`)

const viewOf = (within: Locator): Promise<string> =>
  within
    .locator('.react-flow__viewport')
    .evaluate((element: HTMLElement) => element.style.transform)

const marker = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name, exact: false })

/** An empty part of the canvas: left of and above everything. */
async function corner(within: Locator): Promise<{ x: number; y: number }> {
  const box = await within.locator('.pane-canvas').boundingBox()
  if (box === null) throw new Error('the canvas is not shown')
  return { x: box.x + 5, y: box.y + 20 }
}

/** As the palette does it: a drag of that kind, dropped on the target. */
async function dropPart(target: Locator, kind: string): Promise<void> {
  await target.evaluate((element, part) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('application/x-failover-lab', part)
    const place = { clientX: left + width / 2, clientY: top + height * 0.9 }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      element.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, ...place }),
      )
    }
  }, kind)
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(vm(esx(page), 'web-01')).toHaveAccessibleName(/running on host-1/)
  await expect(host(virtualServer(page), 'host-2')).toHaveAccessibleName(/owns quorum/)
})

test('stage: both panes show the hosts, their VMs, and storage as each platform has it', async ({
  page,
}) => {
  for (const within of both(page)) {
    for (const name of ['host-1', 'host-2', 'host-3']) {
      await expect(host(within, name)).toBeVisible()
    }
    await expect(body(within, 'host-2').getByRole('button', { name: /^sql-01,/ })).toBeVisible()
  }
  const owned = virtualServer(page).getByRole('button', { name: /^LUN .*owner host-2/ })
  await expect(owned).toHaveCount(4)
  const shared = esx(page).getByRole('button', { name: /^LUN vmfs-01, 7 VMs, 7 locks/ })
  await expect(shared).toHaveCount(1)
})

test('stage: what pans or zooms one pane moves the other', async ({ page }) => {
  const before = await viewOf(esx(page))
  const { x, y } = await corner(virtualServer(page))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 30, { steps: 4 })
  await page.mouse.up()
  const panned = await viewOf(virtualServer(page))
  expect(panned).not.toBe(before)
  expect(await viewOf(esx(page))).toBe(panned)
  await esx(page).getByRole('button', { name: 'Zoom in' }).click()
  expect(await viewOf(esx(page))).not.toBe(panned)
  expect(await viewOf(virtualServer(page))).toBe(await viewOf(esx(page)))
  await virtualServer(page).getByRole('button', { name: 'Show everything' }).click()
  expect(await viewOf(esx(page))).toBe(before)
})

test('stage: a host fails by its menu', async ({ page }) => {
  await body(esx(page), 'host-3').click({ button: 'right', position: { x: 60, y: 190 } })
  await page.getByRole('menu', { name: 'host-3' }).getByRole('menuitem', { name: /^Fail/ }).click()
  await expect(marker(page, 'host-3 fails')).toBeVisible()
  for (const within of both(page)) {
    await expect(host(within, 'host-3')).toHaveAccessibleName(/failed 0:00/)
  }
})

test('stage: a host fails by keyboard alone', async ({ page }) => {
  await host(esx(page), 'host-1').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(host(esx(page), 'host-3')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(host(virtualServer(page), 'host-3')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: /^Fail/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(host(esx(page), 'host-3')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('Enter')
  await expect(marker(page, 'host-3 fails')).toBeVisible()
})

test('stage: a selected VM migrates by its bar', async ({ page }) => {
  await vm(esx(page), 'web-01').click()
  await expect(vm(virtualServer(page), 'web-01')).toHaveAttribute('aria-pressed', 'true')
  const bar = esx(page).getByRole('toolbar', { name: 'Actions on web-01' })
  await bar.getByRole('button', { name: 'Migrate to' }).click()
  await page.getByRole('menuitem', { name: 'host-3' }).click()
  await expect(marker(page, 'migrate web-01 to host-3')).toBeVisible()
  await expect(vm(esx(page), 'web-01')).toHaveAccessibleName(/moving live to host-3/)
})

test('stage: a VM dropped on a host lives there, one dropped elsewhere is refused', async ({
  page,
}) => {
  await dropPart(body(esx(page), 'host-3'), 'vm')
  for (const within of both(page)) {
    await expect(body(within, 'host-3').getByRole('button', { name: /^vm-01,/ })).toBeVisible()
  }
  await dropPart(esx(page).locator('.pane-canvas'), 'vm')
  await expect(page.getByText('Drop a VM on a host')).toBeVisible()
})

test('stage: a host dropped on the canvas stands there in both panes and moves no other', async ({
  page,
}) => {
  const places = () =>
    esx(page)
      .locator('.react-flow__node[data-id^="host:"]')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).style.transform))
  const before = await places()
  await dropPart(esx(page).locator('.pane-canvas'), 'host')
  for (const within of both(page)) await expect(host(within, 'host-4')).toHaveCount(1)
  expect((await places()).slice(0, before.length)).toEqual(before)
})

test('stage: a LUN that the layout added answers the pointer and is explained', async ({
  page,
}) => {
  await virtualServer(page).locator('[data-thing="lun:lun-sql-01"]').click()
  await expect(page.getByText('the storage layout of the platform added it')).toBeVisible()
})

test('stage: a VM dragged during the run can migrate then instead', async ({ page }) => {
  for (const key of ['.', '.', '.']) await page.keyboard.press(key)
  const target = body(virtualServer(page), 'host-3')
  await vm(virtualServer(page), 'web-01').dragTo(target, { targetPosition: { x: 60, y: 190 } })
  await page.getByRole('button', { name: /^Migrate at 2:.* instead/ }).click()
  await expect(marker(page, 'migrate web-01 to host-3')).toBeVisible()
  await expect(body(esx(page), 'host-1').getByRole('button', { name: /^web-01,/ })).toBeVisible()
})

test('stage: a VM dragged to another host has its home there', async ({ page }) => {
  const target = body(virtualServer(page), 'host-3')
  await vm(virtualServer(page), 'web-01').dragTo(target, { targetPosition: { x: 60, y: 190 } })
  for (const within of both(page)) {
    await expect(vm(within, 'web-01')).toHaveAccessibleName(/on host-3/)
  }
  await page.keyboard.press('ControlOrMeta+z')
  await expect(vm(esx(page), 'web-01')).toHaveAccessibleName(/on host-1/)
})

test('stage: a host that is dragged moves in both panes, in one step of undo', async ({ page }) => {
  const places = () =>
    page
      .locator('[data-id="host:host-1"]')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).style.transform))
  const before = await places()
  const box = await body(esx(page), 'host-1').boundingBox()
  if (box === null) throw new Error('host-1 is not shown')
  const view = page.locator('.react-flow__viewport').first()
  const seen = await view.getAttribute('style')
  await page.mouse.move(box.x + 4, box.y + box.height - 12)
  await page.mouse.down()
  await page.mouse.move(box.x + 20, box.y + box.height - 40, { steps: 5 })
  await page.mouse.up()
  expect(await view.getAttribute('style'), 'the others stay where they are').toBe(seen)
  const [one, other] = await places()
  expect(one).not.toBe(before[0])
  expect(other).toBe(one)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(places).toEqual(before)
})

test('stage: a VM that is down, booting or moved says so to assistive technology', async ({
  page,
}) => {
  for (const key of ['.', '.', '.']) await page.keyboard.press(key)
  const slider = page.getByRole('slider', { name: 'Playhead' })
  await expect(slider).not.toHaveAttribute('aria-valuetext', /^0:00 /)
  await expect(vm(esx(page), 'sql-01')).toHaveAccessibleName(/down/)
  await expect(host(esx(page), 'host-2')).toHaveAccessibleName(/^host-2, failed 2:00/)
  await expect(esx(page).getByRole('button', { name: /^Clients of sql-01/ })).toHaveAccessibleName(
    /cut off/,
  )
})

test('stage: no node moves while the run plays', async ({ page }) => {
  const places = () =>
    page
      .locator('.react-flow__node')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).style.cssText))
  const before = await places()
  for (let step = 0; step < 30; step++) await page.keyboard.press('.')
  expect(await places()).toEqual(before)
})
