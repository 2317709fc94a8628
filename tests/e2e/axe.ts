import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * What axe finds wrong, in both themes, within the parts that match; the whole page without any.
 * A theme changes colours only, so that the dark one is asked about contrast and nothing else.
 */
export async function faults(page: Page, ...parts: string[]): Promise<readonly string[]> {
  await wear(page, 'light')
  const light = await analysed(axe(page, parts))
  await wear(page, 'dark')
  return [...light, ...(await analysed(axe(page, parts).withRules(['color-contrast'])))]
}

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
}

/** Its legacy mode opens no second page to put frames together: there are none. */
function axe(page: Page, parts: readonly string[]): AxeBuilder {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  return parts.reduce((within, part) => within.include(part), builder)
}

async function analysed(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
