import type { Problem } from '#shared/api/problem.ts'
import { languageNames, Translated } from '#shared/survey/language.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { ReadingTyped } from './reading-draft.ts'

interface Props {
  draft: ReadingTyped
  problem: Problem | undefined
  keep: (draft: ReadingTyped) => void
}

const nobody: ReadingTyped['translators'][number] = { language: 'pl', mailbox: '' }
const languages = Translated.options.map((value) => ({ value, text: languageNames[value] }))

/** Who reads what is in another language. */
export const ReadingTranslators = ({ draft, problem, keep }: Props) => (
  <>
    <p class="small">
      Pages in another language have boxes to write in only once somebody is named who reads it.
    </p>
    <StaffRows
      name="translators"
      legend="Who reads comments in other languages?"
      one="Language"
      rows={draft.translators}
      empty={nobody}
      problem={problem}
      onRows={(translators) => keep({ ...draft, translators })}
    >
      {(row, at, change) => (
        <>
          <StaffSelect
            name={`${at}.language`}
            label="Language"
            options={languages}
            chosen={row.language}
            problem={problem}
            onChosen={(language) => change({ ...row, language })}
          />
          <StaffTextFields
            at={at}
            value={{ mailbox: row.mailbox }}
            problem={problem}
            onValue={(typed) => change({ ...row, ...typed })}
            fields={[{ name: 'mailbox', label: 'E-mail of the reader', type: 'email' }]}
          />
        </>
      )}
    </StaffRows>
  </>
)
