import { choice, number, otherwise } from '../fields.ts'
import { always, defineModel } from '../model.ts'
import { type Peer, RESEND_RULES, type SegmentKind, tcpRequest } from '../tcp.ts'

const MOST_RESENDS = 100
/** A day between two resends, a generation of silence: beyond lies nothing but overflow. */
const LONGEST_RTO_S = 86_400
const LONGEST_S = 1e9

type TcpRequestInput = {
  readonly peer: Peer
  readonly kind: SegmentKind
  readonly freezeS: number
  readonly sentAtS: number
  readonly rtoS: number | undefined
  readonly resends: number | undefined
}

/** On a grid of nanoseconds, so that what is exact in decimals stays exact in sums. */
const msOf = (seconds: number): number => Math.round(seconds * 1e9) / 1e6
const secondsOf = (ms: number): number => ms / 1000

export const tcpRequestModel = defineModel<TcpRequestInput>({
  name: 'tcp-request',
  summary: 'whether a request to a server that is silent from 0 s until freezeS lives on',
  fields: {
    peer: choice('windows', 'linux'),
    kind: choice('data', 'connect'),
    freezeS: number('seconds', { atLeast: 0, atMost: LONGEST_S }),
    sentAtS: number('seconds', { atLeast: 0, atMost: LONGEST_S }),
    rtoS: otherwise(
      number('seconds', { above: 0, atMost: LONGEST_RTO_S }),
      undefined,
      'as the peer has it',
    ),
    resends: otherwise(
      number('', { whole: true, atLeast: 0, atMost: MOST_RESENDS }),
      undefined,
      'as the peer has it',
    ),
  },
  example: { peer: 'windows', kind: 'data', freezeS: 5, sentAtS: 0, rtoS: 0.3, resends: 5 },
  solve: always((input) => {
    const { peer, kind, freezeS, sentAtS, rtoS, resends } = input
    const usual = RESEND_RULES[peer][kind]
    const rule = {
      ...usual,
      rtoMs: rtoS === undefined ? usual.rtoMs : msOf(rtoS),
      resends: resends ?? usual.resends,
    }
    const fate = tcpRequest({ rule, freezeMs: msOf(freezeS), sentAtMs: msOf(sentAtS) })
    return {
      survives: fate.survives,
      answeredAtS: fate.answeredAtMs === null ? null : secondsOf(fate.answeredAtMs),
      abortsAtS: secondsOf(fate.abortsAtMs),
    }
  }),
})
