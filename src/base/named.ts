/**
 * A name made of an id, built once for each id. Owners and flows are looked up by name at every
 * step of a run, and a text that has just been built has to be read through before it is found.
 * Names outlive a run: they hang on nothing but the id, and most scenarios have the same ids.
 */
export function named(make: (id: string) => string): (id: string) => string {
  const names = new Map<string, string>()
  return (id) => {
    const known = names.get(id)
    if (known !== undefined) return known
    const name = make(id)
    names.set(id, name)
    return name
  }
}
