/** Every number of the clients' sheet does something: moved, another story is told. */
import { expect, test } from 'vitest'
import type { parameters } from '../../../src/model/clients.ts'
import { tell } from '../../../src/model/events/index.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../../cluster.ts'
import { runOf } from '../../story.ts'

/** A pause of 0.4 s, one of 15.3 s, and a restart, for clients of every protocol. */
const CLUSTER = `
  host-1 4096 MB: file-01 512 dirty 2/32
  host-2 4096 MB
  client reader: http file-01 40
  client files: smb file-01
  client books: sql file-01 40
  client desk: rdp file-01 4
  client probe: ping file-01
  client caller: voice file-01
  horizon: 15:00
  0:10 migrate file-01 to host-2
  2:00 fail host-2`

const MOVED: Readonly<Record<keyof typeof parameters, number>> = {
  sessionGroups: 8,
  answerTime: 0,
  tcpFirstWait: 1,
  tcpResends: 3,
  synFirstWait: 1,
  synResends: 0,
  tries: 2,
  comeBack: 600,
  httpPeriod: 30,
  httpPatience: 5,
  sqlPeriod: 20,
  sqlCommandTimeout: 5,
  sqlLoginTimeout: 4,
  rdpPeriod: 30,
  rdpRetry: 20,
  smbSessionTimeout: 5,
  copyRate: 5,
  copyRetry: 90,
  pingPeriod: 10,
  pingTimeout: 1,
  voiceAudible: 1,
  voiceTimeout: 5,
  voiceRedial: 100,
}

function told(overrides: Readonly<Record<string, number>>): string {
  const scenario = clusterOf(CLUSTER, { overrides })
  const events = [ESX, VIRTUAL_SERVER].flatMap((platform) => runOf(scenario, platform).events)
  const clients = events.filter(({ kind }) => kind.startsWith('client'))
  return clients.map((event) => `${event.at} ${tell(event)}`).join('\n')
}

const usual = told({})

test.each(Object.entries(MOVED))('mechanisms: clients: %s moved to %d is felt', (key, value) => {
  expect(told({ [key]: value })).not.toBe(usual)
})
