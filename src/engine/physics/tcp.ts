/** What is on its way: data of an open connection, or the first segment of a new one. */
export type SegmentKind = 'data' | 'connect'

/** The one who waits for the answer, by the resend rules of its operating system. */
export type Peer = 'windows' | 'linux'

/** How often a peer sends again what nobody acknowledges; every wait is twice the one before. */
export type ResendRule = {
  /** Before the first resend, above 0. */
  readonly rtoMs: number
  /** Whole, not below 0. */
  readonly resends: number
  /** No wait is longer; Infinity for none. */
  readonly capMs: number
}

/**
 * Windows 2000, XP and 2003: KB 170359 (5 resends of data, doubled waits) and "TCP/IP parameters"
 * (SYN at 0, 3 and 9 s, 21 s in all); 0.3 s is the remembered floor of its RTO on a LAN.
 * Linux 2.6: the kernel's documentation of tcp_retries2 (15 resends, 0.2 s, at most 120 s) and of
 * tcp_syn_retries (5). Source: Physics, section E.
 */
export const RESEND_RULES: Readonly<Record<Peer, Readonly<Record<SegmentKind, ResendRule>>>> = {
  windows: {
    data: { rtoMs: 300, resends: 5, capMs: Number.POSITIVE_INFINITY },
    connect: { rtoMs: 3000, resends: 2, capMs: Number.POSITIVE_INFINITY },
  },
  linux: {
    data: { rtoMs: 200, resends: 15, capMs: 120_000 },
    connect: { rtoMs: 3000, resends: 5, capMs: 120_000 },
  },
}

/** Instants after the first sending; whole milliseconds in, whole milliseconds out. */
export type ResendSchedule = {
  readonly resendsAtMs: readonly number[]
  /** When the peer gives up: a last wait after the last resend. */
  readonly abortsAtMs: number
}

export function resendSchedule({ rtoMs, resends, capMs }: ResendRule): ResendSchedule {
  const resendsAtMs: number[] = []
  let [atMs, waitMs] = [0, rtoMs]
  for (let resend = 0; resend < resends; resend++) {
    atMs += Math.min(waitMs, capMs)
    resendsAtMs.push(atMs)
    waitMs *= 2
  }
  return { resendsAtMs, abortsAtMs: atMs + Math.min(waitMs, capMs) }
}

/** A request on the clock of a server that is silent from 0 until `freezeMs`. */
export type TcpRequest = {
  readonly rule: ResendRule
  readonly freezeMs: number
  /** Not below 0. */
  readonly sentAtMs: number
}

/** On the same clock. The way there and back takes no time. */
export type TcpFate = {
  readonly survives: boolean
  /** Of the first segment that the server is there to hear; null when the peer gives up first. */
  readonly answeredAtMs: number | null
  /** When the peer gives up unless it is answered. */
  readonly abortsAtMs: number
}

/**
 * A silent server loses what is sent to it, so a request lives on if a resend leaves at or after
 * the end of the silence: the last resend decides, not the abort that follows it.
 * Source: Physics, section E, "Two thresholds per TCP peer".
 */
export function tcpRequest({ rule, freezeMs, sentAtMs }: TcpRequest): TcpFate {
  const { resendsAtMs, abortsAtMs } = resendSchedule(rule)
  const sendings = [0, ...resendsAtMs].map((afterMs) => sentAtMs + afterMs)
  const answeredAtMs = sendings.find((atMs) => atMs >= freezeMs) ?? null
  return {
    survives: answeredAtMs !== null,
    answeredAtMs,
    abortsAtMs: sentAtMs + abortsAtMs,
  }
}
