/** What the lab takes in. Checked at the door and told; a bench may raise them and says so. */
export const LIMITS = {
  hosts: 100,
  arrays: 20,
  luns: 300,
  vms: 2_000,
  clients: 2_000,
  rules: 200,
  /** As many as VirtualCenter 2.5 takes in a cluster (InformIT on its maximums). */
  pools: 128,
  incidents: 500,
  platforms: 4,
  /** 31 days. */
  horizonMs: 31 * 24 * 3_600_000,
  /** Events of one run on one platform; reached only by a script without end. */
  traceEvents: 1_000_000,
  nameLength: 40,
  titleLength: 120,
  notesLength: 4_000,
  /** Characters of a file or of an unpacked link. */
  documentLength: 4_000_000,
  /** Kept beside a scenario, in its file or in a browser. */
  branches: 12,
  branchNameLength: 40,
  /** Characters of a link's fragment. */
  linkLength: 200_000,
} as const
