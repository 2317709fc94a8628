import { expect, test } from 'vitest'
import type { Incident } from '../../../src/model/scenario/schema.ts'
import { incidentWords } from '../../../src/ui/incident-looks.ts'
import {
  ICON_CENTRE,
  ICON_WIDTH,
  markerLayout,
  type Pin,
  rowsOf,
} from '../../../src/ui/timeline/script/marker-layout.ts'

const AXIS = 800

test('markers: with room all stand in one row with their words', () => {
  const placed = markerLayout([pin(0, 100), pin(1, 400)], AXIS)
  expect(placed).toEqual([
    { index: 0, row: 0, brief: false, before: false },
    { index: 1, row: 0, brief: false, before: false },
  ])
})

test('markers: at the end of the axis the words stand before the instant', () => {
  expect(markerLayout([pin(0, 790)], AXIS)[0]).toMatchObject({ before: true, brief: false })
})

test('markers: an axis too narrow for the words shows the icon', () => {
  expect(markerLayout([pin(0, 60)], 100)[0]).toMatchObject({ brief: true })
})

test('markers: at one instant they stack, shrink, and none hides another', () => {
  const pins = Array.from({ length: 40 }, (_, index) => pin(index, 300 + (index % 7) * 9))
  const placed = markerLayout(pins, AXIS)
  expect(placed.map(({ index }) => index).sort((a, b) => a - b)).toEqual(pins.map((_, i) => i))
  expect(rowsOf(placed)).toBeGreaterThan(2)
  for (const one of placed) {
    for (const other of placed) {
      if (one.index >= other.index || one.row !== other.row) continue
      const [a, b] = [spanOf(one), spanOf(other)]
      expect(a.to <= b.from || b.to <= a.from).toBe(true)
    }
  }

  function spanOf({ index, brief, before }: (typeof placed)[number]) {
    const { x, width } = pins[index] as Pin
    const wide = brief ? ICON_WIDTH : width
    const from = before ? x + ICON_CENTRE - wide : x - ICON_CENTRE
    return { from, to: from + wide }
  }
})

test('markers: an out-of-order script is placed by time', () => {
  const placed = markerLayout([pin(0, 500), pin(1, 100)], AXIS)
  expect(placed.every(({ row }) => row === 0)).toBe(true)
})

test('markers: an incident reads as a sentence', () => {
  expect(incidentWords({ atMs: 0, kind: 'host-fails', host: 'host-2' })).toBe('host-2 fails')
  expect(incidentWords(migrate)).toBe('migrate file to host-3')
})

const migrate: Incident = { atMs: 10_000, kind: 'vm-migrates', vm: 'file', to: 'host-3' }

function pin(index: number, x: number): Pin {
  return { index, x, width: 130 }
}
