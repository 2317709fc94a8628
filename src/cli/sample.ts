import { parseArgs } from 'node:util'
import { LIMITS } from '../model/scenario/limits.ts'
import { sampleScenario } from '../model/scenario/sample.ts'
import { BadInput, type Command } from './command.ts'

const MOST_SEED = 4_294_967_295
const { hosts, luns, vms, incidents } = LIMITS

export const sample: Command = {
  name: 'sample',
  usage: '--hosts N --luns N --vms N [--incidents N] [--seed N]',
  summary: 'prints a plausible scenario of that size, as JSON',
  help: `At most ${hosts} hosts, ${luns} LUNs, ${vms} VMs and ${incidents} incidents. With two LUNs
or more the first is the quorum. The same numbers and seed (1 unless given) print the same.`,
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        hosts: { type: 'string' },
        luns: { type: 'string' },
        vms: { type: 'string' },
        incidents: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
      },
    })
    const reasons: string[] = []
    const whole = (name: keyof typeof values, low: number, high: number): number => {
      const text = values[name] ?? ''
      const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
      if (number >= low && number <= high) return number
      const not = text === '' ? '' : `, not "${text}"`
      reasons.push(`--${name} must be a whole number from ${low} to ${high}${not}`)
      return low
    }
    const size = {
      hosts: whole('hosts', 1, hosts),
      luns: whole('luns', 1, luns),
      vms: whole('vms', 0, vms),
      incidents: whole('incidents', 0, incidents),
      seed: whole('seed', 0, MOST_SEED),
    }
    if (reasons.length > 0) throw new BadInput(reasons)
    io.out(`${JSON.stringify(sampleScenario(size), null, 2)}\n`)
  },
}
