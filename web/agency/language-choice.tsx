import { type Language, languageNames } from '#shared/survey/language.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'

interface Props {
  name: string
  label: string
  languages: readonly Language[]
  chosen: Language
  onChosen: (language: Language) => void
}

/** One of the languages that a hand-out has; nothing to choose where it has one. */
export const LanguageChoice = ({ languages, ...rest }: Props) =>
  languages.length > 1 ? (
    <div class="narrow">
      <StaffSelect
        {...rest}
        options={languages.map((value) => ({ value, text: languageNames[value] }))}
        problem={undefined}
      />
    </div>
  ) : null
