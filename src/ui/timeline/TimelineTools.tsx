import { BranchMenu } from './BranchMenu.tsx'
import { LanesMenu } from './LanesMenu.tsx'
import { PlayingMenu } from './PlayingMenu.tsx'
import { ScriptTextButton } from './ScriptTextButton.tsx'

/** What the timeline can be asked for beside playing: fetched after the first picture. */
export function TimelineTools() {
  return (
    <>
      <PlayingMenu />
      <BranchMenu />
      <LanesMenu />
      <ScriptTextButton />
    </>
  )
}
