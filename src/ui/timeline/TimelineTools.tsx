import { LanesMenu } from './LanesMenu.tsx'

/** What the timeline can be asked for beside playing: fetched after the first picture. */
export function TimelineTools() {
  return <LanesMenu />
}
