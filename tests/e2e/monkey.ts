/** A user without a plan: what it does next, drawn from a seeded stream. */
import type { Page } from '@playwright/test'
import type { Random } from '../../src/base/random.ts'

/** Does one thing and says what. Nothing that the browser itself would ask about. */
export async function doSomething(page: Page, random: Random): Promise<string> {
  const share = random.next()
  const act = ACTS.find(([upTo]) => share < upTo)?.[1] ?? clickAnywhere
  return act(page, random)
}

type Act = (page: Page, random: Random) => Promise<string>

const ACTS: readonly (readonly [upTo: number, act: Act])[] = [
  [0.34, clickControl],
  [0.42, clickAnywhere],
  [0.74, pressKey],
  [0.84, drag],
  [0.91, type],
  [0.96, history],
  [1, wheel],
]

const KEYS: readonly string[] = [
  ...[
    'h',
    'd',
    'l',
    'v',
    'c',
    'f',
    'm',
    'b',
    'z',
    'a',
    't',
    'w',
    's',
    'g',
    'i',
    'o',
    'u',
    'j',
    'k',
  ],
  ...['Space', 'Space', ',', '.', 'Home', 'End', 'Delete', 'Enter', 'Enter', 'Tab', 'Tab', '?'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowLeft'],
  ...['Escape', 'Escape', 'Escape', 'Shift+Tab', 'F1', 'PageDown', 'PageUp', 'Alt+ArrowRight'],
  ...['Control+k', 'Control+a', 'Control+d', 'Control+c', 'Control+v', 'ContextMenu'],
]

async function pressKey(page: Page, random: Random): Promise<string> {
  const key = random.pick(KEYS)
  await page.keyboard.press(key)
  return `press ${key}`
}

type Spot = { readonly x: number; readonly y: number; readonly name: string }

/** The middle of whatever can be used now, as a pointer finds it. A file dialog is no use. */
const CONTROLS = `(() => {
  const wanted = 'button, input, select, summary, canvas, [role="menuitem"], [role="option"], ' +
    '[role="separator"], [tabindex="0"], .react-flow__node'
  const spots = []
  for (const element of document.querySelectorAll(wanted)) {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (width === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue
    const top1 = document.elementFromPoint(x, y)
    if (top1 === null || !(element.contains(top1) || top1.contains(element))) continue
    const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30) ?? ''
    spots.push({ x, y, name: element.tagName.toLowerCase() + ' ' + name.trim() })
  }
  return spots
})()`

async function clickControl(page: Page, random: Random): Promise<string> {
  const spots = await page.evaluate<readonly Spot[]>(CONTROLS)
  const share = random.next()
  const button = random.next() < 0.06 ? 'right' : 'left'
  const spot = spots[Math.floor(share * spots.length)]
  if (spot === undefined) return 'nothing to click'
  await page.mouse.click(spot.x, spot.y, { button })
  return `${button} click on ${spot.name}`
}

const within = (page: Page, random: Random) => {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  return { x: random.integer(width), y: random.integer(height) }
}

async function clickAnywhere(page: Page, random: Random): Promise<string> {
  const { x, y } = within(page, random)
  await page.mouse.click(x, y)
  return `click at ${x}, ${y}`
}

async function drag(page: Page, random: Random): Promise<string> {
  const spots = await page.evaluate<readonly Spot[]>(CONTROLS)
  const share = random.next()
  const to = within(page, random)
  const from = spots[Math.floor(share * spots.length)]
  if (from === undefined) return 'nothing to drag'
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 })
  await page.mouse.move(to.x, to.y, { steps: 2 })
  await page.mouse.up()
  return `drag ${from.name} to ${to.x}, ${to.y}`
}

const TEXTS = ['12', '0', '-1', 'host-9', 'x', '4096', '2:30', '', 'ß ✓ <b>', '1e9', '99999999999']

async function type(page: Page, random: Random): Promise<string> {
  const text = random.pick(TEXTS)
  const share = random.next()
  const fields = page.locator('input:visible:not([type="checkbox"])')
  const count = await fields.count()
  if (count === 0) return 'no field to type into'
  const field = fields.nth(Math.floor(share * count))
  await field.fill(text, { timeout: 500 }).catch(() => {})
  await page.keyboard.press('Enter')
  return `type "${text}"`
}

async function history(page: Page, random: Random): Promise<string> {
  const key = random.pick(['Control+z', 'Control+z', 'Control+y'])
  const times = 1 + random.integer(6)
  for (let n = 0; n < times; n++) await page.keyboard.press(key)
  return `press ${key} ${times} times`
}

async function wheel(page: Page, random: Random): Promise<string> {
  const { x, y } = within(page, random)
  const by = random.integer(800) - 400
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, by)
  return `wheel ${by} at ${x}, ${y}`
}
