import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe finds wrong within the parts that match, by the rules named or, without any, by all. */
export async function faults(
  page: Page,
  part: string,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const only: axe.RunOptions =
    rules.length === 0 ? {} : { runOnly: { type: 'rule', values: [...rules] } }
  const violations = await page.evaluate(
    async ([within, options]) => {
      const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe }
      return (await inPage.run({ include: [within] }, options)).violations
    },
    [part, { resultTypes: ['violations'], preload: false, ...only } as axe.RunOptions] as const,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
