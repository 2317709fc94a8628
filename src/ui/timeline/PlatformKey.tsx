import { platformColour, platformInk } from './palette.ts'

/** Which lane of a pair is whose: the platforms from top to bottom, as in every row. */
export function PlatformKey({ briefs }: { readonly briefs: readonly string[] }) {
  return (
    <ul aria-label="Lanes, from top to bottom" className="self-end overflow-hidden pb-1.5 pl-3">
      {briefs.map((brief, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a platform may be compared with itself
        <li key={index} className="flex items-center gap-1.5 text-[11.5px] leading-4">
          <span
            aria-hidden
            className="h-3 w-1 shrink-0 rounded-[1px]"
            style={{ background: platformColour(index) }}
          />
          <span className="truncate font-semibold" style={{ color: platformInk(index) }}>
            {brief}
          </span>
        </li>
      ))}
    </ul>
  )
}
