import { assert } from './assert.ts'

declare const unit: unique symbol

type In<Unit extends string> = number & { readonly [unit]: Unit }

/** A duration, or an instant counted from the start of a run. Whole, never negative. */
export type Milliseconds = In<'ms'>

/** A volume on the wire, on disk or in memory. Whole, never negative. */
export type Bytes = In<'B'>

/** A rate of flow; 1 byte/ms is 0.001 MB/s. Whole, never negative. */
export type BytesPerMs = In<'B/ms'>

/** An amount of processor. Whole, never negative. */
export type MHz = In<'MHz'>

/** 10^6 bytes, the megabyte of every data sheet used here. May have a fraction. */
export type Megabytes = In<'MB'>

const BYTES_PER_MEGABYTE = 1_000_000
const MS_PER_SECOND = 1000

/** Rounding noise of decimal input such as 1.1 * 1000; anything larger is a real fraction. */
const DECIMAL_NOISE = 1e-6

export function ms(value: number): Milliseconds {
  return whole(value, 'milliseconds') as Milliseconds
}

/** At most three decimals: 0.0005 s is not a whole number of milliseconds and is refused. */
export function seconds(value: number): Milliseconds {
  return nearlyWhole(value * MS_PER_SECOND, 'milliseconds') as Milliseconds
}

export function bytes(value: number): Bytes {
  return whole(value, 'bytes') as Bytes
}

export function megabytes(value: number): Megabytes {
  assert(Number.isFinite(value) && value >= 0, 'megabytes must be a number of at least 0', {
    value,
  })
  return value as Megabytes
}

/** At most six decimals of a megabyte: less than a byte is refused. */
export function bytesOf(volume: Megabytes): Bytes {
  return nearlyWhole(volume * BYTES_PER_MEGABYTE, 'bytes') as Bytes
}

export function megabytesOf(volume: Bytes): Megabytes {
  return (volume / BYTES_PER_MEGABYTE) as Megabytes
}

/** From MB/s: 1 MB/s is 1,000 bytes/ms, so at most three decimals. */
export function bytesPerMs(megabytesPerSecond: number): BytesPerMs {
  return nearlyWhole(megabytesPerSecond * MS_PER_SECOND, 'bytes per ms') as BytesPerMs
}

export function mhz(value: number): MHz {
  return whole(value, 'MHz') as MHz
}

function nearlyWhole(value: number, what: string): number {
  const rounded = Math.round(value)
  const noise = Math.max(DECIMAL_NOISE, 4 * Number.EPSILON * rounded)
  assert(Math.abs(value - rounded) <= noise, `not a whole number of ${what}`, { value })
  return whole(rounded, what)
}

function whole(value: number, what: string): number {
  assert(Number.isSafeInteger(value) && value >= 0, `${what} must be whole and at least 0`, {
    value,
  })
  return value
}
