/** What a VM's demand does when somebody chooses bursts and has not said which. */
export const BURST = {
  kind: 'burst',
  everyMs: 600_000,
  forMs: 60_000,
  toPercent: 300,
} as const
