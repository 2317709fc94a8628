/** What the three steps say, and which part of the screen each is about. */
export type Step = {
  readonly title: string
  readonly text: string
  /** A selector of the part; where it is not on the screen the step stands alone. */
  readonly about: string
}

export const STEPS: readonly Step[] = [
  {
    title: 'One cluster, two platforms',
    text:
      'host-2 loses power at 2:00, and both platforms live through it on one clock. ' +
      'The round button, or the space bar, plays and pauses.',
    about: '.timeline [aria-label="Pause"], .timeline [aria-label="Play"]',
  },
  {
    title: 'Make something happen',
    text:
      'Drag from the palette, or select a host and press F: it fails where the playhead stands, ' +
      'on both sides. Every change runs again, and undo takes it back.',
    about: '.palette',
  },
  {
    title: 'See who was down, and why',
    text:
      'Each VM has a lane for each platform. Click one for the reasons, step by step. ' +
      'More to try: press G for the gallery.',
    about: '.timeline',
  },
]
