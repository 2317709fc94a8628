/** What comes of things of the drawing that are dropped on others: each kind goes where it can. */

import type { Scenario, VmSpec } from '../../../model/scenario/schema.ts'
import { tellEdit } from '../../actions/tell.ts'
import { clock } from '../../format.ts'
import { doorkeeper, throughDoor } from '../../stores/door.ts'
import { addIncident } from '../../stores/edits/script.ts'
import { playhead } from '../../stores/playhead.ts'
import { undo, useScenario } from '../../stores/scenario.ts'
import { toast } from '../../stores/toasts.ts'
import type { Thing } from '../things.ts'
import { dropOnLun } from './drop-on-lun.ts'
import { changeZoning, refuse, tryEdit } from './edit.ts'
import { type Judge, unlessRefused } from './judge.ts'

/** VMs dropped on another thing: on a host their home, on a LUN their storage. */
export function dropVms(ids: readonly string[], on: Thing | null, judge: Judge): void {
  const { vms } = useScenario.getState().scenario
  const dropped = vms.filter(({ id }) => ids.includes(id))
  if (dropped.length === 0) return
  if (on?.kind === 'lun') dropOnLun(dropped, on.id, judge)
  else if (on?.kind === 'host') dropOnHost(dropped, on.id, judge)
  else refuse('Drop a VM on a host, which becomes its home, or on a LUN, which holds its files.')
}

function dropOnHost(vms: readonly VmSpec[], host: string, judge: Judge): void {
  const moved = vms.filter(({ home }) => home !== host)
  if (moved.length === 0) {
    const whose = vms.length === 1 ? `${vms[0]?.id}` : 'these VMs'
    toast(`${host} is the home of ${whose} already. To move it during the run, choose Migrate.`)
    return
  }
  const ids = moved.map(({ id }) => id)
  const rules = (scenario: Scenario) => {
    const there = doorkeeper().edits.changeAll(scenario, 'vm', { ids, patch: { home: host } })
    return moved.map((vm) => vmRuleOf(judge, there, vm, host))
  }
  unlessRefused(judge, rules, () => changeHomes(moved, host))
}

/** A home holds from the start: whoever drops a VM later may have meant to move it then. */
function changeHomes(vms: readonly VmSpec[], to: string): void {
  const atMs = playhead.ms
  const { edits } = doorkeeper()
  const ids = vms.map(({ id }) => id)
  const names = ids.join(', ')
  const run = () => {
    undo()
    tryEdit(
      (scenario) =>
        ids.reduce((now, vm) => addIncident(now, { kind: 'vm-migrates', vm, to, atMs }), scenario),
      () => tellEdit(`${clock(atMs)}: migrate ${names} to ${to}`),
    )
  }
  const action = { label: `Migrate at ${clock(atMs)} instead`, run }
  tryEdit(
    (scenario) => edits.changeAll(scenario, 'vm', { ids, patch: { home: to } }),
    () => tellEdit(`Home of ${names} is ${to} from 0:00 on.`, atMs === 0 ? undefined : action),
  )
}

/** Why the platform of that pane would not run the VM there. */
export function vmRuleOf(
  { index, words }: Judge,
  scenario: Scenario,
  vm: VmSpec,
  home: string,
): string | null {
  const { edits, platformSheet } = doorkeeper()
  const sheet = platformSheet(words.id)
  const overrides = scenario.platforms[index]?.overrides ?? {}
  return sheet === undefined ? null : edits.vmRule({ sheet, overrides }, scenario, { vm, home })
}

/** Users go to another VM. */
export function dropClient(id: string, on: Thing | null): void {
  const { clients } = useScenario.getState().scenario
  const client = clients.find((one) => one.id === id)
  if (client === undefined || (on?.kind === 'vm' && on.id === client.vm)) return
  if (on?.kind !== 'vm') {
    refuse('Drop a client on a VM, which its users then use.')
    return
  }
  throughDoor(({ edits }) => {
    tryEdit(
      (scenario) => edits.changeClient(scenario, id, { vm: on.id }),
      () => tellEdit(`${id} uses ${on.id}`),
    )
  })
}

/** A wire pulled from a host to a LUN: a path, unless there is one. */
export function dropWire(host: string, on: Thing | null): void {
  if (on?.kind !== 'lun') {
    refuse('Pull the wire of a host to a LUN: it then has a path to it.')
    return
  }
  const { luns } = useScenario.getState().scenario
  const lun = luns.find(({ id }) => id === on.id)
  if (lun === undefined) {
    refuse(`${on.id} comes from the storage layout: it is zoned as the LUN drawn for its VM.`)
  } else if (lun.hosts?.includes(host) === false) changeZoning(lun.id, host, true)
  else {
    const run = () => changeZoning(lun.id, host, false)
    toast(`${host} has a path to ${lun.id} already.`, { action: { label: 'Remove the path', run } })
  }
}
