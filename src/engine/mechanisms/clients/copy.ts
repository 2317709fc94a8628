/** File copies: bytes that flow from an array through a host as long as the VM serves. */
import type { ClientId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { copyOutPath } from '../links.ts'
import type { Run } from '../run.ts'
import type { Session } from './line.ts'

/** More than any run can copy. */
const ENDLESS = 1_000_000_000_000_000

/** Owner and flow of a client's copy. */
const copyOf = (client: ClientId): string => `file copy of ${client}`

/** From where the VM is now, at the speed that it has now. */
export function startCopy(run: Run, { client }: Session): void {
  const vm = run.world.vms.get(client.vm)
  const lun = run.topology.vms.get(client.vm)?.lun
  if (vm === undefined || vm.host === null || lun === undefined) return
  const path = copyOutPath(run, vm.host, lun)
  run.kernel.spawn(copyOf(client.id), [copyOf(client.id)], copy(run, client.id, path))
}

function* copy(run: Run, client: ClientId, path: readonly string[]): Process {
  const id = copyOf(client)
  const cap = capOf(run, client)
  const onRate = (bytesPerMs: number): void => tellRate(run, client, bytesPerMs)
  yield* run.flows.transfer({ id, path, bytes: ENDLESS, cap, onRate })
}

export function stopCopy(run: Run, client: ClientId): void {
  run.kernel.cancelOwner(copyOf(client))
}

/** A VM that runs slower serves its files slower. */
export function slowCopy(run: Run, client: ClientId): void {
  if (run.flows.has(copyOf(client))) run.flows.setCap(copyOf(client), capOf(run, client))
}

export function tellRate(run: Run, client: ClientId, bytesPerMs: number): void {
  const known = run.world.clients.get(client)
  const server = run.topology.clients.get(client)?.vm
  if (known === undefined || server === undefined || known.bytesPerMs === bytesPerMs) return
  run.emit({ kind: 'client-throughput-changed', client, server, bytesPerMs })
}

function capOf(run: Run, client: ClientId): number {
  const vm = run.world.vms.get(run.topology.clients.get(client)?.vm ?? '')
  return Math.max(1, Math.floor((run.clients.copyRate * 1_000) / (vm?.slowdown ?? 1)))
}
