export { edit } from '../actions/edit.ts'

/** A number as people type it, with or without commas at the thousands; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[,\s](?=\d{3})/g, '')
  const value = Number(plain)
  return plain === '' || !Number.isFinite(value) ? null : value
}
