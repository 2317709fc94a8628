/**
 * Every screen and panel, in every theme. A page is opened once a theme and led from one to the
 * next; axe looks at the part that has come. A theme changes colours and sizes only, so that all
 * but the first are asked about contrast alone.
 */
import { expect, type Page, test } from '@playwright/test'
import { faults } from './axe.ts'

type Theme = {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly projector: boolean
  /** None: all of them. */
  readonly rules: readonly string[]
}

const CONTRAST = ['color-contrast']
const THEMES: readonly Theme[] = [
  { name: 'light', colorScheme: 'light', projector: false, rules: [] },
  { name: 'dark', colorScheme: 'dark', projector: false, rules: CONTRAST },
  { name: 'projector', colorScheme: 'light', projector: true, rules: CONTRAST },
  { name: 'projector, dark', colorScheme: 'dark', projector: true, rules: CONTRAST },
]

type Screen = {
  readonly name: string
  /** What has come: the rest of the page was seen before. */
  readonly part: string
  readonly reach: (page: Page) => Promise<unknown>
  /** From where else than the canvas with nothing open. */
  readonly leave?: (page: Page) => Promise<unknown>
  /** Reached from the palette, which a projector does without. */
  readonly palette?: true
}

const side = (page: Page) => page.getByLabel('Results and inspector')
const thing = (page: Page, name: string) => page.locator(`.pane [data-thing="${name}"]`).last()
const press = (keys: string) => (page: Page) => page.keyboard.press(keys)
const click = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const choose = (name: string) => (page: Page) => thing(page, name).click()
const form = (name: string) => click(name)

const POPOVER = '[popover]:popover-open:not(.tooltip)'
const DIALOG = 'dialog[open]'
const FORM = '.other-form'
const SCRIPT = 'Script, one line an incident'

async function goTo(page: Page, time: string): Promise<void> {
  await page.getByRole('button', { name: 'type a time' }).click()
  await page.getByRole('textbox', { name: 'Time to go to' }).fill(time)
  await page.keyboard.press('Enter')
}

async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'What is to happen' }).fill(text)
  await page.keyboard.press('Enter')
}

/** All at once; what is folded within them comes with the next pass. */
async function unfold(page: Page): Promise<void> {
  const shut = side(page).locator('.side-rest button[aria-expanded="false"]')
  await expect(shut.first()).toBeVisible()
  while ((await shut.count()) > 0) {
    await shut.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click()
    })
  }
}

async function rest(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.evaluate('document.activeElement?.blur()')
}

