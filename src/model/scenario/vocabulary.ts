/** The words and the version of the scenario document, apart from the schema that checks them. */
export const SCENARIO_VERSION = 1

export const STORAGE_LINKS = ['iscsi-1g', 'fc-2g', 'fc-4g'] as const
/** From the last to the first to be restarted; `disabled` ones are not. */
export const PRIORITIES = ['disabled', 'low', 'medium', 'high'] as const
export const PROTOCOLS = ['http', 'smb', 'sql', 'rdp', 'ping', 'voice'] as const

export const NETWORKS = ['management', 'heartbeat', 'vmotion'] as const

/** How the VMs of a host leave it: all at once, or one after the other. */
export const ORDERS = ['parallel', 'serial'] as const

export type NetworkName = (typeof NETWORKS)[number]
export type EvacuationOrder = (typeof ORDERS)[number]
export type StorageLink = (typeof STORAGE_LINKS)[number]
export type RestartPriority = (typeof PRIORITIES)[number]
