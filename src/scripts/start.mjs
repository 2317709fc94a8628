// `npm start`: builds the app when dist is stale, serves it on this machine only, says where.
import { buildIfStale } from './build.mjs'
import { root } from './paths.mjs'

const defaultPort = 4173

function wantedPort() {
  const port = Number(process.env.PORT || defaultPort)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`)
  process.exit(1)
}

async function serve(port) {
  const { preview } = await import('vite')
  const server = await preview({
    root,
    // Without strictPort the next free port is taken where the wanted one is in use.
    preview: { host: '127.0.0.1', port, strictPort: false, open: false },
    logLevel: 'warn',
  })
  return server.httpServer.address().port
}

function stop() {
  console.log('\nFailover Lab has stopped.')
  process.exit(0)
}

const port = wantedPort()
// Set before the first wait, so that Ctrl-C during the build ends as quietly as after it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
await buildIfStale()
const servedAt = await serve(port)
if (servedAt !== port) console.log(`Port ${port} is taken; using ${servedAt} instead.`)
console.log(`Failover Lab is running at http://127.0.0.1:${servedAt}/ (Ctrl-C ends it)`)