const SCREENS: readonly Screen[] = [
  { name: 'workbench, at rest', part: 'body', reach: async () => {} },
  { name: 'in the midst of a failure', part: '.workbench', reach: (page) => goTo(page, '2:36') },
  {
    name: 'why a VM was down',
    part: '.side-rest',
    reach: async (page) => {
      await choose('vm:app-01')(page)
      await expect(side(page).getByRole('heading', { name: 'Why was app-01 down?' })).toBeVisible()
      await unfold(page)
    },
  },
  { name: 'a host', part: '.side-rest', reach: choose('host:host-1') },
  { name: 'a LUN with its paths', part: '.workbench', reach: choose('lun:vmfs-01') },
  {
    name: 'several selected',
    part: '.side-rest',
    reach: async (page) => {
      await choose('lun:vmfs-01')(page)
      await thing(page, 'vm:web-01').click({ modifiers: ['Control'] })
    },
  },
  {
    name: 'a client',
    part: '.side-rest',
    reach: (page) => page.locator('.client-mark').last().click(),
  },
  {
    name: 'an incident',
    part: '.side-rest',
    reach: async (page) => {
      await page.getByRole('list', { name: 'Script' }).getByRole('button').first().click()
      await expect(side(page).getByLabel('At', { exact: true })).toBeVisible()
    },
  },
  { name: 'the scenario with every part open', part: '.side-rest', reach: unfold },
  {
    name: 'a menu of things',
    part: POPOVER,
    reach: (page) => thing(page, 'vm:web-01').click({ button: 'right' }),
  },
  { name: 'the platforms of a pane', part: POPOVER, reach: click('Platform of pane 1') },
  {
    name: 'what a platform has not',
    part: POPOVER,
    reach: click('Not available on this platform'),
  },
  { name: 'beliefs', part: '.pane', reach: click('Beliefs'), leave: click('Beliefs') },
  { name: 'one pane alone', part: '.stage', reach: press('z'), leave: press('z') },
  { name: 'candidates', part: POPOVER, reach: click('Migrate VM'), palette: true },
  { name: 'servers to place', part: POPOVER, reach: press('Shift+H'), palette: true },
  { name: 'what a figure counts', part: POPOVER, reach: click(/^VM downtime on/) },
  { name: 'scenarios', part: POPOVER, reach: click('Scenarios') },
  { name: 'themes', part: POPOVER, reach: click('Theme') },
  { name: 'help', part: POPOVER, reach: click('Help') },
  { name: 'playing', part: POPOVER, reach: click('Playing') },
  { name: 'which lanes', part: POPOVER, reach: click('Lanes') },
  { name: 'branches', part: POPOVER, reach: click('Branches') },
  { name: 'events', part: '.timeline', reach: click('Events'), leave: click('Events') },
  {
    name: 'lanes as a table',
    part: '.timeline',
    reach: (page) => page.getByRole('button', { name: 'Table', exact: true }).last().click(),
    leave: (page) => page.getByRole('button', { name: 'Table', exact: true }).last().click(),
  },
  {
    name: 'clients over time',
    part: '.side-rest',
    reach: (page) => side(page).getByLabel('Shown over time').selectOption('clients'),
    leave: (page) => side(page).getByLabel('Shown over time').selectOption('memory'),
  },
  { name: 'tables', part: FORM, reach: form('Table') },
  { name: 'words', part: FORM, reach: form('Words') },
  {
    name: 'script, with a fault',
    part: FORM,
    reach: async (page) => {
      await form('Script')(page)
      await page.getByLabel(SCRIPT).fill('2:00 fial host-2')
      await expect(page.getByText('begins no sentence').first()).toBeVisible()
    },
    leave: (page) => page.getByLabel(SCRIPT).fill('2:00 fail host-2'),
  },
  {
    name: 'weak points',
    part: FORM,
    reach: click(/weak points? of this design/),
    leave: form('Canvas'),
  },
  { name: 'assumptions', part: '.assumptions', reach: press('a') },
  { name: 'command bar', part: DIALOG, reach: press('Control+k') },
  {
    name: 'command bar, with a fault',
    part: DIALOG,
    reach: async (page) => {
      await press('Control+k')(page)
      await page.getByRole('combobox', { name: 'What is to happen' }).fill('fial host-2')
    },
  },
  { name: 'gallery', part: DIALOG, reach: press('g') },
  {
    name: 'how it works',
    part: DIALOG,
    reach: async (page) => {
      await press('F1')(page)
      await page.locator(`${DIALOG} summary`).first().click()
    },
  },
  { name: 'keys', part: DIALOG, reach: press('Shift+?') },
  {
    name: 'first steps',
    part: '[aria-label="First steps"]',
    reach: async (page) => {
      await click('Help')(page)
      await page.getByRole('menuitem', { name: 'First steps' }).click()
    },
    leave: (page) =>
      page
        .getByRole('region', { name: 'First steps' })
        .getByRole('button', { name: 'Close' })
        .click(),
  },
  {
    name: 'a branch beside, and a note',
    part: 'body',
    reach: async (page) => {
      await click('Branches')(page)
      await click('Branch here')(page)
      await command(page, 'fail host-3 at 4:00')
      await expect(
        page.getByText('VMs cannot run here').or(page.locator('.notes > *')).first(),
      ).toBeVisible()
    },
  },
  {
    name: 'four panes',
    part: '.stage',
    reach: async (page) => {
      for (const pane of [3, 4]) {
        await command(page, 'add a platform')
        await expect(page.locator('.pane')).toHaveCount(pane)
      }
    },
  },
  {
    name: 'nothing drawn',
    part: 'body',
    reach: async (page) => {
      await command(page, 'new scenario')
      await expect(page.getByText('Build a cluster').first()).toBeVisible()
    },
  },
  {
    name: 'sixteen hosts, in the midst of a failure',
    part: '.workbench',
    reach: async (page) => {
      await page.keyboard.press('g')
      await page.getByRole('button', { name: /^Sixteen hosts, 200 VMs/ }).click()
      await expect(page.getByText(/^VMs were down for/)).toBeVisible()
      await goTo(page, '6:10')
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

for (const { name, colorScheme, projector, rules } of THEMES) {
  test(`axe, ${name}: every screen and panel: no violations`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (projector) {
      await page.addInitScript(() => localStorage.setItem('failover-lab:projector', 'yes'))
    }
    await page.goto('./', { waitUntil: 'networkidle' })
    await expect(side(page).getByLabel('Pane 1')).toBeVisible()
    const found: Record<string, readonly string[]> = {}
    for (const screen of SCREENS.filter(({ palette }) => !(palette && projector))) {
      await test.step(screen.name, async () => {
        await screen.reach(page)
        await expect(page.locator(screen.part).first()).toBeVisible()
        const wrong = await faults(page, screen.part, rules)
        if (wrong.length > 0) found[screen.name] = wrong
        await screen.leave?.(page)
        await rest(page)
      })
    }
    expect(found).toEqual({})
  })
}
