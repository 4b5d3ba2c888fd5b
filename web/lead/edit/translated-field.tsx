import type { Problem } from '#shared/api/problem.ts'
import { StaffWrong } from '#web/ui/staff-wrong.tsx'

interface Props {
  name: string
  source: string
  said: string
  lang: string
  dir: 'rtl' | undefined
  problem: Problem | undefined
  onSaid: (said: string) => void
}

/** The survey’s own words and, beside them, a box for what to say instead. */
export const TranslatedField = ({ name, source, said, lang, dir, problem, onSaid }: Props) => (
  <div class="field two">
    <label for={`field-${name}`}>{source}</label>
    <div>
      <StaffWrong at={name} problem={problem} />
      <textarea
        id={`field-${name}`}
        lang={lang}
        dir={dir}
        rows={2}
        maxLength={900}
        value={said}
        onInput={(event) => onSaid(event.currentTarget.value)}
      />
    </div>
  </div>
)
