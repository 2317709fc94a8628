/**
 * `npm run fuzz -- --runs 10000 --seed 1`: random scenarios of every size under every check; with
 * `--size` of one size alone. Each fault is told with its seed and shrunk to the least scenario that
 * still has it, which is written into a file of `test-results`. Exits with 1 when there was one.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { examined, type Fault, told } from './examine.ts'
import { isSize, type SizeName } from './generate.ts'

const FOLDER = 'test-results'
/** Of so many scenarios one is large and three are of medium size. */
const CYCLE = 40
/** How often it tells how far it is. */
const STEP = 500

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, size: { type: 'string' } },
})
const runs = whole(values.runs ?? '1000', 'runs')
const firstSeed = whole(values.seed ?? '1', 'seed')
const { size } = values
if (size !== undefined && !isSize(size)) throw new Error(`there is no size "${size}"`)

let faults = 0
for (let index = 0; index < runs; index++) {
  const seed = firstSeed + index
  const fault = examined(seed, size ?? sizeOf(seed))
  if (fault !== null) tell(fault)
  if ((index + 1) % STEP === 0) console.log(`${index + 1} of ${runs}, ${faults} with a fault`)
}
console.log(`${runs} scenarios from seed ${firstSeed}: ${faults} with a fault`)
process.exitCode = faults === 0 ? 0 : 1

function tell(fault: Fault): void {
  faults++
  const path = `${FOLDER}/fuzz-${fault.seed}-${fault.size}.json`
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path, `${JSON.stringify(fault.least, null, 2)}\n`)
  console.log([...told(fault), `the least scenario that still fails: ${path}`, ''].join('\n'))
}

function sizeOf(seed: number): SizeName {
  if (seed % CYCLE === 0) return 'large'
  return seed % CYCLE <= 3 ? 'medium' : 'small'
}

function whole(text: string, name: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} must be 1 or more`)
  return value
}
