/** The layer check: every import of a file against the row of its layer. */
import { posix } from 'node:path'
import { type Layer, layersOf } from './layers.ts'
import {
  type Finding,
  memberIn,
  type Node,
  nameIn,
  nodesOf,
  placeOf,
  type Source,
  stringIn,
} from './source.ts'

/** What stands for an address that is put together at run time: no row can allow it. */
const COMPUTED = '(computed)'

/** `new URL('./x.ts', import.meta.url)`: how a worker's entry is named. */
function addressOf({ callee, arguments: given }: Node): string | undefined {
  const first = Array.isArray(given) ? stringIn(given[0]) : undefined
  return nameIn(callee) === 'URL' && /^\..*\.\w+$/.test(first ?? '') ? first : undefined
}

const isGlob = (node: Node) => memberIn(node.callee)?.property === 'glob'

function specifierIn(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSImportType':
      return stringIn(node.source)
    case 'ImportExpression':
      return stringIn(node.source) ?? COMPUTED
    case 'NewExpression':
      return addressOf(node)
    case 'CallExpression':
      return isGlob(node) ? COMPUTED : undefined
    default:
      return undefined
  }
}

/** Sentences in which one platform says that it is made from another one. */
export type BuiltOn = (platform: string, other: string) => boolean

const platformOf = (path: string) => /^src\/engine\/platforms\/([^/]+)\//.exec(path)?.[1]

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? 'node'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

function mayImportFile(layer: Layer, from: string, to: string, builtOn: BuiltOn): boolean {
  const targets = layersOf(to).map(({ name }) => name)
  if (!targets.some((name) => name === layer.name || layer.imports.includes(name))) return false
  const own = platformOf(from)
  const other = platformOf(to)
  if (own === undefined || other === undefined || own === other) return true
  return builtOn(own, other)
}

function mayImportPackage({ packages }: Layer, specifier: string): boolean {
  const name = packageOf(specifier)
  return packages === 'any' ? name !== 'node' : packages.includes(name)
}

export function layerFindings(source: Source, layer: Layer, builtOn: BuiltOn): Finding[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierIn(node)
    if (specifier === undefined) return []
    const isFile = specifier.startsWith('.')
    const to = posix.join(posix.dirname(source.path), specifier.replace(/[?#].*$/, ''))
    const allowed = isFile
      ? mayImportFile(layer, source.path, to, builtOn)
      : mayImportPackage(layer, specifier)
    return allowed ? [] : [`${placeOf(source, node)} imports ${isFile ? to : specifier}`]
  })
}
