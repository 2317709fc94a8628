import { expect, type Page, test } from '@playwright/test'
import { faults } from './axe.ts'

const side = (page: Page) => page.getByLabel('Results and inspector')

type Screen = {
  readonly name: string
  /** What is looked at: the rest of the page has been seen with the workbench. */
  readonly part: string
  readonly reach: (page: Page) => Promise<void>
}

const SCREENS: readonly Screen[] = [
  { name: 'workbench', part: 'body', reach: async () => {} },
  {
    name: 'a menu of candidates',
    part: '[role=menu]',
    reach: (page) => page.getByRole('button', { name: 'Migrate VM' }).click(),
  },
  {
    name: 'an incident',
    part: '.side',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Migrate VM' }).click()
      await page.getByRole('menuitem').first().click()
      await expect(side(page).getByLabel('At', { exact: true })).toBeVisible()
    },
  },
  {
    name: 'a VM with every part open',
    part: '.side',
    reach: async (page) => {
      await page.keyboard.press('v')
      await expect(side(page).getByLabel('Role')).toBeVisible()
      const shut = side(page).locator('button[aria-expanded="false"]')
      while ((await shut.count()) > 0) await shut.first().click()
    },
  },
  {
    name: 'a host',
    part: '.side',
    reach: async (page) => {
      await page.keyboard.press('h')
      await expect(side(page).getByLabel('CPU sockets')).toBeVisible()
    },
  },
  {
    name: 'the numbers of a platform',
    part: '.side',
    reach: async (page) => {
      await side(page).getByRole('button', { name: 'Numbers' }).first().click()
      await expect(side(page).getByLabel('Find a number')).toBeVisible()
    },
  },
  {
    name: 'the keys',
    part: 'dialog',
    reach: async (page) => {
      await page.keyboard.press('Shift+?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the gallery',
    part: 'dialog',
    reach: async (page) => {
      await page.keyboard.press('g')
      await expect(page.getByRole('dialog', { name: 'Scenarios' })).toBeVisible()
    },
  },
  {
    name: 'how it works',
    part: 'dialog',
    reach: async (page) => {
      await page.keyboard.press('F1')
      const help = page.getByRole('dialog', { name: 'How it works' })
      await help.locator('summary').first().click()
      await expect(help.getByRole('heading', { name: 'Sources' })).toBeVisible()
    },
  },
  {
    name: 'the first steps',
    part: '[aria-label="First steps"]',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Help' }).click()
      await page.getByRole('menuitem', { name: 'First steps' }).click()
      await expect(page.getByRole('region', { name: 'First steps' })).toBeVisible()
    },
  },
  {
    name: 'a link that cannot be read',
    part: 'body',
    reach: async (page) => {
      await page.goto('about:blank')
      await page.goto('./#s=damaged')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
]

for (const { name, part, reach } of SCREENS) {
  test(`axe: ${name}: no violations`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    await expect(side(page).getByLabel('Pane 1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await reach(page)
    expect(await faults(page, part)).toEqual([])
  })
}
