/** The fragment of the address: `#s=CODE&t=MS`, the scenario and where the playhead stands. */

export type Address = {
  /** The scenario's code; null when the address names no scenario. */
  readonly code: string | null
  /** Integer milliseconds; null when the address does not say or says it wrongly. */
  readonly atMs: number | null
}

export function readAddress(hash: string): Address {
  const fields = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((field) => {
        const [key = '', ...rest] = field.split('=')
        return [key, rest.join('=')] as const
      }),
  )
  const time = fields.get('t') ?? ''
  return {
    code: fields.get('s') ?? null,
    atMs: /^\d{1,10}$/.test(time) ? Number(time) : null,
  }
}

/** 0:00 is where every run is opened anyway, and is left out. */
export function writeAddress(code: string, atMs: number): string {
  return atMs === 0 ? `#s=${code}` : `#s=${code}&t=${atMs}`
}

/** A link somewhere in pasted text: its fragment, or null when there is none. */
export function linkIn(text: string): string | null {
  return /#s=[^\s"'<>]+/.exec(text)?.[0] ?? null
}

/** A file's name from a title: 'Three hosts, one dies' becomes 'three-hosts-one-dies.json'. */
export function fileNameOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const name = (words ?? ['scenario']).join('-').slice(0, 60).replace(/-$/, '')
  return `${name}.json`
}
