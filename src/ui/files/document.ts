/** A file's text, and what is to be said of it behind its name. */
export type Document = { readonly text: string; readonly note: string }

/** JSON that a person can read. */
export const textOf = (document: object): string => `${JSON.stringify(document, null, 2)}\n`
