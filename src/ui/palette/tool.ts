/** The looks of a tool: an icon where the column is narrow, icon and word elsewhere. */
export const TOOL =
  'flex min-h-8 items-center gap-2.5 rounded-lg border border-line bg-surface px-2 py-1 ' +
  'text-left hover:bg-sunken medium:max-wide:justify-center wide:w-full'

export const TOOL_LABEL = 'medium:max-wide:sr-only'
