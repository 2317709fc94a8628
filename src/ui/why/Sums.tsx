/** The sum that refused something, worked line by line. */
import clsx from 'clsx'
import { assertNever } from '../../base/assert.ts'
import type { Sum } from '../../model/sum.ts'
import { megabytes, number } from '../format.ts'

type Line = { readonly words: string; readonly amount: string; readonly result?: boolean }

export function SumTable({ sum }: { readonly sum: Sum }) {
  const lines = linesOf(sum)
  return (
    <table className="my-1 w-full border-collapse text-[12px]">
      <caption className="sr-only">The sum</caption>
      <tbody>
        {lines.map(({ words, amount, result }) => (
          <tr
            key={words}
            className={clsx(result && 'border-t border-line-strong/60 font-semibold')}
          >
            <th scope="row" className={clsx('py-px text-left', result || 'font-normal')}>
              {words}
            </th>
            <td className="py-px pl-2 text-right font-mono whitespace-nowrap tabular-nums">
              {amount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function linesOf(sum: Sum): readonly Line[] {
  switch (sum.kind) {
    case 'slots':
      return slotLines(sum)
    case 'memory':
      return memoryLines(sum)
    case 'reservations':
      return reservationLines(sum)
    default:
      return assertNever(sum)
  }
}

type Of<Kind> = Extract<Sum, { readonly kind: Kind }>

export function slotLines({ slot, slotsPerHost, lost, left, used }: Of<'slots'>): readonly Line[] {
  const all = slotsPerHost.reduce((sum, slots) => sum + slots, 0)
  const { ramMB, cpuMHz } = slot
  return [
    { words: 'One slot', amount: `${megabytes(Math.ceil(ramMB))}, ${number(cpuMHz)} MHz` },
    { words: 'Slots of the hosts', amount: `${slotsPerHost.join(' + ')} = ${all}` },
    { words: `Less the ${lost} with the most`, amount: `− ${all - left}` },
    { words: 'Slots left', amount: `${left}`, result: true },
    { words: 'VMs, this one with them', amount: `${used}` },
    { words: 'Slots missing', amount: `${used - left}`, result: true },
  ]
}

export function memoryLines(sum: Of<'memory'>): readonly Line[] {
  const { host, hasMB, reserveMB, guests, wantedMB } = sum
  const free = guests.reduce((rest, { MB }) => rest - MB, hasMB - reserveMB)
  return [
    { words: `Memory of ${host}`, amount: megabytes(hasMB) },
    { words: 'Kept for the host', amount: `− ${megabytes(reserveMB)}` },
    ...guests.map(({ vm, MB }) => ({ words: `${vm} runs there`, amount: `− ${megabytes(MB)}` })),
    { words: 'Free', amount: megabytes(free), result: true },
    { words: 'Wanted, overhead included', amount: megabytes(wantedMB) },
    { words: 'Missing', amount: megabytes(wantedMB - free), result: true },
  ]
}

export function reservationLines(sum: Of<'reservations'>): readonly Line[] {
  const { resource, host, has, kept, guests, wanted } = sum
  const amount = resource === 'cpu' ? (value: number) => `${number(value)} MHz` : megabytes
  const left = guests.reduce((rest, guest) => rest - guest.amount, has - kept)
  const what = resource === 'cpu' ? 'CPUs' : 'Memory'
  const own = kept === 0 ? [] : [{ words: 'Kept for the host', amount: `− ${amount(kept)}` }]
  return [
    { words: `${what} of ${host}`, amount: amount(has) },
    ...own,
    ...guests.map(({ vm, amount: part }) => ({
      words: `Reserved for ${vm}`,
      amount: `− ${amount(part)}`,
    })),
    { words: 'Unreserved', amount: amount(left), result: true },
    { words: 'Wanted, overhead included', amount: amount(wanted) },
    { words: 'Missing', amount: amount(wanted - left), result: true },
  ]
}
