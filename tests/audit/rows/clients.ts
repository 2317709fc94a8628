import { ESX } from '../../cluster.ts'
import { count, first, outage, type Row, seen } from '../row.ts'

const CLIENTS = `
  client reader: http file-01 32
  client files: smb file-01
  client books: sql file-01 32
  client desk: rdp file-01 32
  client probe: ping file-01
  client caller: voice file-01 32`

/** Stands still for some 15 s on Virtual Server, for less than half a second on ESX. */
const PAUSE = `
  host-1 4096 MB: file-01 512 dirty 2/32
  host-2 4096 MB
  ${CLIENTS}
  horizon: 5:00
  1:00 migrate file-01 to host-2`

/** Silent for minutes, then a start from nothing. */
const RESTART = `
  host-1 4096 MB: file-01 512
  host-2 4096 MB
  ${CLIENTS}
  horizon: 30:00
  2:00 fail host-1`

/** Nobody gives up before the VM is back. */
const PATIENT = `${RESTART}\n set: tries 200`

export const CLIENT_ROWS: readonly Row[] = [
  {
    key: 'sessionGroups',
    cluster: PAUSE,
    values: [1, null, 32],
    goes: 'up',
    outcome: count('client-waits'),
  },
  {
    key: 'answerTime',
    cluster: `${PAUSE}\n set: sessionGroups 32, httpPeriod 2`,
    values: [0, 0.1, null],
    goes: 'up',
    outcome: seen('requestsDelayed', 'reader'),
    platform: ESX,
  },
  {
    key: 'tcpFirstWait',
    cluster: PAUSE,
    values: [0.2, null, 1],
    goes: 'down',
    outcome: seen('sessionsLost', 'books'),
  },
  {
    key: 'tcpResends',
    cluster: PAUSE,
    values: [2, null, 9],
    goes: 'down',
    outcome: seen('sessionsLost', 'books'),
  },
  {
    key: 'synFirstWait',
    cluster: `${PAUSE}\n set: httpPatience 120`,
    values: [1, null, 10],
    goes: 'up',
    outcome: seen('longestWaitMs', 'reader'),
  },
  {
    key: 'synResends',
    cluster: `${RESTART}\n set: httpPatience 120`,
    values: [0, null, 6],
    goes: 'down',
    outcome: seen('requestsFailed', 'reader'),
  },
  {
    key: 'tries',
    cluster: RESTART.replace('host-2 4096 MB', 'host-2 256 MB'),
    values: [2, null, 100],
    goes: 'up',
    outcome: seen('requestsFailed', 'reader'),
  },
  {
    key: 'comeBack',
    cluster: `${RESTART}\n set: tries 1`,
    values: [0, null, 600],
    goes: 'up',
    outcome: seen('longestWaitMs', 'reader'),
  },
  {
    key: 'httpPeriod',
    cluster: PAUSE,
    values: [5, null, 100],
    goes: 'down',
    outcome: count('client-waits'),
  },
  {
    key: 'httpPatience',
    cluster: RESTART,
    values: [2, null, 60],
    goes: 'down',
    outcome: seen('requestsFailed', 'reader'),
  },
  {
    key: 'sqlPeriod',
    cluster: PAUSE,
    values: [1, null, 300],
    goes: 'down',
    outcome: seen('sessionsLost', 'books'),
  },
  {
    key: 'sqlCommandTimeout',
    cluster: RESTART.replace(/client (?!books).*/g, ''),
    values: [2, null, 60],
    goes: 'up',
    outcome: first('client-session-lost'),
  },
  {
    key: 'sqlLoginTimeout',
    cluster: RESTART,
    values: [2, null, 60],
    goes: 'down',
    outcome: seen('requestsFailed', 'books'),
  },
  {
    key: 'rdpPeriod',
    cluster: PAUSE,
    values: [0.5, null, 300],
    goes: 'down',
    outcome: count('client-waits'),
  },
  {
    key: 'rdpRetry',
    cluster: PATIENT,
    values: [1, null, 60],
    goes: 'up',
    outcome: seen('longestWaitMs', 'desk'),
  },
  {
    key: 'smbSessionTimeout',
    cluster: RESTART.replace(/client (?!files).*/g, ''),
    values: [5, null, 600],
    goes: 'up',
    outcome: first('client-session-lost'),
  },
  {
    key: 'copyRate',
    cluster: `
      host-1 4096 MB: file-01 512, web-01 512
      host-2 4096 MB
      client files: smb file-01
      1:00 migrate web-01 to host-2`,
    values: [1, null, 110],
    goes: 'up',
    outcome: outage('web-01'),
  },
  {
    key: 'copyRetry',
    cluster: PATIENT,
    values: [null, 300, 600],
    goes: 'up',
    outcome: seen('longestWaitMs', 'files'),
  },
  {
    key: 'pingPeriod',
    cluster: PAUSE,
    values: [0.1, null, 60],
    goes: 'down',
    outcome: seen('requestsDelayed', 'probe'),
    platform: ESX,
  },
  {
    key: 'pingTimeout',
    cluster: RESTART,
    values: [1, null, 60],
    goes: 'down',
    outcome: seen('pingsLost', 'probe'),
  },
  {
    key: 'voiceAudible',
    cluster: PAUSE,
    values: [0.02, null, 5],
    goes: 'down',
    outcome: seen('requestsDelayed', 'caller'),
    platform: ESX,
  },
  {
    key: 'voiceTimeout',
    cluster: PAUSE,
    values: [5, null, 600],
    goes: 'down',
    outcome: seen('sessionsLost', 'caller'),
  },
  {
    key: 'voiceRedial',
    cluster: PATIENT,
    values: [1, null, 600],
    goes: 'up',
    outcome: seen('longestWaitMs', 'caller'),
  },
]
