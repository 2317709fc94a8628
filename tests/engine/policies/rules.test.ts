import { describe, expect, test } from 'vitest'
import { judgedRules, ruleBreach, ruleWords } from '../../../src/engine/policies/rules.ts'
import type { RuleSpec } from '../../../src/model/scenario/schema.ts'

const apart = (...vms: string[]): RuleSpec => ({ kind: 'keep-apart', vms })
const together = (...vms: string[]): RuleSpec => ({ kind: 'keep-together', vms })

describe('policies: rules', () => {
  test.each([
    ['rules on other VMs both hold', [together('a', 'b'), apart('c', 'd')], []],
    ['the older one wins', [together('a', 'b'), apart('a', 'b')], ['keep a, b apart']],
    ['whichever it is', [apart('a', 'b'), together('b', 'a')], ['keep b, a together']],
    ['three of which two are the same', [together('a', 'b'), apart('a', 'c')], []],
    [
      'by a third',
      [together('a', 'b'), apart('a', 'c'), together('b', 'c')],
      ['keep b, c together'],
    ],
    [
      'a disabled one is in nobody’s way',
      [apart('a', 'b'), together('a', 'b'), apart('b', 'a')],
      ['keep a, b together'],
    ],
  ])('%s', (_, rules, disabled) => {
    expect(judgedRules(rules).disabled.map(({ rule }) => ruleWords(rule))).toEqual(disabled)
  })

  test('the winner is named', () => {
    const rules = [apart('x', 'y'), together('a', 'b'), apart('b', 'a')]
    expect(judgedRules(rules).disabled).toEqual([{ rule: rules[2], older: rules[1] }])
  })

  const homes = new Map([
    ['a', 'host-1'],
    ['b', 'host-2'],
  ])
  test.each([
    [apart('a', 'b'), 'a', 'host-2', 'is to be kept apart from b'],
    [apart('a', 'b'), 'a', 'host-1', null],
    [together('a', 'b'), 'a', 'host-1', 'is to be kept with b'],
    [together('a', 'b'), 'a', 'host-2', null],
    // c is off: nothing is known of where it is.
    [together('a', 'c'), 'a', 'host-2', null],
  ])('%o: %s on %s', (rule, vm, host, breach) => {
    expect(ruleBreach([rule], { vm, host, homes })).toBe(breach)
  })
})
