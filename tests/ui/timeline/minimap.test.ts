import { expect, test } from 'vitest'
import { draggedWindow, gripAt } from '../../../src/ui/timeline/axis/minimap-window.ts'

const scale = { fromMs: 100_000, toMs: 300_000, width: 600 }
const horizonMs = 600_000
const pull = (from: number, to: number) => ({ from, to, width: 600, horizonMs })
const window = (from: number, to: number) =>
  draggedWindow(gripAt(from, scale, horizonMs), pull(from, to))

test('minimap: taken in the middle the window moves and stays within the run', () => {
  expect(window(200, 250)).toEqual({ fromMs: 150_000, toMs: 350_000 })
  expect(window(200, 900)).toEqual({ fromMs: 400_000, toMs: 600_000 })
})

test('minimap: taken at an end it grows, shrinks and may turn over', () => {
  expect(window(300, 400)).toEqual({ fromMs: 100_000, toMs: 400_000 })
  expect(window(100, 250)).toEqual({ fromMs: 250_000, toMs: 300_000 })
  expect(window(100, 400)).toEqual({ fromMs: 300_000, toMs: 400_000 })
})

test('minimap: beside it a new window is drawn, and a click draws none', () => {
  expect(window(500, 450)).toEqual({ fromMs: 450_000, toMs: 500_000 })
  expect(window(500, 502)).toBeNull()
  const whole = { fromMs: 0, toMs: horizonMs, width: 600 }
  expect(gripAt(300, whole, horizonMs).part).toBe('beside')
})
