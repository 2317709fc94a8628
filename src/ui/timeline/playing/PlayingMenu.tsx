import clsx from 'clsx'
import { Gauge, Repeat } from 'lucide-react'
import { loopFromHere, loopToHere } from '../../actions/playing.ts'
import { clock } from '../../format.ts'
import { Button } from '../../kit/Button.tsx'
import { Popup } from '../../kit/Popup.tsx'
import { SPEEDS, setLoop, setSlowing, setSpeed, useView } from '../../stores/view.ts'
import { TOOL } from '../tool-class.ts'

/** How it is played: speed, slowing down, the loop. */
export function PlayingMenu() {
  const loop = useView((view) => view.loop)
  const Icon = loop === null ? Gauge : Repeat
  return (
    <Popup
      label="Playing"
      tip="Speed, slowing down at events, loop"
      className={clsx(TOOL, loop !== null && 'border-accent! font-semibold text-accent!')}
      trigger={
        <>
          <Icon aria-hidden size={15} />
          {loop !== null && (
            <span className="tabular-nums">
              {clock(loop.fromMs)} to {clock(loop.toMs)}
            </span>
          )}
        </>
      }
    >
      {() => <PlayingForm />}
    </Popup>
  )
}

function PlayingForm() {
  const { speed, slowing, loop } = useView()
  return (
    <div className="grid gap-2.5">
      <label className="grid grid-cols-[4rem_minmax(0,1fr)_3.5rem] items-center gap-1">
        <span className="text-ink-2">Speed</span>
        <input
          type="range"
          min={0}
          max={SPEEDS.length - 1}
          value={SPEEDS.indexOf(speed)}
          aria-valuetext={`${speed} times`}
          onChange={({ currentTarget }) => setSpeed(SPEEDS[Number(currentTarget.value)] ?? speed)}
        />
        <span aria-hidden className="text-right font-mono tabular-nums">
          {speed}×
        </span>
      </label>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={slowing}
          className="mt-1"
          onChange={({ currentTarget }) => setSlowing(currentTarget.checked)}
        />
        <span>
          Slow down at events
          <span className="block text-[11.5px] text-ink-3">
            From 60× on: 10× where something goes wrong
          </span>
        </span>
      </label>
      <section aria-label="Loop" className="grid gap-1.5 border-t border-line pt-2">
        <p>
          <b className="font-semibold">Loop: </b>
          {loop === null ? 'none' : `${clock(loop.fromMs)} to ${clock(loop.toMs)}`}
        </p>
        <div className="flex flex-wrap gap-1.5">
          <Button tip="I" onClick={loopFromHere}>
            From here
          </Button>
          <Button tip="O" onClick={loopToHere}>
            To here
          </Button>
          <Button
            tip="U"
            unavailable={loop === null ? 'There is no loop' : undefined}
            onClick={() => setLoop(null)}
          >
            No loop
          </Button>
        </div>
        <p className="text-[11.5px] text-ink-3">Or drag in the ruler with Shift held.</p>
      </section>
    </div>
  )
}
