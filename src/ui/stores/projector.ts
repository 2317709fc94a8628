/** Large type, high contrast and fewer columns, for a room that looks at a projector. Kept. */
import { create } from 'zustand'
import { store, stored } from './stored.ts'

export const useProjector = create<{ readonly on: boolean }>()(() => ({
  on: stored('projector') === 'yes',
}))

export function toggleProjector(): void {
  const on = !useProjector.getState().on
  store('projector', on ? 'yes' : 'no')
  useProjector.setState({ on })
}

/** Keeps the root element in step; called once, before the first picture. */
export function keepProjector(): void {
  const paint = (): void => {
    const { dataset } = document.documentElement
    if (useProjector.getState().on) dataset['projector'] = ''
    else delete dataset['projector']
  }
  paint()
  useProjector.subscribe(paint)
}
