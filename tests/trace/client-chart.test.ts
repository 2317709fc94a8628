import { describe, expect, test } from 'vitest'
import { clientSpan, clientSteps, requestMarks } from '../../src/trace/client-chart.ts'
import { clusterOf, ESX, VIRTUAL_SERVER } from '../cluster.ts'
import { runOf } from '../story.ts'

const scenario = clusterOf(`
  host-1 4096 MB: file-01 128 dirty 2/32
  host-2 4096 MB
  client files: smb file-01
  client books: sql file-01 32
  client idle: ping file-01
  set: answerTime 0, savedShare 0.05
  horizon: 5:00
  1:00 migrate file-01 to host-2`)
const [quick, live] = [VIRTUAL_SERVER, ESX].map((id) => runOf(scenario, id))
if (quick === undefined || live === undefined) throw new Error('no run')

describe('trace: client chart', () => {
  test('nobody is in trouble in the end', () => {
    expect(clientSteps(quick, 'books').some(({ waiting }) => waiting > 0)).toBe(true)
    expect(clientSteps(quick, 'books').at(-1)).toMatchObject({ waiting: 0, away: 0 })
  })

  test('a request is sent again after waits that double, the last time when it is answered', () => {
    const answered = requestMarks(quick, 'books').flatMap((mark) =>
      mark.kind === 'answered' && mark.resends.length > 1 ? [mark] : [],
    )
    expect(answered.length).toBeGreaterThan(0)
    for (const { from, to, resends } of answered) {
      expect(resends.at(-1)).toBe(to)
      expect((resends[1] ?? 0) - from).toBeCloseTo(3 * ((resends[0] ?? 0) - from), -1)
    }
  })

  test('the first resend comes after the wait of the sheet, 0.3 s', () => {
    const mark = requestMarks(quick, 'books').find(
      (one) => one.kind === 'answered' && one.resends.length > 0,
    )
    if (mark?.kind !== 'answered') throw new Error('nothing was sent again')
    expect((mark.resends[0] ?? 0) - mark.from).toBe(300)
  })

  test('the span holds the move and what it did, on every platform', () => {
    const { fromMs, toMs } = clientSpan([quick, live], 'books')
    expect(fromMs).toBeLessThan(60_000)
    expect(toMs).toBeGreaterThan(65_000)
    expect(toMs).toBeLessThan(300_000)
  })

  test('where nothing happens it is the whole run', () => {
    const calm = runOf(clusterOf('host-1 4096 MB: web-01 512\nclient a: http web-01'), ESX)
    expect(clientSpan([calm], 'a')).toEqual({ fromMs: 0, toMs: calm.horizonMs })
  })
})
