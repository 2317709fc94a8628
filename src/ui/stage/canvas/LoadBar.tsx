import { percent } from '../../format.ts'

type LoadBarProps = {
  readonly name: 'CPU' | 'RAM'
  /** Of the capacity; above 1 where more is promised than there is. Null: nobody knows yet. */
  readonly share: number | null
  /** How much of how much. */
  readonly of: string
}

const OVER: Readonly<Record<LoadBarProps['name'], string>> = {
  CPU: '; guests wait their turn',
  RAM: '; memory is taken back from guests',
}

/** Above 100 % the bar is full and striped, and the figure says by how much. */
export function LoadBar({ name, share, of }: LoadBarProps) {
  const over = share !== null && share > 1
  return (
    <div
      className="load"
      data-over={over}
      data-tip={over ? `${name}: wanted ${of}${OVER[name]}` : `${name}: ${of}`}
    >
      <span className="load-name">{name}</span>
      <span className="load-track">
        <span
          className="load-fill"
          data-kind={name}
          style={{ width: `${100 * Math.min(1, share ?? 0)}%` }}
        />
      </span>
      <span className="load-figure">{share === null ? '–' : percent(share)}</span>
    </div>
  )
}
