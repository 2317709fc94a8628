import { expect, test } from 'vitest'
import { type Area, placeBeside } from '../../../src/ui/welcome/place.ts'

const WINDOW = { width: 1440, height: 900 }
const CARD = { width: 310, height: 150 }

const ABOUT: Readonly<Record<string, Area>> = {
  'a small button': { left: 212, top: 540, width: 32, height: 32 },
  'a column at the left': { left: 0, top: 48, width: 200, height: 852 },
  'a column at the right': { left: 1100, top: 48, width: 340, height: 852 },
  'the lower half': { left: 200, top: 528, width: 900, height: 372 },
  'the upper half': { left: 200, top: 0, width: 900, height: 500 },
  'a corner': { left: 1408, top: 868, width: 32, height: 32 },
}

test.each(Object.keys(ABOUT))('first steps: beside %s, within the window', (name) => {
  const about = ABOUT[name] as Area
  const place = placeBeside(about, CARD, WINDOW)
  if (place === null) throw new Error('there is room for it')
  const apart =
    place.left >= about.left + about.width ||
    place.left + CARD.width <= about.left ||
    place.top >= about.top + about.height ||
    place.top + CARD.height <= about.top
  expect(apart).toBe(true)
  expect(place.left).toBeGreaterThanOrEqual(0)
  expect(place.top).toBeGreaterThanOrEqual(0)
  expect(place.left + CARD.width).toBeLessThanOrEqual(WINDOW.width)
  expect(place.top + CARD.height).toBeLessThanOrEqual(WINDOW.height)
})

test('first steps: nowhere beside what fills the window', () => {
  expect(placeBeside({ left: 0, top: 0, ...WINDOW }, CARD, WINDOW)).toBeNull()
})
