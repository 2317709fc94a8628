/** How the states of a VM are told: word, class of the pattern, phases that they stand for. */
import type { PhaseName } from '../model/world.ts'
import type { Look } from '../trace/lanes.ts'

/** A short word for a legend, a chip or a reader of the screen; a segment may have its own. */
export const LOOK_WORDS: Readonly<Record<Look, string>> = {
  running: 'Running',
  slow: 'Slower',
  live: 'Migrating live',
  still: 'Standing still',
  saved: 'Saved, moving',
  detect: 'Down, undetected',
  failover: 'Failing over',
  boot: 'Booting',
  refused: 'Does not fit',
  abandoned: 'Given up',
  off: 'Off',
  outside: 'Cannot run here',
  warned: 'In doubt',
  failed: 'Failed',
}

/** The class from theme.css that fills a swatch, a bar or a lane; whole, for Tailwind to find. */
export const LOOK_CLASSES: Readonly<Record<Look, string>> = {
  running: 'look-running',
  slow: 'look-slow',
  live: 'look-live',
  still: 'look-still',
  saved: 'look-saved',
  detect: 'look-detect',
  failover: 'look-failover',
  boot: 'look-boot',
  refused: 'look-refused',
  abandoned: 'look-abandoned',
  off: 'look-off',
  outside: 'look-outside',
  warned: 'look-warned',
  failed: 'look-failed',
}

export const PHASE_LOOKS: Readonly<Record<PhaseName, Look>> = {
  detect: 'detect',
  decide: 'failover',
  storage: 'failover',
  register: 'failover',
  boot: 'boot',
  recover: 'boot',
  save: 'saved',
  release: 'saved',
  acquire: 'saved',
  restore: 'saved',
  'switch-over': 'still',
}
