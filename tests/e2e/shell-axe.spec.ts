import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const side = (page: Page) => page.getByLabel('Results and inspector')

type Screen = { readonly name: string; readonly reach: (page: Page) => Promise<void> }

const SCREENS: readonly Screen[] = [
  { name: 'workbench', reach: async () => {} },
  {
    name: 'a menu of candidates',
    reach: (page) => page.getByRole('button', { name: 'Migrate VM' }).click(),
  },
  {
    name: 'an incident',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Migrate VM' }).click()
      await page.getByRole('menuitem').first().click()
      await expect(side(page).getByLabel('At', { exact: true })).toBeVisible()
    },
  },
  {
    name: 'a VM with every part open',
    reach: async (page) => {
      await page.keyboard.press('v')
      await expect(side(page).getByLabel('Role')).toBeVisible()
      const shut = side(page).locator('button[aria-expanded="false"]')
      while ((await shut.count()) > 0) await shut.first().click()
    },
  },
  {
    name: 'a host',
    reach: async (page) => {
      await page.keyboard.press('h')
      await expect(side(page).getByLabel('CPU sockets')).toBeVisible()
    },
  },
  {
    name: 'the numbers of a platform',
    reach: async (page) => {
      await side(page).getByRole('button', { name: 'Numbers' }).first().click()
      await expect(side(page).getByLabel('Find a number')).toBeVisible()
    },
  },
  {
    name: 'the keys',
    reach: async (page) => {
      await page.keyboard.press('Shift+?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the gallery',
    reach: async (page) => {
      await page.keyboard.press('g')
      await expect(page.getByRole('dialog', { name: 'Scenarios' })).toBeVisible()
    },
  },
  {
    name: 'how it works',
    reach: async (page) => {
      await page.keyboard.press('F1')
      const help = page.getByRole('dialog', { name: 'How it works' })
      await help.locator('summary').first().click()
      await expect(help.getByRole('heading', { name: 'Sources' })).toBeVisible()
    },
  },
  {
    name: 'the first steps',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Help' }).click()
      await page.getByRole('menuitem', { name: 'First steps' }).click()
      await expect(page.getByRole('region', { name: 'First steps' })).toBeVisible()
    },
  },
  {
    name: 'a link that cannot be read',
    reach: async (page) => {
      await page.goto('about:blank')
      await page.goto('./#s=damaged')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
]

/** Each screen is reached once and looked at in both themes. */
for (const { name, reach } of SCREENS) {
  test(`axe: ${name}, light and dark: no violations`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto('./')
    await expect(side(page).getByLabel('Pane 1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await reach(page)
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
      expect(told, scheme).toEqual([])
    }
  })
}
