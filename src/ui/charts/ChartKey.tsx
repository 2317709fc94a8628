/** What the lines of the charts are. */
export function ChartKey({ wanted }: { readonly wanted: boolean }) {
  return (
    <ul
      aria-label="Lines"
      className="mb-1 flex flex-wrap gap-x-3 gap-y-0.5 text-[11.5px] text-ink-2"
    >
      <Entry word="used" line="h-2.5 rounded-[2px] bg-ink-3/40" />
      {wanted && <Entry word="wanted" line="border-t-2 border-dotted border-ink-2" />}
      <Entry word="capacity" line="border-t-[1.5px] border-ink" />
      <Entry word="less one host" line="border-t-2 border-dashed border-trouble" />
    </ul>
  )
}

function Entry({ word, line }: { readonly word: string; readonly line: string }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className={`w-4 ${line}`} />
      {word}
    </li>
  )
}
