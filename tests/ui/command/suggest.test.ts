import { describe, expect, test } from 'vitest'
import { suggest } from '../../../src/ui/command/suggest.ts'
import { clusterOf } from '../../cluster.ts'

const scenario = clusterOf(`
  host-1 4096 MB: web-01 512
  host-2 4096 MB: sql-01 1024`)

const labels = (text: string) =>
  suggest(text, scenario, 90_000).suggestions.map(({ label }) => label)

describe('command bar', () => {
  test('command bar: a sentence without a time is meant at the playhead', () => {
    expect(suggest('fail host-2', scenario, 90_000).suggestions[0]).toMatchObject({
      kind: 'incident',
      incident: { kind: 'host-fails', host: 'host-2', atMs: 90_000 },
    })
  })

  test.each(['fail host-2 at 2:00', '2:00 fail host-2', '  2:00   fail HOST-2 '])(
    'command bar: "%s" is one line of the script',
    (text) => {
      expect(labels(text)[0]).toBe('2:00 fail host-2')
    },
  )

  test('command bar: a word that ends a sentence is done by one Enter', () => {
    expect(suggest('3:30 fail ho', scenario, 0).suggestions).toMatchObject([
      { kind: 'incident', label: '3:30 fail host-1' },
      { kind: 'incident', label: '3:30 fail host-2' },
    ])
  })

  test.each([
    ['migrate web-01 t', 'migrate web-01 to'],
    ['migrate web-01', '1:30 migrate web-01'],
    ['evac', 'evacuate'],
    ['go to 2:37', 'go to 2:37'],
    ['2:37', 'go to 2:37'],
    ['undo', 'undo'],
    ['theme da', 'theme dark'],
    ['add host', 'place host'],
    ['lint', 'open weak points'],
    ['select sq', 'select sql-01'],
    ['remove host-2', 'remove host-2'],
  ])('command bar: "%s" may mean "%s"', (text, label) => {
    expect(labels(text)).toContain(label)
  })

  test('command bar: nothing typed shows what there is', () => {
    expect(labels('')).toContain('undo')
    expect(suggest('', scenario, 0).suggestions[0]).toMatchObject({
      label: 'fail',
      example: 'fail host-1',
    })
  })

  test('command bar: what means nothing says what was expected', () => {
    const { suggestions, fault } = suggest('migrate web-09 to host-1', scenario, 0)
    expect(suggestions).toEqual([])
    expect(fault).toBe('Expected a VM (web-01, sql-01), not “web-09”.')
  })
})
