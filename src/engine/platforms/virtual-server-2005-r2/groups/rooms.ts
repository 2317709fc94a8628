/** What the VMs of each node leave to others: kept as they start, counted anew when one stops. */
import type { HostId } from '../../../../model/ids.ts'
import type { HostSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import type { Sum } from '../../../../model/sum.ts'
import { occupies, type Vm } from '../../../../model/world.ts'
import type { Run } from '../../../mechanisms/run.ts'
import { fits } from '../../../physics/memory.ts'
import type { Product } from '../product.ts'

export type Room = {
  /** How many VMs the node runs. */
  readonly vms: number
  /** Below 0 by what is missing. */
  readonly freeMB: number
}

type Guests = Extract<Sum, { kind: 'memory' }>['guests']

/** The guests are named only once something has been refused. */
type Known = { vms: number; freeMB: number; guests: Guests | null }

export class Rooms {
  private readonly run: Run
  private readonly product: Product
  private readonly known = new Map<HostId, Known>()

  constructor(run: Run, product: Product) {
    this.run = run
    this.product = product
    run.observers.add((_, before, after) => {
      if (before !== undefined && after !== undefined) this.note(before, after)
    })
  }

  of(host: HostSpec): Room {
    return this.knownOf(host)
  }

  /** The VMs that the node runs, each with what it takes; the same list until one comes or goes. */
  guestsOf(host: HostSpec): Guests {
    const room = this.knownOf(host)
    room.guests ??= this.there(host.id).map((vm) => ({ vm: vm.id, MB: this.product.startMB(vm) }))
    return room.guests
  }

  private knownOf(host: HostSpec): Known {
    const known = this.known.get(host.id)
    if (known !== undefined) return known
    const { product } = this
    const vms = this.there(host.id)
    const memory = { physicalMB: host.ramMB, reserveMB: product.values.hostReserve }
    const claims = vms.map((vm) => ({ ramMB: product.startMB(vm), overheadMB: 0 }))
    const room = { vms: vms.length, freeMB: fits(memory, claims).freeMB, guests: null }
    this.known.set(host.id, room)
    return room
  }

  private there(host: HostId): readonly VmSpec[] {
    const { residents, topology } = this.run
    const vms: VmSpec[] = []
    for (const vm of residents(host)) {
      const spec = occupies(vm) ? topology.vms.get(vm.id) : undefined
      if (spec !== undefined) vms.push(spec)
    }
    return vms
  }

  private note(before: Vm, after: Vm): void {
    const left = placeOf(before)
    const taken = placeOf(after)
    if (left === taken) return
    if (left !== null) this.known.delete(left)
    if (taken !== null) this.take(taken, after)
  }

  private take(host: HostId, { id }: Vm): void {
    const room = this.known.get(host)
    const vm = this.run.topology.vms.get(id)
    if (room === undefined || vm === undefined) return
    room.vms += 1
    room.freeMB -= this.product.startMB(vm)
    room.guests = null
  }
}

/** Where the VM takes memory. */
const placeOf = (vm: Vm): HostId | null => (occupies(vm) ? vm.host : null)
