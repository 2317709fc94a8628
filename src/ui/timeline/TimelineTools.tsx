import { BranchMenu } from './branches/BranchMenu.tsx'
import { LanesMenu } from './lanes/LanesMenu.tsx'
import { PlayingMenu } from './playing/PlayingMenu.tsx'
import { ScriptTextButton } from './script/ScriptTextButton.tsx'

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
