/**
 * What a model expects at one place of its input: `text` says it to people, `read` gives the value
 * or adds sentences to `problems`. After a problem the value is not used by anybody.
 */
export type Field<T> = {
  readonly text: string
  readonly read: (value: unknown, place: Place) => T
}

/** Where in the input a value stands, and where to put what is wrong with it. */
export type Place = { readonly path: string; readonly problems: string[] }

export type NumberBounds = {
  readonly above?: number
  readonly atLeast?: number
  readonly atMost?: number
  readonly below?: number
  readonly whole?: boolean
}

/** A finite number; `unit` is shown to people. */
export function number(unit: string, bounds: NumberBounds): Field<number> {
  const { above, atLeast, atMost, below, whole = false } = bounds
  const limits = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ]
  const text = `a ${whole ? 'whole number' : 'number'} ${limits.join(' and ')}`.trim()
  const legal = (value: number) =>
    (!whole || Number.isInteger(value)) &&
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below)
  return {
    text: unit === '' ? text : `${text}, in ${unit}`,
    read: (value, place) => {
      if (typeof value === 'number' && Number.isFinite(value) && legal(value)) return value
      return refuse(place, text, value)
    },
  }
}

export function choice<T extends string>(...options: readonly T[]): Field<T> {
  const text = options.map((option) => `"${option}"`).join(' or ')
  return {
    text,
    read: (value, place) =>
      options.find((option) => option === value) ?? refuse(place, text, value),
  }
}

export function word(what: string): Field<string> {
  return {
    text: what,
    read: (value, place) => (typeof value === 'string' ? value : refuse(place, what, value)),
  }
}

/** May be left out. */
export function otherwise<T, D>(field: Field<T>, missing: D, says: string): Field<T | D> {
  return {
    text: `${field.text}; ${says} where left out`,
    read: (value, place) => (value === undefined ? missing : field.read(value, place)),
  }
}

export function list<T>(item: Field<T>): Field<T[]> {
  return {
    text: `a list, each: ${item.text}`,
    read: (value, place) => {
      if (!Array.isArray(value)) return refuse(place, 'a list', value)
      return value.map((each, index) => item.read(each, inside(place, `[${index}]`)))
    },
  }
}

/** Values of one kind under names of the user's choice. */
export function named<T>(item: Field<T>): Field<Record<string, T>> {
  return {
    text: `an object of names, each: ${item.text}`,
    read: (value, place) => {
      if (!isObject(value)) return refuse(place, 'an object', value)
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, item.read(each, inside(place, name))]),
      )
    },
  }
}

export type Fields<T> = { readonly [Name in keyof T]: Field<T[Name]> }

/** Exactly these fields: a misspelt one is told, not ignored. */
export function object<T extends object>(fields: Fields<T>): Field<T> {
  const known = Object.entries<Field<unknown>>(fields)
  const names = known.map(([name]) => name)
  return {
    text: `{ ${known.map(([name, field]) => `${name}: ${field.text}`).join('; ')} }`,
    read: (value, place) => {
      if (!isObject(value)) return refuse(place, 'an object', value)
      for (const name of Object.keys(value)) {
        if (names.includes(name)) continue
        const { path, problems } = inside(place, name)
        problems.push(`${path} is not a field here; the fields are ${names.join(', ')}`)
      }
      const read = known.map(([name, field]) => [
        name,
        field.read(value[name], inside(place, name)),
      ])
      return Object.fromEntries(read) as T
    },
  }
}

/** One of several shapes, told apart by the word in `kind`. */
export function variant<T>(kinds: Readonly<Record<string, Field<T>>>): Field<T> {
  const names = Object.keys(kinds).map((name) => `"${name}"`)
  return {
    text: Object.values(kinds)
      .map((kind) => kind.text)
      .join(' or '),
    read: (value, place) => {
      if (!isObject(value)) return refuse(place, 'an object with a kind', value)
      const kind = typeof value.kind === 'string' ? kinds[value.kind] : undefined
      if (kind === undefined) return refuse(inside(place, 'kind'), names.join(' or '), value.kind)
      return kind.read(value, place)
    },
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inside(place: Place, name: string): Place {
  const separator = place.path === '' || name.startsWith('[') ? '' : '.'
  return { path: `${place.path}${separator}${name}`, problems: place.problems }
}

/** Returns a value that nobody will use, since a problem now stands against it. */
function refuse<T>(place: Place, expected: string, value: unknown): T {
  const subject = place.path === '' ? 'the input' : place.path
  const got = value === undefined ? 'it is missing' : `it is ${JSON.stringify(value)}`
  place.problems.push(`${subject} must be ${expected}; ${got}`)
  return undefined as T
}
