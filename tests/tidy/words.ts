/** Constructs that a layer, or the whole project, does without. */
import {
  commentsOf,
  type Finding,
  isNode,
  memberIn,
  type Node,
  nameIn,
  nodesOf,
  placeOf,
  type Source,
  stringIn,
} from './source.ts'

/** What the language defines to the last bit; the rest of Math differs between browsers. */
const EXACT_MATH = [
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt'],
  ...['trunc', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'PI', 'SQRT1_2', 'SQRT2'],
]

/** Wall clocks, the caller's language, and what runs in an order of its own. */
const OUTSIDE_WORLD = [
  ...['Date', 'performance', 'Intl', 'crypto', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['requestAnimationFrame', 'queueMicrotask'],
]
const OUTSIDE_METHODS = ['localeCompare', 'toLocaleString', 'toLocaleUpperCase']

const POWERS = ['**', '**=']
const EQUALITIES = ['===', '!==', '==', '!=']

const found = (source: Source, tell: (node: Node) => string | undefined): Finding[] =>
  nodesOf(source).flatMap((node) => {
    const what = tell(node)
    return what === undefined ? [] : [`${placeOf(source, node)} ${what}`]
  })

/** Same input, same run, in every browser and in Node: nothing here may depend on either. */
export function chance(source: Source): Finding[] {
  const exact = new Set<unknown>()
  return found(source, (node) => {
    if (POWERS.includes(String(node.operator))) return `uses ${String(node.operator)}`
    const member = memberIn(node)
    if (member && nameIn(member.object) === 'Math' && EXACT_MATH.includes(member.property)) {
      exact.add(member.object)
    }
    if (member && OUTSIDE_METHODS.includes(member.property)) return `uses ${member.property}`
    const name = exact.has(node) ? undefined : nameIn(node)
    if (name === 'Math') return 'uses a function of Math that is not exact everywhere'
    return name !== undefined && OUTSIDE_WORLD.includes(name) ? `uses ${name}` : undefined
  })
}

/** Comparisons that ask which platform it is, instead of asking the platform. */
export function platformTests(source: Source, ids: readonly string[]): Finding[] {
  const isId = (value: unknown) => ids.includes(stringIn(value) ?? '')
  const isPlatform = (value: unknown) =>
    /platform(Id)?$/i.test(memberIn(value)?.property ?? nameIn(value) ?? '')
  const asks = (one: unknown, other: unknown) =>
    isId(other) || (isPlatform(one) && stringIn(other) !== undefined)
  return found(source, ({ type, operator, left, right, test }) => {
    if (type === 'SwitchCase' && isId(test)) return 'asks which platform it is'
    if (type !== 'BinaryExpression' || !EQUALITIES.includes(String(operator))) return undefined
    return asks(left, right) || asks(right, left) ? 'asks which platform it is' : undefined
  })
}

export const consoleUses = (source: Source): Finding[] =>
  found(source, (node) =>
    nameIn(memberIn(node)?.object) === 'console' ? 'writes to the console' : undefined,
  )

export const anyCasts = (source: Source): Finding[] =>
  found(source, ({ type, typeAnnotation }) =>
    (type === 'TSAsExpression' || type === 'TSTypeAssertion') &&
    isNode(typeAnnotation) &&
    typeAnnotation.type === 'TSAnyKeyword'
      ? 'casts to any'
      : undefined,
  )

export const lonelyTests = (source: Source): Finding[] =>
  found(source, ({ type, callee }) => {
    const member = type === 'CallExpression' ? memberIn(callee) : undefined
    const outer = memberIn(member?.object)
    const runner = nameIn(outer?.object ?? member?.object) ?? ''
    const isLonely = member?.property === 'only' && ['test', 'it', 'describe'].includes(runner)
    return isLonely ? 'runs one test only' : undefined
  })

/** Promises to do it later, and orders to the compiler to look away. */
const UNFINISHED = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/

export const unfinished = (source: Source): Finding[] =>
  commentsOf(source).flatMap((comment) => {
    const match = UNFINISHED.exec(String(comment.value))
    return match ? [`${placeOf(source, comment)} says ${match[0]}`] : []
  })
