/** The code about the code: layers, sizes, determinism, sources. `tests/tidy/` has the checkers. */
import { describe, expect, test } from 'vitest'
import { type BuiltOn, layerFindings } from './tidy/imports.ts'
import { LAYERS, type Layer, layersOf } from './tidy/layers.ts'
import { sheetFindings } from './tidy/provenance.ts'
import {
  COLUMNS,
  FILE_LINES,
  FUNCTION_LINES,
  longFiles,
  longFunctions,
  longLines,
} from './tidy/sizes.ts'
import { isCode, type Source, sourcesUnder } from './tidy/source.ts'
import {
  anyCasts,
  chance,
  consoleUses,
  lonelyTests,
  platformTests,
  unfinished,
} from './tidy/words.ts'

const source = sourcesUnder('src').filter(({ path }) => !path.endsWith('.md'))
const code = source.filter(isCode)
const tests = sourcesUnder('tests').filter(isCode)

const under = (...folders: string[]) =>
  code.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}/`)))
const outside = (...folders: string[]) =>
  code.filter(({ path }) => !folders.some((folder) => path.startsWith(`src/${folder}/`)))

const platformIds = [
  ...new Set(
    source.flatMap(({ path }) => /^src\/engine\/platforms\/([^/]+)\//.exec(path)?.[1] ?? []),
  ),
]

const builtOn: BuiltOn = (platform, other) => {
  const index = source.find(({ path }) => path === `src/engine/platforms/${platform}/index.ts`)
  return index?.text.split('\n').some((line) => line.includes(`built on ${other}`)) ?? false
}

const fake = (path: string, text: string): Source => ({ path, text })

describe('layers', () => {
  test('layers: every file of src belongs to exactly one', () => {
    const homeless = source.filter(({ path }) => layersOf(path).length !== 1)
    expect(homeless.map(({ path }) => path)).toEqual([])
  })

  test('layers: every name in the table is a row of the table', () => {
    const names = LAYERS.map(({ name }) => name)
    expect(LAYERS.flatMap(({ imports }) => imports).filter((to) => !names.includes(to))).toEqual([])
  })

  const told = ({ imports }: Layer) => (imports.length > 0 ? imports.join(', ') : 'nothing')
  test.each(LAYERS.map((layer) => [layer.name, told(layer), layer] as const))(
    'layers: %s imports %s only',
    (_name, _told, layer) => {
      const own = code.filter(({ path }) => layer.files.test(path))
      expect(own.flatMap((file) => layerFindings(file, layer, builtOn))).toEqual([])
    },
  )
})

describe('sizes', () => {
  test(`sizes: no file is longer than ${FILE_LINES} lines`, () => {
    expect(source.flatMap(longFiles)).toEqual([])
  })

  test(`sizes: no line is wider than ${COLUMNS} columns, addresses excepted`, () => {
    expect(source.flatMap(longLines)).toEqual([])
  })

  test(`sizes: no function is longer than ${FUNCTION_LINES} lines`, () => {
    expect(source.flatMap(longFunctions)).toEqual([])
  })
})

describe('words', () => {
  test('words: base, model, engine and trace know no clock, no chance, no inexact maths', () => {
    expect(under('base', 'model', 'engine', 'trace').flatMap(chance)).toEqual([])
  })

  test('words: only engine/platforms asks which platform it is', () => {
    const others = outside('engine/platforms', 'scripts')
    expect(others.flatMap((file) => platformTests(file, platformIds))).toEqual([])
  })

  test('words: only cli and scripts write to the console', () => {
    expect(outside('cli', 'scripts').flatMap(consoleUses)).toEqual([])
  })

  test('words: nothing is cast to any, put off or hidden from the compiler', () => {
    const all = [...code, ...tests]
    expect(all.flatMap((file) => [...anyCasts(file), ...unfinished(file)])).toEqual([])
  })

  test('words: no test file runs one test only', () => {
    expect(tests.flatMap(lonelyTests)).toEqual([])
  })
})

describe('sources', () => {
  const sheets = import.meta.glob<Readonly<Record<string, object>>>([
    '../src/engine/platforms/*/{parameters,choices}.ts',
    '../src/model/{clients,hardware}.ts',
  ])

  test('sources: every number and choice says where it is from and what it does', async () => {
    const findings = Object.entries(sheets).map(async ([path, load]) => {
      const { parameters = {}, choices = {} } = await load()
      return sheetFindings(path, { ...parameters, ...choices })
    })
    expect((await Promise.all(findings)).flat()).toEqual([])
  })
})

describe('tidy', () => {
  const layer = (name: string) => LAYERS.find((row) => row.name === name) as Layer
  const findingsIn = (path: string, text: string) =>
    layersOf(path).flatMap((row) => layerFindings(fake(path, text), row, () => false))

  test('tidy: an unknown folder has no layer', () => {
    expect(layersOf('src/helpers/x.ts')).toEqual([])
  })

  test.each([
    ['a static import', "import { x } from '../../model/ids.ts'"],
    ['a type import', "import type { X } from '../../model/ids.ts'"],
    ['a type import in place', "type X = import('../../model/ids.ts').X"],
    ['an export from', "export * from '../../model/ids.ts'"],
    ['a dynamic import', "const x = import('../../model/ids.ts')"],
    ['a computed import', 'const x = import(name)'],
    ['a glob', "const x = import.meta.glob('../../model/*.ts')"],
    ['a worker', "new Worker(new URL('../../worker/run.worker.ts', import.meta.url))"],
    ['a package', "import { z } from 'zod'"],
    ['a built-in of Node', "import { join } from 'node:path'"],
  ])('tidy: the layer check sees %s', (_what, text) => {
    expect(findingsIn('src/engine/kernel/x.ts', text)).toHaveLength(1)
  })

  test('tidy: the layer check lets a layer import itself and what its row allows', () => {
    const text = "import './y.ts'\nimport '../../base/heap.ts'"
    expect(findingsIn('src/engine/kernel/x.ts', text)).toEqual([])
  })

  test('tidy: a platform imports another one only when it says that it is built on it', () => {
    const file = fake('src/engine/platforms/b/index.ts', "import '../a/restart.ts'")
    expect(layerFindings(file, layer('engine/platforms/x'), () => false)).toHaveLength(1)
    expect(layerFindings(file, layer('engine/platforms/x'), () => true)).toEqual([])
  })

  test('tidy: the screen sees the catalogue and the client of the worker, not the engine', () => {
    const text = [
      "import '../engine/catalogue.ts'",
      "import '../worker/client.ts'",
      "import '../engine/simulate.ts'",
      "import '../worker/run.worker.ts'",
    ].join('\n')
    expect(findingsIn('src/ui/x.ts', text)).toEqual([
      'src/ui/x.ts:3 imports src/engine/simulate.ts',
      'src/ui/x.ts:4 imports src/worker/run.worker.ts',
    ])
  })

  test('tidy: the size checks see one line, column or function line too many', () => {
    expect(longFiles(fake('a.ts', '\n'.repeat(FILE_LINES)))).toEqual([])
    expect(longFiles(fake('a.ts', '\n'.repeat(FILE_LINES + 1)))).toHaveLength(1)
    expect(longLines(fake('a.ts', '·'.repeat(COLUMNS)))).toEqual([])
    expect(longLines(fake('a.ts', '·'.repeat(COLUMNS + 1)))).toHaveLength(1)
    expect(longLines(fake('a.ts', `// https://${'a'.repeat(COLUMNS)}`))).toEqual([])
    const body = (lines: number) => `const f = () => {${'\n'.repeat(lines - 1)}}`
    expect(longFunctions(fake('a.ts', body(FUNCTION_LINES)))).toEqual([])
    expect(longFunctions(fake('a.ts', body(FUNCTION_LINES + 1)))).toHaveLength(1)
  })

  test.each([
    'Math.random()',
    'Math.log(2)',
    "Math['exp'](2)",
    'const { pow } = Math',
    '2 ** 3',
    'x **= 2',
    'Date.now()',
    'new Date(0)',
    'performance.now()',
    'setTimeout(f, 1)',
    "'a'.localeCompare('b')",
  ])('tidy: the determinism check sees %s', (text) => {
    expect(chance(fake('a.ts', text))).toHaveLength(1)
  })

  test('tidy: the determinism check allows exact maths, comments and strings', () => {
    const text = "// Math.random() ** 2\nexport const x = Math.sqrt(Math.PI) + 'Date.now()'.length"
    expect(chance(fake('a.ts', text))).toEqual([])
  })

  test.each([
    "run.platform === 'p'",
    "'p' !== platformId",
    "id === 'esx-3.0'",
    "switch (id) { case 'esx-3.0': }",
  ])('tidy: the platform check sees %s', (text) => {
    expect(platformTests(fake('a.ts', text), ['esx-3.0'])).toHaveLength(1)
  })

  test('tidy: the checks of words see what they look for', () => {
    expect(consoleUses(fake('a.ts', 'console.log(1)'))).toHaveLength(1)
    expect(anyCasts(fake('a.ts', 'const x = y as any'))).toHaveLength(1)
    expect(lonelyTests(fake('a.ts', "test.only('x', f); test.describe.only('y', f)"))).toHaveLength(
      2,
    )
    expect(
      unfinished(fake('a.ts', `// ${'TO'}${'DO'}: later\n/* @ts-${'ignore'} */`)),
    ).toHaveLength(2)
  })

  test('tidy: the check of sources sees a row without one, and a value out of range', () => {
    const row = { label: 'a', value: 1, range: [0, 2], mark: 'sourced', source: 'b', effect: 'c' }
    expect(sheetFindings('p', { row })).toEqual([])
    expect(sheetFindings('p', { row: { ...row, source: ' ' } })).toEqual(['p: row has no source'])
    expect(sheetFindings('p', { row: { ...row, mark: 'guessed' } })).toHaveLength(1)
    expect(sheetFindings('p', { row: { ...row, value: 3 } })).toHaveLength(1)
  })
})
