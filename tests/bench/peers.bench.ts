import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simulate } from '../../src/engine/simulate.ts'
import { atLeast, type BenchLine, skipped, timed } from './bench.ts'
import { oneFailure, wholeSize } from './clusters.ts'
import { kernelSpeed } from './kernel.bench.ts'
import { cibOf } from './peers/cib.ts'

export const name = 'peers'

const YEARS = '5000'
const SIZES = [
  { hosts: 8, luns: 8, vms: 64 },
  { hosts: 16, luns: 8, vms: 200 },
  { hosts: 32, luns: 16, vms: 500 },
  { hosts: 32, luns: 16, vms: 1_000 },
]

/** The same work done by others on this machine, in the same minute; how many times as fast. */
export async function run(): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'failover-lab-bench-'))
  try {
    const speed = kernelSpeed()
    return [simpy(speed), simgrid(speed, folder), ...SIZES.map((size) => pacemaker(size, folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const peer = (file: string): string => fileURLToPath(new URL(`peers/${file}`, import.meta.url))

/** What a program prints, or null where it is not installed. */
function printed(program: string, ...args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

function against(what: string, ours: number, theirs: string | null): BenchLine {
  if (theirs === null) return skipped(what)
  const million = Number(theirs) / 1_000_000
  return atLeast(`${what} (${million.toFixed(2)} M events/s)`, ours / million, 'times', 1)
}

function simpy(ours: number): BenchLine {
  const run = ['python3', '/usr/bin/python3'].map((python) =>
    printed(python, peer('hosts.py'), YEARS),
  )
  return against('kernel against SimPy', ours, run.find((text) => text !== null) ?? null)
}

function simgrid(ours: number, folder: string): BenchLine {
  const program = join(folder, 'hosts')
  const built = printed('g++', '-O2', '-std=c++17', peer('hosts.cpp'), '-o', program, '-lsimgrid')
  return against('kernel against SimGrid', ours, built === null ? null : printed(program, YEARS))
}

/** It plans what is to be done after the loss; ours lives through the whole hour. */
function pacemaker(size: (typeof SIZES)[number], folder: string): BenchLine {
  const scenario = oneFailure(size)
  const [, compared] = scenario.platforms
  const what = `failover, ${wholeSize(size)}, against crm_simulate of Pacemaker`
  const file = join(folder, 'cib.xml')
  writeFileSync(file, cibOf(scenario, scenario.hosts[3]?.id ?? ''))
  const start = performance.now()
  const plan = printed('crm_simulate', '--xml-file', file, '--run')
  const theirs = performance.now() - start
  if (plan === null || compared === undefined) return skipped(what)
  const ours = timed(15, () => simulate(scenario, compared))
  const spent = `${theirs.toFixed(0)} ms to plan, ${ours.toFixed(1)} ms for an hour of ESX`
  return atLeast(`${what} (${spent})`, theirs / ours, 'times', 1)
}
