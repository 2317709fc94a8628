/** The schema's words as a person reads them. */

import type { Mark } from '../../model/parameter.ts'
import type { StorageLink } from '../../model/scenario/vocabulary.ts'
import { PRIORITIES, PROTOCOLS, STORAGE_LINKS } from '../../model/scenario/vocabulary.ts'
import type { Option } from '../kit/fields.tsx'

const LINK_WORDS: Readonly<Record<StorageLink, string>> = {
  'iscsi-1g': 'iSCSI, 1 Gb/s',
  'fc-2g': 'Fibre Channel, 2 Gb/s',
  'fc-4g': 'Fibre Channel, 4 Gb/s',
}

export const LINK_OPTIONS: readonly Option[] = STORAGE_LINKS.map((value) => ({
  value,
  label: LINK_WORDS[value],
}))

const PROTOCOL_WORDS: Readonly<Record<string, string>> = {
  http: 'HTTP',
  smb: 'SMB (files)',
  sql: 'SQL',
  rdp: 'RDP (desktop)',
  ping: 'Ping',
  voice: 'Voice',
}

export const PROTOCOL_OPTIONS: readonly Option[] = PROTOCOLS.map((value) => ({
  value,
  label: PROTOCOL_WORDS[value] ?? value,
}))

export const PRIORITY_OPTIONS: readonly Option[] = PRIORITIES.map((value) => ({
  value,
  label: capital(value),
}))

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  sourced: 'Sourced: stands in the document named',
  derived: 'Derived: computed from the document named',
  memory: 'From memory: to be checked against the document named',
  assumed: 'Assumed: no document was found',
}

/** 'hard-cap' as 'Hard cap'. */
export function capital(word: string): string {
  const spaced = word.replaceAll('-', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

export const optionsOf = (ids: readonly { readonly id: string }[]): readonly Option[] =>
  ids.map(({ id }) => ({ value: id, label: id }))

/** Whether the text is one of a schema's words: what a select hands over always is. */
export function isWord<Word extends string>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text)
}
