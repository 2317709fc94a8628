import { expect, type Locator, type Page, test } from '@playwright/test'

const esx = (page: Page): Locator => page.getByRole('region', { name: /^ESX/ })
const virtualServer = (page: Page): Locator => page.getByRole('region', { name: /^Virtual Server/ })
const thing = (within: Locator, key: string): Locator => within.locator(`[data-thing="${key}"]`)
const body = (within: Locator, name: string): Locator => within.locator(`[data-host="${name}"]`)
const inspector = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Results and inspector' })

/** A drag of that kind, dropped in the middle of the target. */
async function drop(target: Locator, type: string, text: string): Promise<void> {
  await target.evaluate(
    (element, [key = '', value = '']) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const dataTransfer = new DataTransfer()
      dataTransfer.setData(key, value)
      const place = { clientX: left + width / 2, clientY: top + height / 2 }
      for (const event of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(
          new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer, ...place }),
        )
      }
    },
    [`application/x-failover-lab${type}`, text],
  )
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await expect(thing(esx(page), 'vm:web-01')).toHaveAccessibleName(/running on host-1/)
  await expect(page.getByRole('button', { name: 'Choose a server' })).toBeVisible()
})

test('canvas: several VMs are changed at once and the change is one step of undo', async ({
  page,
}) => {
  await thing(esx(page), 'vm:web-01').click()
  await thing(esx(page), 'vm:sql-01').click({ modifiers: ['Shift'] })
  await expect(inspector(page).getByText('2 VMs selected')).toBeVisible()
  const memory = inspector(page).getByRole('textbox', { name: 'Memory' })
  await expect(memory).toHaveAttribute('placeholder', 'they differ')
  await memory.fill('640')
  await memory.press('Enter')
  await expect(memory).toHaveValue('640')
  await memory.press('Control+z')
  await expect(memory).toHaveValue('')
  await expect(page.getByText('Undone. Nothing left.')).toBeAttached()
})

test('canvas: select all, duplicate and remove by keyboard', async ({ page }) => {
  await thing(esx(page), 'vm:dc-01').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+d')
  await expect(thing(esx(page), 'vm:dc-02')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Delete')
  await expect(thing(esx(page), 'vm:dc-02')).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await expect(inspector(page).getByText(/^3 hosts, 7 VMs/)).toBeVisible()
})

test('canvas: a part is chosen by keyboard and placed', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Choose a server' })).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Shift+H')
    await expect(page.getByRole('menuitemradio', { name: /^Four-way Opteron/ })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await page.getByRole('menuitemradio', { name: /^Four-way Opteron/ }).press('Enter')
  await expect(inspector(page).getByLabel('CPU sockets')).toHaveValue('4')
  await expect(thing(virtualServer(page), 'host:host-4')).toHaveCount(1)
})

test('canvas: a frame selects what it touches', async ({ page }) => {
  await esx(page).getByRole('button', { name: 'Select with a frame' }).click()
  const box = await body(esx(page), 'host-1').boundingBox()
  if (box === null) throw new Error('host-1 is not shown')
  await page.mouse.move(box.x + 8, box.y + 70)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 8, box.y + box.height - 60, { steps: 4 })
  await page.mouse.up()
  await expect(inspector(page).getByText('2 VMs selected')).toBeVisible()
})

test('canvas: what happens is dropped on a host and befalls both platforms', async ({ page }) => {
  await drop(body(esx(page), 'host-3'), '-fault', 'host-fails')
  for (const within of [esx(page), virtualServer(page)]) {
    await expect(thing(within, 'host:host-3')).toHaveAccessibleName(/failed 0:00/)
  }
  await drop(body(esx(page), 'host-1'), '-fault', 'lun-fails')
  await expect(page.getByText('Drop “LUN lost” on a LUN.')).toBeVisible()
})

test('canvas: a drop that a platform refuses says by which rule, and can be done', async ({
  page,
}) => {
  await thing(esx(page), 'vm:web-01').click()
  await inspector(page).getByLabel('Virtual CPUs').fill('2')
  await inspector(page).getByLabel('Virtual CPUs').press('Enter')
  await drop(body(virtualServer(page), 'host-3'), '-vm', 'web-01')
  await expect(
    page.getByText(/Virtual Server 2005 R2 refuses it: a VM has at most 1/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Place it anyway' }).click()
  await expect(thing(body(esx(page), 'host-3'), 'vm:web-01')).toHaveCount(1)
  await thing(virtualServer(page), 'vm:web-01').press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Change home' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'host-2' }).press('Enter')
  await expect(
    page.getByText(/Virtual Server 2005 R2 refuses it: a VM has at most 1/),
  ).toBeVisible()
})

test('canvas: a path is taken by the form and given back by pulling a wire', async ({ page }) => {
  await thing(esx(page), 'lun:vmfs-01').click()
  const zoned = inspector(page).getByLabel('host-1', { exact: true })
  await zoned.uncheck()
  await expect(thing(esx(page), 'vm:web-01')).toHaveAccessibleName(/not zoned to it/)
  await expect(inspector(page).getByText(/^Open on host-2 and host-3 /)).toBeVisible()
  await drop(thing(esx(page), 'lun:vmfs-01'), '-wire', 'host-1')
  await expect(zoned).toBeChecked()
  await expect(thing(esx(page), 'vm:web-01')).toHaveAccessibleName(/running on host-1/)
})

test('canvas: arrow keys move a host, and laying out anew takes it back', async ({ page }) => {
  const left = async (): Promise<number> => (await body(esx(page), 'host-3').boundingBox())?.x ?? 0
  const before = await left()
  await thing(esx(page), 'host:host-3').click()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(left).toBeGreaterThan(before)
  await page.keyboard.press('Alt+Shift+A')
  await expect.poll(left).toBe(before)
})
