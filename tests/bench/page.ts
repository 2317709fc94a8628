/** The built app in a browser, measured from inside the page by the page's own clock. */
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page, type Request } from '@playwright/test'
import { preview } from 'vite'
import { chromiumArgs, findChromium } from '../../src/scripts/browsers.mjs'
import { buildIfStale } from '../../src/scripts/build.mjs'
import { root } from '../../src/scripts/paths.mjs'

export type Lab = {
  readonly url: string
  /** A page that has kept nothing but that its user has been here. It notes when lanes are drawn. */
  readonly open: () => Promise<Page>
  readonly close: () => Promise<void>
}

/** Undefined where no browser is found that launches. */
export async function startLab(): Promise<Lab | undefined> {
  const found = await findChromium()
  if (found === undefined) return undefined
  await buildIfStale()
  const server = await preview({
    root,
    preview: { host: '127.0.0.1', port: 4373, strictPort: false, open: false },
    logLevel: 'warn',
  })
  const browser = await chromium.launch({
    args: chromiumArgs,
    ...(found.path === undefined ? {} : { executablePath: found.path }),
  })
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    open: () => openPage(browser),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.on('close', () => void context.close())
  await page.addInitScript({ content: NOTES })
  return page
}

/** What the page notes: each time that the lanes say another thing, the end of that very frame. */
export type Drawn = { readonly at: number; readonly says: string }

/**
 * The canvas says in words what its lanes show, and both change together: an observer hears of it
 * when React has drawn, and the frame with it is over in the task after the next animation frame: a
 * message, since a timer would wait for other tasks as well. `clickedAt` is when the browser took
 * the input.
 */
const NOTES = `
  for (const key of ['first-steps', 'first-play']) localStorage['failover-lab:' + key] = 'over'
  window.drawn = []
  window.clickedAt = 0
  addEventListener('click', ({ timeStamp }) => { window.clickedAt = timeStamp }, true)
  window.firstPictureAt = Infinity
  let last = null
  const note = () => {
    if (document.querySelector('.react-flow__node') !== null)
      window.firstPictureAt = Math.min(window.firstPictureAt, performance.now())
    const says = document.querySelector('canvas[role="img"]')?.getAttribute('aria-label') ?? null
    if (says === last) return
    last = says
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.drawn.push({ at: performance.now(), says })
      port2.postMessage(null)
    })
  }
  const changes = { subtree: true, childList: true, attributeFilter: ['aria-label'] }
  new MutationObserver(note).observe(document, changes)
`

export const drawnIn = (page: Page): Promise<readonly Drawn[]> => page.evaluate('window.drawn')

export const clickedAt = (page: Page): Promise<number> => page.evaluate('window.clickedAt')

export type Script = { readonly first: number; readonly worker: number }

/** Gzipped bytes of script that the page asks for before the hosts of its panes are there. */
export async function scriptBeforePicture(page: Page, url: string): Promise<Script> {
  const asked: Request[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(request)
  })
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  const first: readonly string[] = await page.evaluate(FIRST_SCRIPTS)
  const sizes = new Map(await Promise.all(asked.map(sizeOf)))
  const sum = (wanted: (at: string) => boolean): number =>
    [...sizes].reduce((all, [at, size]) => (wanted(at) ? all + size : all), 0)
  return {
    first: sum((at) => first.includes(at) && !at.includes('.worker')),
    worker: sum((at) => at.includes('.worker')),
  }
}

const FIRST_SCRIPTS = `performance
  .getEntriesByType('resource')
  .filter(({ startTime }) => startTime < window.firstPictureAt)
  .map(({ name }) => name)`

async function sizeOf(request: Request): Promise<readonly [string, number]> {
  const response = await request.response()
  const body = (await response?.body()) ?? Buffer.alloc(0)
  return [request.url(), gzipSync(body).length]
}
