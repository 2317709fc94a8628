/** What runs beside the components from the start: everything that listens to the page. */
import { keepAddress, startFromAddress } from './files/link.ts'
import { firstPicture } from './kit/first-picture.ts'
import { installTooltips } from './kit/tooltips.ts'
import { acceptDropsAndPastes } from './shell/drop.ts'
import { fetchLater } from './shell/later.ts'
import { keepProjector } from './stores/projector.ts'
import { startRunning } from './stores/runs.ts'
import { keepSelection } from './stores/selection.ts'
import { keepTheme } from './stores/theme.ts'
import { toast } from './stores/toasts.ts'

function keysLost(): void {
  toast('The keys could not be loaded: reload the page to have them.', { stays: true })
}

/** Called once, before the first picture. */
export function start(): void {
  keepTheme()
  keepProjector()
  startFromAddress()
  startRunning()
  keepSelection()
  keepAddress()
  // The first key may come soon after the first picture.
  void firstPicture()
    .then(() => import('./shell/keys.ts'))
    .then(({ listenToKeys }) => listenToKeys(), keysLost)
  void firstPicture()
    .then(() => import('./shell/fingers.ts'))
    .then(({ listenToFingers }) => listenToFingers())
  acceptDropsAndPastes()
  installTooltips()
  fetchLater()
}
