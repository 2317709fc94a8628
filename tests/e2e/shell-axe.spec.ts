import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe: no violations, ${scheme}: workbench, menu, inspectors, keys, refused link`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto('./')
    const side = page.getByLabel('Results and inspector')
    await expect(side.getByLabel('Pane 1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Migrate VM' }).click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('menuitem').first().click()
    await expect(side.getByLabel('At', { exact: true })).toBeVisible()
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('v')
    await expect(side.getByLabel('Role')).toBeVisible()
    const shut = side.locator('button[aria-expanded="false"]')
    while ((await shut.count()) > 0) await shut.first().click()
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('Escape')
    await side.getByRole('button', { name: 'Numbers' }).first().click()
    await expect(side.getByLabel('Find a number')).toBeVisible()
    expect(await violations(page)).toEqual([])

    await page.keyboard.press('Shift+?')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])

    await page.goto('about:blank')
    await page.goto('./#s=damaged')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}
