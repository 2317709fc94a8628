/** What the app can be told to do, besides the sentences of the script. */
import { addOnePane } from '../actions/panes.ts'
import { place, removeSelection } from '../actions/place.ts'
import { pickFile, showNew } from '../files/open.ts'
import { saveFile } from '../files/save.ts'
import { showDialog } from '../shell/dialogs.ts'
import { playhead } from '../stores/playhead.ts'
import { redo, undo } from '../stores/scenario.ts'
import { showAs } from '../stores/shown-as.ts'
import { SPEEDS, select, setSpeed, setTheme, THEMES } from '../stores/view.ts'
import { DRAW_COMMANDS } from './draw-commands.ts'

export type Command = {
  /** As it is typed. */
  readonly words: string
  /** Words by which it is found too. */
  readonly also?: string
  readonly run: () => void
}

export const COMMANDS: readonly Command[] = [
  { words: 'play', also: 'run start', run: () => playhead.play() },
  { words: 'pause', also: 'stop', run: () => playhead.pause() },
  { words: 'next event', run: () => playhead.stepEvent(1) },
  { words: 'previous event', also: 'last back', run: () => playhead.stepEvent(-1) },
  { words: 'undo', also: 'back', run: undo },
  { words: 'redo', run: redo },
  { words: 'place host', also: 'new add', run: () => place('host') },
  { words: 'place LUN', also: 'new add', run: () => place('lun') },
  { words: 'place VM', also: 'new add virtual machine', run: () => place('vm') },
  { words: 'place client', also: 'new add', run: () => place('client') },
  { words: 'remove what is selected', also: 'delete', run: removeSelection },
  ...DRAW_COMMANDS,
  { words: 'select nothing', run: () => select(null) },
  { words: 'open canvas', also: 'show stage', run: () => showAs('canvas') },
  { words: 'open table', also: 'show tables', run: () => showAs('table') },
  { words: 'open words', also: 'show text', run: () => showAs('words') },
  { words: 'open script', also: 'show text', run: () => showAs('script') },
  { words: 'open weak points', also: 'show lint problems', run: () => showAs('weaknesses') },
  { words: 'add a platform', also: 'pane compare', run: addOnePane },
  ...THEMES.map((theme) => ({ words: `theme ${theme}`, run: () => setTheme(theme) })),
  ...SPEEDS.map((speed) => ({ words: `speed ${speed}`, run: () => setSpeed(speed) })),
  { words: 'save file', also: 'download', run: saveFile },
  { words: 'open file', run: pickFile },
  { words: 'new scenario', also: 'empty', run: showNew },
  { words: 'show keys', also: 'help shortcuts', run: showDialog('keys') },
  { words: 'open gallery', also: 'scenarios examples', run: showDialog('gallery') },
  { words: 'how it works', also: 'help about', run: showDialog('help') },
]
