import { expect, test } from '@playwright/test'

test('opens: with its title, without an error, without asking any other site', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isLocal && url.origin !== new URL(baseURL ?? '').origin) elsewhere.push(url.href)
  })

  await page.goto('./')
  await expect(page).toHaveTitle(/Failover Lab/)
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.waitForLoadState('networkidle')

  expect(errors).toEqual([])
  expect(elsewhere).toEqual([])
})
