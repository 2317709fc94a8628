import { describe, expect, test } from 'vitest'
import { parameters as hardware } from '../../src/model/hardware.ts'
import { LIMITS } from '../../src/model/scenario/limits.ts'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { firstScenario } from '../../src/ui/files/shipped.ts'
import { wrongName } from '../../src/ui/inspector/names.ts'
import { asTime, inField, inUnit } from '../../src/ui/inspector/problem-words.ts'
import { problemsWithEdit } from '../../src/ui/stores/doorkeeper.ts'
import { changeScenario, changeVm } from '../../src/ui/stores/edits/change.ts'
import { setHardware } from '../../src/ui/stores/edits/compared.ts'

const scenario = firstScenario()
const vm = scenario.vms[0]?.id ?? ''
const demand = inField({ label: 'CPU demand', show: inUnit('MHz') })
const ends = inField({ label: 'Ends at', show: asTime })

function problems(changed: Scenario) {
  return problemsWithEdit(changed, scenario)
}

describe('what is wrong, in the words of the field', () => {
  test('field words: a bound has the label and the unit of the field', () => {
    const tooMuch = changeVm(scenario, vm, { cpuDemandMHz: 9e9 })
    expect(demand(problems(tooMuch))).toBe('CPU demand: at most 320,000 MHz.')
    const broken = changeVm(scenario, vm, { cpuDemandMHz: 1.5 })
    expect(demand(problems(broken))).toBe('CPU demand: a whole number from 0 MHz to 320,000 MHz.')
  })

  test('field words: a time is a time', () => {
    const long = changeScenario(scenario, { horizonMs: LIMITS.horizonMs + 1 })
    expect(ends(problems(long))).toBe('Ends at: at most 31 days.')
    const short = changeScenario(scenario, { horizonMs: 60_000 })
    expect(ends(problems(short))).toMatch(/^2:00 is after the end of the run at 1:00\./)
  })

  test('field words: amounts that bound each other have no names of the document', () => {
    const more = changeVm(scenario, vm, { ramMB: 512, ramReservationMB: 1_024 })
    const text = inField({ label: 'Memory', show: inUnit('MB') })(problems(more))
    expect(text).toBe('The memory reservation of 1,024 MB is more than the memory of 512 MB.')
  })

  test('field words: a number of a sheet', () => {
    const [key = '', row] = Object.entries(hardware)[0] ?? []
    const [low, high] = row?.range ?? []
    const wrong = setHardware(scenario, key, (high ?? 0) + 1)
    const say = inField({ label: 'Boot', show: (amount) => `<${amount}>` })
    expect(say(problems(wrong))).toBe(`Boot: from <${low}> to <${high}>.`)
  })

  test('field words: of many the first and how many more', () => {
    const many = Array.from({ length: 15 }, () => ({ path: '', sentence: 'no' }))
    expect(demand(many)).toBe('No. No. No. And 12 more.')
  })
})

describe('a name', () => {
  test('name: taken, said once', () => {
    expect(wrongName(scenario, 'host-2')).toBe('There is a host host-2 already.')
    expect(wrongName(scenario, 'a-new-one')).toBeNull()
  })

  test('name: not one, said once', () => {
    expect(wrongName(scenario, '-x')).toMatch(/^A name starts with a letter or digit .*\.$/)
    expect(wrongName(scenario, 'x'.repeat(41))).toBe('A name has at most 40 characters.')
    expect(wrongName(scenario, '')).toBe('A name is missing.')
  })
})
