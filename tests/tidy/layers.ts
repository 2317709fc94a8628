/** Who may import whom: an allow-list, so that what nobody thought of is refused. */

export type Layer = {
  readonly name: string
  /** Which files of src are this layer. Each file belongs to exactly one. */
  readonly files: RegExp
  /** Layers that it may import besides itself. */
  readonly imports: readonly string[]
  /** Packages that it may import; `node` stands for Node's built-ins. */
  readonly packages: readonly string[] | 'any'
}

const MODEL = ['base', 'model', 'model/scenario']
const PARTS = ['engine/kernel', 'engine/physics', 'engine/policies', 'engine/mechanisms']
const ENGINE = [
  ...PARTS,
  'engine/checks',
  'engine/platforms',
  'engine/platforms/platform',
  'engine/platforms/x',
  'engine/platforms/x/parameters',
  'engine/catalogue',
  'engine/simulate',
]

export const LAYERS: readonly Layer[] = [
  { name: 'base', files: /^src\/base\//, imports: [], packages: [] },
  {
    name: 'model',
    files: /^src\/model\/(?!scenario\/)/,
    imports: ['base', 'model/scenario'],
    packages: [],
  },
  {
    name: 'model/scenario',
    files: /^src\/model\/scenario\//,
    imports: ['base', 'model'],
    packages: ['zod', 'fflate'],
  },
  { name: 'engine/kernel', files: /^src\/engine\/kernel\//, imports: ['base'], packages: [] },
  {
    name: 'engine/physics',
    files: /^src\/engine\/physics\//,
    imports: ['base', 'engine/kernel'],
    packages: [],
  },
  { name: 'engine/policies', files: /^src\/engine\/policies\//, imports: MODEL, packages: [] },
  {
    name: 'engine/mechanisms',
    files: /^src\/engine\/mechanisms\//,
    imports: [...MODEL, 'engine/kernel', 'engine/physics'],
    packages: [],
  },
  {
    name: 'engine/platforms/platform',
    files: /^src\/engine\/platforms\/(platform|stand-alone|late-homes)\.ts$/,
    imports: [...MODEL, ...PARTS],
    packages: [],
  },
  {
    // What the catalogue may show: numbers, choices, words, and what hangs on which.
    name: 'engine/platforms/x/parameters',
    files: /^src\/engine\/platforms\/[^/]+\/([a-z-]+-)?(parameters|choices|words|causes)\.ts$/,
    imports: MODEL,
    packages: [],
  },
  {
    name: 'engine/platforms/x',
    files: /^src\/engine\/platforms\/[^/]+\/(?!([a-z-]+-)?(parameters|choices|words|causes)\.ts$)/,
    imports: [...MODEL, ...PARTS, 'engine/platforms/platform', 'engine/platforms/x/parameters'],
    packages: [],
  },
  {
    name: 'engine/platforms',
    files: /^src\/engine\/platforms\/index\.ts$/,
    imports: [...MODEL, ...PARTS, 'engine/platforms/platform', 'engine/platforms/x'],
    packages: [],
  },
  {
    name: 'engine/catalogue',
    files: /^src\/engine\/(catalogue|platform-words|presets)\.ts$/,
    imports: [...MODEL, 'engine/platforms/x/parameters'],
    packages: [],
  },
  { name: 'engine/checks', files: /^src\/engine\/checks\//, imports: MODEL, packages: [] },
  {
    name: 'engine/simulate',
    files: /^src\/engine\/(?!(catalogue|platform-words|presets)\.ts$)(script\/)?[^/]+\.ts$/,
    imports: [...MODEL, ...ENGINE],
    packages: [],
  },
  { name: 'trace', files: /^src\/trace\//, imports: MODEL, packages: [] },
  {
    name: 'study',
    files: /^src\/study\//,
    imports: [...MODEL, ...ENGINE, 'trace'],
    packages: [],
  },
  {
    name: 'worker/entry',
    files: /^src\/worker\/[^/]+\.worker\.ts$/,
    imports: [...MODEL, 'engine/simulate', 'study', 'worker'],
    packages: [],
  },
  {
    name: 'worker',
    files: /^src\/worker\/(?![^/]+\.worker\.ts$)/,
    imports: [...MODEL, 'worker/entry'],
    packages: [],
  },
  {
    name: 'cli',
    files: /^src\/cli\//,
    imports: [...MODEL, ...ENGINE, 'study', 'trace'],
    packages: ['node'],
  },
  { name: 'ui/kit', files: /^src\/ui\/kit\//, imports: ['base'], packages: 'any' },
  {
    name: 'ui',
    files: /^src\/ui\/(?!kit\/)/,
    imports: [...MODEL, 'trace', 'worker', 'engine/catalogue', 'ui/kit'],
    packages: 'any',
  },
  { name: 'main', files: /^src\/main\.tsx$/, imports: ['ui'], packages: ['react', 'react-dom'] },
  {
    name: 'scripts',
    files: /^src\/scripts\//,
    imports: [],
    packages: ['node', 'vite', '@playwright/test'],
  },
]

export const layersOf = (path: string) => LAYERS.filter(({ files }) => files.test(path))
