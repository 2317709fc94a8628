import { percent } from '../format.ts'

type LoadBarProps = {
  readonly name: 'CPU' | 'RAM'
  /** Of the capacity; above 1 where more is promised than there is. */
  readonly share: number
  readonly what: string
}

/** Above 100 % the bar is full and striped, and the figure says by how much. */
export function LoadBar({ name, share, what }: LoadBarProps) {
  const over = share > 1
  return (
    <div className="load" data-over={over} data-tip={`${what}${over ? ', overcommitted' : ''}`}>
      <span className="load-name">{name}</span>
      <span className="load-track">
        <span
          className="load-fill"
          data-kind={name}
          style={{ transform: `scaleX(${Math.min(1, share)})` }}
        />
      </span>
      <span className="load-figure">{percent(share)}</span>
    </div>
  )
}
