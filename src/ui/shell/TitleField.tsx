import clsx from 'clsx'
import { edit } from '../actions/edit.ts'
import { useDraft } from '../kit/use-draft.ts'
import { changeScenario } from '../stores/edits/change.ts'
import { useScenario } from '../stores/scenario.ts'

/** The title, edited where it stands. */
export function TitleField() {
  const title = useScenario(({ scenario }) => scenario.title)
  const { error, input } = useDraft(title, (text) =>
    edit((scenario) => changeScenario(scenario, { title: text.trim() })),
  )
  return (
    <span className="top-title">
      {/* The copy behind the field gives it the width of its text. */}
      <span aria-hidden="true" className={ROOM}>
        {input.value}
      </span>
      <input
        {...input}
        aria-label="Title of the scenario"
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : 'title-error'}
        spellCheck={false}
        className={clsx(
          'h-[30px] w-full rounded-[7px] border px-2.5 font-medium text-ellipsis',
          error === null ? 'border-line' : 'border-trouble',
        )}
      />
      {error !== null && (
        <span
          id="title-error"
          role="alert"
          className={clsx(
            'absolute top-full left-0 z-20 mt-1 w-max max-w-[300px] rounded-md border px-2 py-1',
            'border-trouble-line bg-trouble-soft text-trouble',
          )}
        >
          {error}
        </span>
      )}
    </span>
  )
}

/** As wide as the title, within reason. */
const ROOM =
  'invisible block h-0 max-w-[320px] min-w-[90px] px-3 whitespace-pre max-wide:max-w-[190px]'
