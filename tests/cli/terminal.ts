/** Runs `lab` as the terminal would, without a process of its own. */
import { type Exit, lab } from '../../src/cli/lab.ts'

export type Session = { readonly exit: Exit; readonly out: string; readonly err: string }

export async function terminal(args: readonly string[], piped = ''): Promise<Session> {
  let [out, err] = ['', '']
  const exit = await lab(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    input: async function* () {
      yield new TextEncoder().encode(piped)
    },
  })
  return { exit, out, err }
}
