/** Where the keyboard is in a table, and what is being typed there. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Scenario } from '../../../model/scenario/schema.ts'
import { edit } from '../../actions/edit.ts'
import { inField } from '../../inspector/problem-words.ts'
import { useScenario } from '../../stores/scenario.ts'
import { select } from '../../stores/view.ts'
import type { Column } from './column.ts'
import { type Cell, moved, nextOpen, type Size, within } from './moves.ts'
import type { Table } from './tables.ts'

export const ROW_PX = 28

/** `error` says what was wrong with the text when it was last tried. */
export type Typing = { readonly text: string; readonly error: string | null }

export type Grid = ReturnType<typeof useGrid>

export function useGrid(
  table: Table,
  ids: readonly string[],
  scroller: RefObject<HTMLElement | null>,
) {
  const { columns, kind } = table
  const size = { rows: ids.length, columns: columns.length }
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 })
  const [typing, setTyping] = useState<Typing | null>(null)
  const active = within(wanted, size)
  const focusing = useRef(false)
  useLayoutEffect(() => {
    if (!focusing.current) return
    focusing.current = false
    scroller.current?.querySelector<HTMLElement>('[data-active="true"]')?.focus()
  })

  const go = (cell: Cell): void => {
    const id = ids[cell.row]
    if (id === undefined) return
    focusing.current = true
    setActive(cell)
    setTyping(null)
    bring(scroller.current, cell.row)
    select({ kind, id })
  }

  const take = (cell: Cell, text: string): boolean => {
    const error = changed(table, columns[cell.column], ids[cell.row], text)
    setTyping(error === null ? null : { text, error })
    return error === null
  }

  const begin = (cell: Cell, text?: string): void => {
    const column = columns[cell.column]
    if (column?.set === undefined) return
    focusing.current = true
    if (column.kind === 'toggle') take(cell, '')
    else setTyping({ text: text ?? shown(table, column, ids[cell.row]), error: null })
  }

  const leaveTo = (text: string, cell: Cell | null, then?: 'type'): void => {
    if (!take(active, text)) return
    go(cell ?? active)
    // A word that is one of two is not changed by passing it.
    if (then === 'type' && cell !== null && columns[cell.column]?.kind !== 'toggle') begin(cell)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const keys = { columns, size, active, go, begin, leaveTo }
    const used = typing === null ? whileMoving(event, keys) : whileTyping(event, typing.text, keys)
    if (used) event.preventDefault()
    if (used) event.stopPropagation()
  }
  return { active, typing, setTyping, go, take, begin, onKeyDown }
}

type Keys = {
  readonly columns: readonly Column[]
  readonly size: Size
  readonly active: Cell
  readonly go: (cell: Cell) => void
  readonly begin: (cell: Cell, text?: string) => void
  /** Takes the text and goes there; null is nowhere. */
  readonly leaveTo: (text: string, cell: Cell | null, then?: 'type') => void
}

/** Whether the key was used. */
function whileTyping({ key, shiftKey }: KeyboardEvent, text: string, keys: Keys): boolean {
  const { columns, size, active, go, leaveTo } = keys
  const by = shiftKey ? -1 : 1
  const open = (column: number): boolean => columns[column]?.set !== undefined
  if (key === 'Enter') leaveTo(text, within({ ...active, row: active.row + by }, size))
  else if (key === 'Tab') leaveTo(text, nextOpen(active, size, { by, open }), 'type')
  else if (key === 'Escape') go(active)
  else return false
  return true
}

function whileMoving(event: KeyboardEvent, { columns, size, active, go, begin }: Keys): boolean {
  const to = moved(named(event), active, size)
  const column = columns[active.column]
  if (to !== null) go(to)
  else if (event.key === 'Enter' || event.key === 'F2') begin(active)
  else if (event.key === ' ' && column?.kind === 'toggle') begin(active)
  else if (isText(event) && isTyped(column)) begin(active, event.key)
  else return false
  return true
}

/** Null when it was changed; else what is wrong with the text. */
function changed(
  { name }: Table,
  column: Column | undefined,
  id: string | undefined,
  text: string,
): string | null {
  const now = useScenario.getState().scenario
  const row = now[name].find((one) => one.id === id)
  if (row === undefined || column?.set === undefined) return null
  if (saysTheSame(column, text, column.show(row, now), now)) return null
  const after = column.set(now, row, text)
  return typeof after === 'string' ? after : edit(() => after, inField(column.words))
}

/** A cell that was only looked at is no edit. */
function saysTheSame(column: Column, text: string, shown: string, now: Scenario): boolean {
  if (column.kind === 'toggle') return false
  const label = column.options?.(now).find(({ value }) => value === text)?.label
  return (label ?? text) === shown
}

function shown({ name }: Table, column: Column, id: string | undefined): string {
  const { scenario } = useScenario.getState()
  const row = scenario[name].find((one) => one.id === id)
  return row === undefined ? '' : column.show(row, scenario)
}

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !(ctrlKey || metaKey || altKey)

const isTyped = (column: Column | undefined): boolean =>
  column?.set !== undefined && ['text', 'number', 'time'].includes(column.kind)

const named = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  ctrlKey || metaKey ? `Ctrl+${key}` : key

/** Below the heading, which stays. */
function bring(scroller: HTMLElement | null, row: number): void {
  if (scroller === null) return
  const top = row * ROW_PX
  const bottom = top + 2 * ROW_PX - scroller.clientHeight
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (bottom > scroller.scrollTop) scroller.scrollTop = bottom
}
