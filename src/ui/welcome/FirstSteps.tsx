/**
 * Three steps for a newcomer, beside what each is about. On a narrow screen they stand above the
 * app, where they cover nothing. Escape in them, or their cross, closes them for good.
 */
import { X } from 'lucide-react'
import { Button, IconButton } from '../kit/Button.tsx'
import { closeSteps, goToStep, useWelcome } from '../stores/welcome.ts'
import { placeBeside } from './place.ts'
import { STEPS, type Step } from './steps.ts'

export function FirstSteps() {
  const index = useWelcome(({ step }) => step) ?? 0
  const step = STEPS[index]
  if (step === undefined) return null
  const last = index === STEPS.length - 1
  return (
    <>
      <div key={`about ${index}`} ref={(ring) => follow(ring, step)} className="step-ring" />
      <section
        key={index}
        ref={(card) => follow(card, step)}
        aria-label="First steps"
        className="step-card"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          closeSteps()
        }}
      >
        <div className="flex items-start gap-1">
          <h2 className="flex-1 pt-1 text-[13.5px] font-semibold">{step.title}</h2>
          <IconButton
            label="Close the first steps for good"
            icon={<X size={15} />}
            onClick={closeSteps}
          />
        </div>
        <p role="status" className="mt-0.5 pr-1 text-ink-2">
          {step.text}
        </p>
        <div className="mt-2 flex items-center gap-2">
          <span className="flex-1 text-[11.5px] text-ink-3">
            {index + 1} of {STEPS.length}
          </span>
          {index > 0 && <Button onClick={() => goToStep(index - 1)}>Back</Button>}
          <Button variant="solid" onClick={() => (last ? closeSteps() : goToStep(index + 1))}>
            {last ? 'Done' : 'Next'}
          </Button>
        </div>
      </section>
    </>
  )
}

/** Keeps the element where it belongs while the layout changes. React drops it with the step. */
function follow(element: HTMLElement | null, { about }: Step): () => void {
  const gone = new AbortController()
  const watch = new ResizeObserver(() => element !== null && put(element, about))
  const target = document.querySelector(about)
  for (const one of [document.body, target, element]) if (one !== null) watch.observe(one)
  const move = (): void => {
    if (element !== null) put(element, about)
  }
  addEventListener('resize', move, { signal: gone.signal })
  addEventListener('scroll', move, { signal: gone.signal, capture: true })
  return () => {
    watch.disconnect()
    gone.abort()
  }
}

const RING = 4

function put(element: HTMLElement, about: string): void {
  const target = document.querySelector(about)?.getBoundingClientRect()
  if (element.className === 'step-ring') {
    element.hidden = target === undefined
    if (target === undefined) return
    move(element, { left: target.left - RING, top: target.top - RING })
    element.style.width = `${target.width + 2 * RING}px`
    element.style.height = `${target.height + 2 * RING}px`
    return
  }
  const { width, height } = element.getBoundingClientRect()
  const size = { width: innerWidth, height: innerHeight }
  const alone = { left: size.width / 2 - width / 2, top: 56 }
  move(element, (target && placeBeside(target, { width, height }, size)) ?? alone)
}

function move(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  // Where it stands in the flow the style sheet makes no use of them.
  element.style.setProperty('--left', `${Math.round(left)}px`)
  element.style.setProperty('--top', `${Math.round(top)}px`)
}
