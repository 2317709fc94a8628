/** The answer of something that can fail for a reason that the caller must tell the user. */
export type Result<T, Problem> = Ok<T> | Err<Problem>

export type Ok<T> = { readonly ok: true; readonly value: T }

export type Err<Problem> = { readonly ok: false; readonly problem: Problem }

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function err<Problem>(problem: Problem): Err<Problem> {
  return { ok: false, problem }
}
