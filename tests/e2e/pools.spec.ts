import { expect, type Page, test } from '@playwright/test'

const inspector = (page: Page) => page.getByLabel('Results and inspector')
const field = (page: Page, label: string) => inspector(page).getByLabel(label, { exact: true })

test('resource pools: added, named, edited, removed, and undone', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByLabel('Title of the scenario')).toHaveValue('Three hosts, one dies')
  await inspector(page).getByText('Resource pools', { exact: true }).click()
  await inspector(page).getByRole('button', { name: 'Add a resource pool' }).click()
  await field(page, 'Name').fill('prod')
  await field(page, 'Name').press('Enter')
  await field(page, 'CPU reservation').fill('2000')
  await field(page, 'CPU reservation').press('Enter')
  await field(page, 'CPU limit').fill('1000')
  await field(page, 'CPU limit').press('Enter')
  await expect(inspector(page).getByRole('alert')).toContainText('2,000')
  await field(page, 'CPU limit').press('Escape')
  await inspector(page).getByRole('button', { name: 'Remove the resource pool prod' }).click()
  await expect(field(page, 'Name')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(field(page, 'CPU reservation')).toHaveValue('2,000')
})
