/** The charts in sentences: what a screen reader is told instead of the picture. */
import { clock, number } from '../format.ts'
import type { Use, Versus } from './measures.ts'
import type { Row } from './rows.ts'

/** '18.2 GB'. */
export const amount = (value: number, unit: string): string =>
  `${number(Math.round(value * 10) / 10)} ${unit}`

/** 'used peaks at 18.2 GB of 24.6 GB at 3:40', and how it stands to the reserve. */
export function useInWords({ lines, rows, unit }: Use): string {
  const capacity = indexOf(lines, 'capacity')
  const told = lines.flatMap(({ word, look }, index) => {
    if (look === 'capacity' || look === 'reserve' || look === 'wanted') return []
    const peak = peakOf(rows, index)
    if (peak.value === 0) return [`${word}: nothing`]
    const most = amount(peak.row.values[capacity] ?? 0, unit)
    return [`${word} peaks at ${amount(peak.value, unit)} of ${most} at ${clock(peak.row.at)}`]
  })
  return [...told, ...againstReserve({ lines, rows, unit })].join('; ')
}

function againstReserve({ lines, rows }: Use): readonly string[] {
  const reserve = indexOf(lines, 'reserve')
  if (reserve < 0) return []
  const over = rows.find(({ values }) => (values[0] ?? 0) > (values[reserve] ?? 0))
  return [
    over === undefined
      ? 'one host less would always do'
      : `from ${clock(over.at)} on it does not fit on one host less`,
  ]
}

const indexOf = (lines: Use['lines'], look: Use['lines'][number]['look']): number =>
  lines.findIndex((line) => line.look === look)

/** For each platform its worst moment. */
export function versusInWords({ rows, unit, most }: Versus, briefs: readonly string[]): string {
  const told = briefs.map((brief, index) => {
    if (most !== null) {
      const least = peakOf(rows, index, -1)
      const served = `${number(least.value)} of ${amount(most, unit)}`
      return `${brief}: least served ${served}${whenOf(least)}`
    }
    const peak = peakOf(rows, index)
    if (peak.value === 0) return `${brief}: never a VM down`
    return `${brief}: at most ${number(peak.value)} down${whenOf(peak)}`
  })
  return told.join('; ')
}

const whenOf = ({ row }: Peak): string => ` at ${clock(row.at)}`

type Peak = { readonly row: Row; readonly value: number }

/** The first of the greatest; of the least with a sign of -1. */
function peakOf(rows: readonly Row[], index: number, sign = 1): Peak {
  const nothing: Row = { at: 0, values: [] }
  const value = (row: Row): number => row.values[index] ?? 0
  const row = rows.reduce(
    (best, next) => (sign * value(next) > sign * value(best) ? next : best),
    rows[0] ?? nothing,
  )
  return { row, value: value(row) }
}
