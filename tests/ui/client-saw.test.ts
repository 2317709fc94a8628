import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { worldAt } from '../../src/trace/world-at.ts'
import { ClientSaw } from '../../src/ui/inspector/ClientSaw.tsx'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const scenario = clusterOf(`
  host-1 4096 MB: file-01 512 dirty 2/32
  host-2 4096 MB
  client files: smb file-01
  client desk: rdp file-01
  horizon: 2:00
  0:10 migrate file-01 to host-2`)

function saw(client: string, platform: string, at: number): string {
  const trace = runOf(scenario, platform)
  const text = renderToStaticMarkup(
    createElement(ClientSaw, { client, trace, world: worldAt(trace, at) }),
  )
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('client saw: a file copy now, its counts, and its story', () => {
  expect(saw('files', ESX, 5_000)).toMatch(/^ Copies at 11 MB\/s .*File copy from 0:0\d/)
  const broken = saw('files', VIRTUAL_SERVER, 30_000)
  expect(broken).toMatch(/^ 1 session without service /)
  expect(broken).toContain('1 request failed · 1 session lost · 1 back again')
  expect(broken).toContain('the specified network name is no longer available')
})

test('client saw: nothing, where nothing was noticed', () => {
  expect(saw('desk', ESX, 5_000)).toContain('Notices nothing in this run')
  expect(saw('nobody', ESX, 5_000)).toContain('Not run yet')
})
