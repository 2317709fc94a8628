import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** axe as its package for Playwright brings it: asked directly it answers in half the time. */
const carrier = createRequire(import.meta.url).resolve('@axe-core/playwright')
const { source } = createRequire(carrier)('axe-core') as { readonly source: string }

type Axe = {
  readonly run: (
    within: { readonly include: readonly string[] },
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly violations: readonly Violation[] }>
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds wrong within the parts that match, by the rules named or, without any, by all. */
export async function faults(
  page: Page,
  part: string,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const only = rules.length === 0 ? {} : { runOnly: { type: 'rule', values: rules } }
  const violations = await page.evaluate(
    async ([within, options]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      return (await axe.run({ include: [within] }, options)).violations
    },
    [part, { resultTypes: ['violations'], preload: false, ...only }] as const,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
