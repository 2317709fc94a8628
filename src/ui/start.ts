/** What runs beside the components from the start: everything that listens to the page. */
import { keepAddress, startFromAddress } from './files/link.ts'
import { installTooltips } from './kit/tooltips.ts'
import { acceptDropsAndPastes } from './shell/drop.ts'
import { listenToKeys } from './shell/keys.ts'
import { fetchLater } from './shell/later.ts'
import { startRunning } from './stores/runs.ts'
import { keepSelection } from './stores/selection.ts'
import { keepTheme } from './stores/theme.ts'

/** Called once, before the first picture. */
export function start(): void {
  keepTheme()
  startFromAddress()
  startRunning()
  keepSelection()
  keepAddress()
  listenToKeys()
  acceptDropsAndPastes()
  installTooltips()
  fetchLater()
}
