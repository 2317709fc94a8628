/**
 * Branches: scenarios kept beside the one on the screen, by name, in this browser. What is on the
 * screen is never one of them: it can be kept as one, replaced by one, or held against one.
 */
import { create } from 'zustand'
import { canonical } from '../../model/scenario/digest.ts'
import { LIMITS } from '../../model/scenario/limits.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { store, stored } from './stored.ts'

export type Branch = {
  readonly id: string
  readonly name: string
  /** The scenario's title and its JSON, as they were when it was kept. */
  readonly title: string
  readonly text: string
}

export type BranchesState = {
  readonly branches: readonly Branch[]
  /** The one whose run stands beside the present one; null is none. */
  readonly comparedId: string | null
}

const KEY = 'branches'
export const MOST_BRANCHES = LIMITS.branches
export const LONGEST_NAME = LIMITS.branchNameLength

export const useBranches = create<BranchesState>()(() => ({
  branches: read() ?? [],
  comparedId: null,
}))

export type Kept = { readonly branch: Branch; readonly lasting: boolean }

/** Null when there are too many. `lasting` is false where the browser has no room for it. */
export function keepBranch(name: string, scenario: Scenario): Kept | null {
  const all = latest()
  if (all.length >= MOST_BRANCHES) return null
  const id = crypto.randomUUID()
  const branch = { id, name, title: scenario.title, text: canonical(scenario) }
  return { branch, lasting: write([...all, branch]) }
}

/** Whether there is one of that name that says the same. */
export function isKept(name: string, scenario: Scenario): boolean {
  const text = canonical(scenario)
  return latest().some((each) => each.name === name && each.text === text)
}

export function renameBranch(id: string, name: string): void {
  write(latest().map((each) => (each.id === id ? { ...each, name } : each)))
}

/** Returns what was there before, for an undo. */
export function removeBranch(id: string): readonly Branch[] {
  const before = latest()
  write(before.filter((each) => each.id !== id))
  if (useBranches.getState().comparedId === id) useBranches.setState({ comparedId: null })
  return before
}

export function restoreBranches(branches: readonly Branch[]): void {
  write(branches)
}

/** 'Branch 3': the first such name that is free. */
export function freeName(branches: readonly Branch[]): string {
  for (let nth = 1; ; nth++) {
    const name = `Branch ${nth}`
    if (branches.every((each) => each.name !== name)) return name
  }
}

/** Another tab may have kept some meanwhile. */
const latest = (): readonly Branch[] => read() ?? useBranches.getState().branches

function write(branches: readonly Branch[]): boolean {
  useBranches.setState({ branches })
  return store(KEY, JSON.stringify(branches))
}

function read(): readonly Branch[] | null {
  try {
    const kept: unknown = JSON.parse(stored(KEY) ?? 'null')
    return Array.isArray(kept) ? kept.filter(isBranch) : null
  } catch {
    return null
  }
}

function isBranch(entry: Partial<Branch> | null): entry is Branch {
  const texts = [entry?.id, entry?.name, entry?.title, entry?.text]
  return texts.every((text) => typeof text === 'string')
}
