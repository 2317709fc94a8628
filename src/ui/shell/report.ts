import type { Scenario } from '../../model/scenario/schema.ts'

/** Everything that makes a failure happen again, as text. It goes only where it is pasted. */
export function report(message: string, scenario: Scenario, where: string): string {
  return [
    'Failover Lab report',
    `What: ${message.trim()}`,
    `Where: ${where}`,
    `Seed: ${scenario.seed}`,
    'Scenario:',
    JSON.stringify(scenario),
  ].join('\n')
}
