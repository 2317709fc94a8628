import { LOOKS } from '../timeline/looks.ts'
import { type Box, type Fate, type HostBox, type Picture, SIZE } from './picture.ts'

/** Says nothing of its own: the title and the sentence beside it are its words. */
export function ScenarioPicture({ picture }: { readonly picture: Picture }) {
  const { hosts, luns, moves, tracks, bars } = picture
  return (
    <svg
      aria-hidden="true"
      viewBox={`-1 -1 ${SIZE.width + 2} ${SIZE.height + 2}`}
      className="block w-full"
    >
      {hosts.map((host) => (
        <Host key={keyOf(host)} host={host} />
      ))}
      {luns.map((lun) => (
        <rect key={keyOf(lun)} {...boxOf(lun)} rx={2} {...LUN[lun.fate]} />
      ))}
      {moves.map((move) => (
        <Move key={`${move.from} ${move.to}`} {...move} />
      ))}
      {tracks.map((track) => (
        <rect key={keyOf(track)} {...boxOf(track)} rx={1} fill="var(--color-state-running)" />
      ))}
      {bars.map((bar) => (
        <rect
          key={`${keyOf(bar)} ${bar.look}`}
          {...boxOf(bar)}
          fill={`var(${LOOKS[bar.look].colour})`}
        />
      ))}
    </svg>
  )
}

const keyOf = ({ x, y }: Box): string => `${x} ${y}`
const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })

const QUIET = { fill: 'var(--color-surface)', stroke: 'var(--color-line-strong)', strokeWidth: 1 }
const TROUBLE = {
  fill: 'var(--color-trouble-soft)',
  stroke: 'var(--color-trouble)',
  strokeWidth: 1.5,
}
const AWAY = { fill: 'var(--color-notice-soft)', stroke: 'var(--color-notice)', strokeWidth: 1.5 }

const HOST: Readonly<Record<Fate, object>> = {
  well: QUIET,
  lost: TROUBLE,
  apart: { ...AWAY, strokeDasharray: '4 3' },
  leaves: { ...AWAY, strokeDasharray: '1 2' },
}

const LUN: Readonly<Record<Fate, object>> = { ...HOST, well: { fill: 'var(--color-dots)' } }

function Host({ host }: { readonly host: HostBox }) {
  const { x, y, width, height, fate, vms } = host
  return (
    <>
      <rect {...boxOf(host)} rx={4} {...HOST[fate]} />
      {vms.map((vm) => (
        <rect key={keyOf(vm)} {...boxOf(vm)} rx={1.5} fill={TICKS[fate]} />
      ))}
      {fate === 'lost' && <Cross x={x + width - 13} y={y + height - 13} />}
    </>
  )
}

function Cross({ x, y }: Pick<Box, 'x' | 'y'>) {
  return (
    <g stroke="var(--color-trouble)" strokeWidth={2} strokeLinecap="round">
      <line x1={x} y1={y} x2={x + 8} y2={y + 8} />
      <line x1={x} y1={y + 8} x2={x + 8} y2={y} />
    </g>
  )
}

const TICKS: Readonly<Record<Fate, string>> = {
  well: 'var(--color-state-running-2)',
  lost: 'var(--color-state-refused)',
  apart: 'var(--color-state-running-2)',
  leaves: 'var(--color-state-running-2)',
}

/** An arc over the hosts, with the head of an arrow where it comes down. */
function Move({ from, to, y }: Picture['moves'][number]) {
  const middle = (from + to) / 2
  return (
    <g stroke="var(--color-accent)" strokeWidth={1.5} fill="none" strokeLinecap="round">
      <path d={`M${from} ${y}Q${middle} ${y - 26} ${to} ${y - 2}`} />
      <path d={`M${to - 5} ${y - 7}L${to} ${y - 1}L${to + 4} ${y - 7}`} />
    </g>
  )
}
