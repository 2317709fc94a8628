import { fileURLToPath } from 'node:url'
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { chromiumArgs, firefoxChannel } from '../../src/scripts/browsers.mjs'

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The browser tests' own port, so that they run beside an app that is being served. */
const port = Number(process.env.FAILOVER_LAB_TEST_PORT ?? 4273)

// `npm run e2e` and `npm test` find the browsers and name them here; an empty name means the one
// that Playwright brings. Started by hand, Playwright uses its own Chromium.
const chromiumPath = process.env.FAILOVER_LAB_CHROMIUM
const firefoxPath = process.env.FAILOVER_LAB_FIREFOX

/** Someone who has been here: nothing plays by itself, no first steps. `welcome.spec.ts` is new. */
const visitor = {
  cookies: [],
  origins: [
    {
      origin: `http://127.0.0.1:${port}`,
      localStorage: ['first-steps', 'first-play'].map((key) => ({
        name: `failover-lab:${key}`,
        value: 'over',
      })),
    },
  ],
}

const chromium = {
  name: 'chromium',
  use: {
    browserName: 'chromium' as const,
    launchOptions: {
      args: chromiumArgs,
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    },
  },
}

const firefox = {
  name: 'firefox',
  use: {
    browserName: 'firefox' as const,
    ...(firefoxPath
      ? { channel: firefoxChannel, launchOptions: { executablePath: firefoxPath } }
      : {}),
  },
}

const config: PlaywrightTestConfig = {
  testDir: '.',
  outputDir: fromRoot('test-results/e2e'),
  forbidOnly: true,
  fullyParallel: true,
  workers: '100%',
  retries: 0,
  // Far beyond what anything takes: a machine may be busy with other things.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    storageState: visitor,
    // A trace of every test costs a third of the time: `npm run e2e -- --trace on` where one is wanted.
    screenshot: 'only-on-failure',
  },
  projects: firefoxPath === undefined ? [chromium] : [chromium, firefox],
  webServer: {
    command: 'node src/scripts/start.mjs',
    cwd: fromRoot(''),
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    timeout: 120_000,
  },
}

export default defineConfig(config)
