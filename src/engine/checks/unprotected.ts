import { type Check, NONE } from './check.ts'

/** What runs outside the cluster runs on one host: nobody moves it, nobody starts it elsewhere. */
export const unprotected: Check = {
  name: 'unprotected',
  onEvent(event, { vms }) {
    if (!('vm' in event)) return NONE
    const vm = vms.get(event.vm)
    if (vm === undefined || vm.unprotected === null) return NONE
    const moves = event.kind === 'migration-started' || event.kind === 'move-stage-started'
    const host = 'host' in event ? event.host : null
    if (!moves && (host === null || host === vm.host)) return NONE
    return [`${event.kind} takes ${vm.id} from ${vm.host}, and it is unprotected there`]
  },
}
