/**
 * Random clicks and keys: no error, and no work lost by reload, undo and redo. 60 s in `npm test`;
 * longer, or the same stream again:
 *
 *   MONKEY_SECONDS=1200 MONKEY_SEED=7 npm run e2e -- monkey
 */
import { expect, type Page, test } from '@playwright/test'
import { stream } from '../../src/base/random.ts'
import { decodeScenario } from '../../src/model/scenario/codec.ts'
import { canonical } from '../../src/model/scenario/digest.ts'
import { doSomething } from './monkey.ts'

const SECONDS = Number(process.env['MONKEY_SECONDS'] ?? 60)
/** Another one every day, and told: what it found yesterday is found again by its seed. */
const SEED = Number(process.env['MONKEY_SEED'] ?? Math.floor(Date.now() / 86_400_000))
/** So many things are done between two looks at whether all is kept. */
const BETWEEN_LOOKS = 60
/** So many of the last are told when something is wrong. */
const TOLD = 25

test('monkey: random clicks and keys end with no error and no lost work', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'one browser is enough for a minute of chance')
  test.setTimeout((SECONDS + 120) * 1_000)
  const faults = listen(page)
  const done: string[] = []
  const random = stream(SEED, 'monkey')
  const end = Date.now() + SECONDS * 1_000
  try {
    await page.goto('./')
    await expect(page.getByLabel('Title of the scenario')).toBeVisible()
    while (Date.now() < end) {
      for (let n = 0; n < BETWEEN_LOOKS && Date.now() < end; n++) {
        done.push(await doSomething(page, random))
        expect(faults).toEqual([])
      }
      await expectAllWell(page)
      await expectKept(page)
      expect(faults).toEqual([])
    }
  } catch (error) {
    const told = [
      error instanceof Error ? error.message : String(error),
      `Again: MONKEY_SEED=${SEED} npm run e2e -- monkey`,
      `${done.length} things were done, the last of them:`,
      ...done.slice(-TOLD),
    ]
    throw new Error(told.join('\n  '), { cause: error })
  }
})

function listen(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', ({ stack, message }) => faults.push(stack ?? message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('filechooser', () => {})
  return faults
}

async function expectAllWell(page: Page): Promise<void> {
  for (const sentence of BROKEN) await expect(page.getByText(sentence)).toHaveCount(0)
}

const BROKEN = [
  'The screen could not be drawn',
  'This part could not be shown',
  /The run on .* broke\./,
]

/** The same scenario after a reload, and after as many undos as redos. */
async function expectKept(page: Page): Promise<void> {
  const before = await keptAtRest(page)
  await page.reload()
  await expect(page.getByLabel('Title of the scenario')).toBeVisible()
  expect(await keptAtRest(page)).toBe(before)
  await page.keyboard.press('h')
  const after = await keptAtRest(page)
  expect(after).not.toBe(before)
  await page.keyboard.press('Control+z')
  expect(await keptAtRest(page)).toBe(before)
  await page.keyboard.press('Control+y')
  expect(await keptAtRest(page)).toBe(after)
}

/** Two links may say the same in other words: what they say is compared. */
async function keptAtRest(page: Page): Promise<string> {
  const read = decodeScenario(await linkAtRest(page))
  return read.ok ? canonical(read.value) : JSON.stringify(read.problem)
}

/** The scenario in the address, once everything is closed, nothing plays and it has stood still. */
async function linkAtRest(page: Page): Promise<string> {
  for (let n = 0; n < 3; n++) await page.keyboard.press('Escape')
  await page.evaluate('document.activeElement?.blur()')
  const pause = page.getByRole('button', { name: 'Pause', exact: true })
  if ((await pause.count()) > 0) await pause.click()
  // What was just done may still wait for its turn, and for the second between two addresses.
  await page.waitForTimeout(1_500)
  let last = ''
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => location.hash.replace(/&t=.*/, ''))
        const still = now !== '' && now === last
        last = now
        return still
      },
      { intervals: [0, 1_200], timeout: 30_000 },
    )
    .toBe(true)
  return last
}
