/** What runs beside the components from the start: everything that listens to the page. */
import { keepAddress, startFromAddress } from './files/link.ts'
import { firstPicture } from './kit/first-picture.ts'
import { acceptDropsAndPastes } from './shell/drop.ts'
import { fetchLater } from './shell/later.ts'
import { tellLost } from './stores/lost.ts'
import { keepProjector } from './stores/projector.ts'
import { startRunning } from './stores/runs.ts'
import { keepSelection } from './stores/selection.ts'
import { keepTheme } from './stores/theme.ts'

function keysLost(): void {
  tellLost('Until then there are no keys.')
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
  void firstPicture()
    .then(() => import('./kit/tooltips.ts'))
    .then(({ installTooltips }) => installTooltips())
  acceptDropsAndPastes()
  fetchLater()
}
