/**
 * What the first picture does without: fetched right after it, so that nobody waits for it later
 * and the screen stays whole without a network.
 */
import { firstPicture } from '../kit/first-picture.ts'
import { fetchDoor } from '../stores/door.ts'

const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../palette/Palette.tsx'),
  () => import('../score/ScorePanel.tsx'),
  () => import('../score/Verdict.tsx'),
  fetchDoor,
  () => import('../inspector/ClientSaw.tsx'),
  () => import('../inspector/Details.tsx'),
  () => import('../inspector/Numbers.tsx'),
  () => import('../inspector/RulesField.tsx'),
  () => import('../inspector/PoolsField.tsx'),
  () => import('../inspector/RunFields.tsx'),
  () => import('../inspector/Runs.tsx'),
  () => import('../stage/acting/ActionBar.tsx'),
  () => import('../stage/acting/PaneMenu.tsx'),
  () => import('../stage/pane/PaneSwitch.tsx'),
  () => import('../stage/layers/Zoning.tsx'),
  () => import('../stage/acting/dropped.ts'),
  () => import('../stage/layout/arrange.ts'),
  () => import('../inspector/ManyInspector.tsx'),
  () => import('../stage/layers/Travel.tsx'),
  () => import('../stage/pane/PaneFoot.tsx'),
  () => import('../stage/pane/PaneTools.tsx'),
  () => import('../stage/pane/PaneFacts.tsx'),
  () => import('../stage/layers/Beliefs.tsx'),
  () => import('../stage/layers/BeliefArrows.tsx'),
  () => import('../timeline/TimelineTools.tsx'),
  async () => (await import('../stores/branch-runs.ts')).resumeComparing(),
  () => import('../timeline/events/EventList.tsx'),
  () => import('../timeline/axis/Minimap.tsx'),
  () => import('../timeline/script/MoreMarkers.tsx'),
  () => import('../timeline/branches/BranchFigures.tsx'),
  () => import('../timeline/lanes/LaneTooltip.tsx'),
  () => import('../timeline/lanes/LaneTable.tsx'),
  () => import('../why/WhyVm.tsx'),
  () => import('../assumptions/Assumptions.tsx'),
  () => import('../views/FormBar.tsx'),
  () => import('../views/OtherForm.tsx'),
  () => import('../command/CommandBar.tsx'),
  () => import('./TopMenus.tsx'),
  () => import('./HelpMenu.tsx'),
  () => import('./MoreMenu.tsx'),
  () => import('./KeysDialog.tsx'),
  () => import('./RunNotice.tsx'),
  () => import('./Toasts.tsx'),
  () => import('../files/not-kept.ts'),
  () => import('../files/branches-in-file.ts'),
  () => import('../views/script/brought.ts'),
  () => import('../gallery/Gallery.tsx'),
  () => import('../help/HelpDialog.tsx'),
  () => import('../welcome/FirstSteps.tsx'),
  () => import('./Refusal.tsx'),
]

/** Not every browser tells when it is idle. */
const SOON_MS = 200
const AT_LATEST_MS = 1_000

/** Called once. A part that could not be fetched now is asked for again when it is needed. */
export function fetchLater(): void {
  const fetchAll = (): void => void Promise.allSettled(PARTS.map((part) => part()))
  void firstPicture().then(() => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(fetchAll, SOON_MS)
    else requestIdleCallback(fetchAll, { timeout: AT_LATEST_MS })
  })
}
