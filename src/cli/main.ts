/** The terminal's end of `lab`. */
import process from 'node:process'
import { lab } from './lab.ts'

// `lab ... | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// The exit code is set, not forced, so that a pipe gets all that was written.
process.exitCode = await lab(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: () => process.stdin,
})
