import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { simulate } from '../../src/engine/simulate.ts'
import { encodeScenario } from '../../src/model/scenario/codec.ts'
import { readScenario } from '../../src/model/scenario/parse.ts'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { digestOf } from '../../src/trace/digest.ts'
import { count } from '../../src/ui/format.ts'

const FIRST = new URL('../../public/scenarios/three-hosts-one-dies.json', import.meta.url)

function first(): Scenario {
  const parsed = readScenario(readFileSync(FIRST, 'utf8'))
  if (!parsed.ok) throw new Error('the first scenario is not valid')
  return parsed.value
}

const sample = (): Scenario => sampleScenario({ hosts: 16, luns: 8, vms: 200, incidents: 6 })

/** What the scenario's inspector says of each run, computed here. */
const told = (scenario: Scenario): readonly RegExp[] =>
  scenario.platforms.map((compared) => {
    const trace = simulate(scenario, compared)
    return new RegExp(`${count(trace.events.length, 'event')} · digest ${digestOf(trace)}$`)
  })

async function showsWhatNodeTells(page: Page, scenario: Scenario): Promise<void> {
  const fold = page.getByRole('button', { name: 'Runs', exact: true })
  await fold.click()
  const runs = page.getByRole('list', { name: 'Runs' }).getByRole('listitem')
  await expect(runs).toHaveText([...told(scenario)])
}

test('digest: the first scenario runs in the browser as it does in Node', async ({ page }) => {
  await page.goto('./')
  await showsWhatNodeTells(page, first())
})

test('digest: so do 16 hosts with 200 VMs and six incidents', async ({ page }) => {
  const scenario = sample()
  await page.goto(`./#s=${encodeScenario(scenario)}`)
  await showsWhatNodeTells(page, scenario)
})
