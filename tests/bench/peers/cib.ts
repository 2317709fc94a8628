import type { HostId } from '../../../src/model/ids.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'

/**
 * The cluster of a scenario as Pacemaker keeps it just after the loss of a host: every VM is a
 * resource that runs, or ran, at its home.
 */
export function cibOf({ hosts, vms }: Scenario, lost: HostId): string {
  const nodes = hosts.map(({ id }) => `<node id="${id}" uname="${id}"/>`)
  const resources = vms.map(
    ({ id }) => `<primitive id="${id}" class="ocf" provider="pacemaker" type="Dummy"/>`,
  )
  const states = hosts.map(({ id }) => {
    const residents = vms.filter(({ home }) => home === id)
    const state = id === lost ? LOST : ONLINE
    return [
      `<node_state id="${id}" uname="${id}" ${state} crm-debug-origin="bench">`,
      `<lrm id="${id}"><lrm_resources>`,
      ...residents.map((vm) => running(vm.id, id)),
      '</lrm_resources></lrm></node_state>',
    ].join('')
  })
  return [
    '<cib crm_feature_set="3.16.2" validate-with="pacemaker-3.7" epoch="1" num_updates="0"',
    ' admin_epoch="0" have-quorum="1" dc-uuid="host-1"><configuration><crm_config>',
    '<cluster_property_set id="options">',
    '<nvpair id="options-stonith" name="stonith-enabled" value="false"/>',
    '</cluster_property_set></crm_config><nodes>',
    ...nodes,
    '</nodes><resources>',
    ...resources,
    '</resources><constraints/><rsc_defaults><meta_attributes id="defaults">',
    '<nvpair id="defaults-stickiness" name="resource-stickiness" value="100"/>',
    '</meta_attributes></rsc_defaults></configuration><status>',
    ...states,
    '</status></cib>',
  ].join('\n')
}

const ONLINE = 'in_ccm="true" crmd="online" join="member" expected="member"'
const LOST = 'in_ccm="false" crmd="offline" join="down" expected="down"'

/** The digest of no parameters: the resource is as it was when it was started. */
const UNCHANGED = 'op-digest="f2317cad3d54cec5d7d7aa7d0bf35cf8"'

function running(vm: string, host: string): string {
  return [
    `<lrm_resource id="${vm}" class="ocf" provider="pacemaker" type="Dummy">`,
    `<lrm_rsc_op id="${vm}_last_0" operation_key="${vm}_start_0" operation="start"`,
    ' crm-debug-origin="bench" crm_feature_set="3.16.2"',
    ' transition-key="1:1:0:6f2ce94d-6b2d-4f43-8d1f-8a2d0b7a3d5e"',
    ' transition-magic="0:0;1:1:0:6f2ce94d-6b2d-4f43-8d1f-8a2d0b7a3d5e"',
    ` on_node="${host}" call-id="1" rc-code="0" op-status="0" interval="0" ${UNCHANGED}/>`,
    '</lrm_resource>',
  ].join('')
}
