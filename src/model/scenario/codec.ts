/**
 * A scenario as a link: `#s=` and a code. The code is a digit for the format, eight check digits
 * and the packed scenario, deflated, in base64url. Nothing but the link is needed to open it.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as z from 'zod/mini'
import { digest } from '../../base/digest.ts'
import { err } from '../../base/result.ts'
import { lean, packedTable, packTable, unpackTable } from './columns.ts'
import { SCENARIO_DEFAULTS, TABLE_DEFAULTS } from './defaults.ts'
import { DICTIONARY } from './dictionary.ts'
import { LIMITS } from './limits.ts'
import { type Parsed, parseScenario } from './parse.ts'
import { grouped } from './problem.ts'
import type { Scenario } from './schema.ts'

const FORMAT = '1'
const CHECK_DIGITS = 8
const dictionary = strToU8(DICTIONARY)
const CODE = /^(\d)([0-9a-f]{8})([\w-]+)$/

/** In the order of the packed document, which old links fix for ever: a new table goes last. */
const TABLES = ['hosts', 'arrays', 'luns', 'vms', 'clients', 'rules', 'incidents'] as const

/** The fields beside the tables, then the tables. */
const packedScenario = z.tuple([z.record(z.string(), z.unknown()), z.array(packedTable)])

/**
 * The code of a scenario, the same in every engine. A scenario near every limit at once may come
 * out longer than `LIMITS.linkLength`, which `decodeScenario` refuses: it is kept in a file.
 */
export function encodeScenario(scenario: Scenario): string {
  const bytes = deflateSync(strToU8(JSON.stringify(pack(scenario))), { level: 9, dictionary })
  const payload = base64url(bytes)
  return FORMAT + checkDigits(payload) + payload
}

/**
 * Takes a whole address, a fragment with `#s=CODE` or the bare code; white space that a mail put in
 * does no harm. Any other damage to the code is told and never gives another scenario.
 */
export function decodeScenario(link: string): Parsed {
  if (link.length > LIMITS.linkLength) return refuse(tooLong(link.length))
  const text = link.replace(/\s/g, '')
  const code = /#s=([^&#]*)/.exec(text)?.[1] ?? text
  const [, format, check, payload = ''] = CODE.exec(code) ?? []
  if (format === undefined) return refuse(UNREADABLE)
  if (format !== FORMAT) return refuse(NEWER)
  if (check !== checkDigits(payload)) return refuse(DAMAGED)
  const document = unpack(payload)
  return document === undefined ? refuse(UNREADABLE) : parseScenario(document)
}

const DAMAGED =
  'The link is damaged: its check digits do not match. Copy it again, whole, from where it came.'
const UNREADABLE =
  'The link is damaged or leads elsewhere: no scenario stands after "#s=". Copy it again, whole.'
const NEWER = 'The link was made by another release of Failover Lab, in a form unknown to this one.'

const tooLong = (length: number): string =>
  `The link has ${grouped(length)} characters; at most ${grouped(LIMITS.linkLength)} are read.`

const refuse = (sentence: string): Parsed => err([{ path: '', sentence }])

/** The low half of the digest: one changed character never leaves it the same. */
const checkDigits = (payload: string): string => digest(payload).slice(-CHECK_DIGITS)

function pack(scenario: Scenario): z.infer<typeof packedScenario> {
  const tables = TABLES.map((table) => packTable(scenario[table], TABLE_DEFAULTS[table]))
  const beside = Object.entries(lean(scenario, SCENARIO_DEFAULTS)).filter(
    ([key]) => !(TABLES as readonly string[]).includes(key),
  )
  const platforms = scenario.platforms.map((row) => lean(row, TABLE_DEFAULTS.platforms))
  return [{ ...Object.fromEntries(beside), platforms }, tables]
}

/** Undefined for what no encoder writes. */
function unpack(payload: string): unknown {
  const packed = packedScenario.safeParse(inflated(payload))
  if (!packed.success) return undefined
  const [beside, tables] = packed.data
  const rows = TABLES.map((table, index) => [table, unpackTable(tables[index] ?? [0, []])])
  return { ...beside, ...Object.fromEntries(rows) }
}

function inflated(payload: string): unknown {
  try {
    // A buffer of its own ends a bomb: what does not fit is dropped, and JSON cut short refused.
    const out = new Uint8Array(LIMITS.documentLength)
    return JSON.parse(strFromU8(inflateSync(bytesOf(payload), { out, dictionary })))
  } catch {
    return undefined
  }
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(strFromU8(bytes, true))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesOf(payload: string): Uint8Array {
  return strToU8(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), true)
}
