import type { Causes } from './causes.ts'
import type { PlatformId } from './ids.ts'
import type { ChoiceSheet, ParameterSheet } from './parameter.ts'
import type { StorageNeeds } from './topology.ts'

/** What a screen says of a platform before anyone asks for its numbers. */
export type PlatformWords = {
  readonly id: PlatformId
  /** Vendor, product and version. */
  readonly name: string
  /** A pane's title, at most some 24 characters. */
  readonly title: string
  /** A column's heading, at most some 10 characters. */
  readonly brief: string
  /** What it calls the thing that holds VMs' files, and how hosts share it. */
  readonly storage: StorageWords
  /** What whoever looks at a run of it should know, where there is something. */
  readonly caveat?: string
  readonly needs: StorageNeeds
  /** It divides its cluster by resource pools, unless a setting says otherwise. */
  readonly pools?: { readonly unless: { readonly setting: string; readonly is: string } }
  /** Features of the scenario that this platform has no word for, each a short sentence. */
  readonly unavailable: readonly string[]
}

/** What an editor may know of a platform: words and numbers, no mechanism. */
export type PlatformSheet = PlatformWords & {
  readonly parameters: ParameterSheet
  readonly choices: ChoiceSheet
  /** Keys of its parameters, by what they lengthen. */
  readonly causes: Causes
}

export type StorageWords = {
  /** `reservation`: one host owns a whole LUN. `lock`: all hosts open it, one lock a VM. */
  readonly access: 'reservation' | 'lock'
  /** What a screen says below the LUNs. */
  readonly sentence: string
  /** What each LUN with VMs takes one of; `of` is the parameter that says how many there are. */
  readonly takes?: { readonly of: string; readonly words: string }
}
