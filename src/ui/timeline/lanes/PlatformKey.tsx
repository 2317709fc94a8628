import { memo } from 'react'
import { usePlatformAmount } from '../use-compared.ts'
import { platformColour, platformInk } from './palette.ts'

type Props = { readonly briefs: readonly string[] }

/**
 * Which lane of a pair is whose: the platforms from top to bottom, as in every row. Those of a
 * branch, whose name stands on its button above, are hollow.
 */
export const PlatformKey = memo(function PlatformKey({ briefs }: Props) {
  const platforms = usePlatformAmount()
  return (
    <ul aria-label="Lanes, from top to bottom" className="self-end overflow-hidden pb-1.5 pl-3">
      {briefs.map((brief, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
        <li key={index} className="flex items-center gap-1.5 text-[11.5px] leading-4">
          <span
            aria-hidden
            className="h-3 w-1 shrink-0 rounded-[1px] border"
            style={{
              borderColor: platformColour(index % platforms),
              background: index < platforms ? platformColour(index) : 'transparent',
            }}
          />
          <span
            data-tip={brief}
            className="truncate font-semibold"
            style={{ color: platformInk(index % platforms) }}
          >
            <span aria-hidden>{briefs[index % platforms]}</span>
            <span className="sr-only">{brief}</span>
          </span>
        </li>
      ))}
    </ul>
  )
})
